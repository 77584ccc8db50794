import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import { good, pointersOf } from '../../../test/build/good.ts'
import { mailTo, webhookTo } from '../../../test/build/subscriber.ts'
import type { ComponentId } from '../brand.ts'
import { defaultPreferences, parsePreferences } from './parse-preferences.ts'
import { addressKey } from './subscriber.ts'

const base = { ...defaultPreferences('de'), componentIds: [sampleId<ComponentId>('cp', 7)] }

describe('parsePreferences', () => {
  it('leaves what is not said as it was', () => {
    expect(good(parsePreferences({}, base))).toEqual(base)
    expect(good(parsePreferences({ level: 'technical' }, base))).toEqual({ ...base, level: 'technical' })
  })

  it('takes none for all components, and each once', () => {
    expect(good(parsePreferences({ componentIds: [] }, base)).componentIds).toEqual([])
    const id = sampleId('cp', 1)
    expect(good(parsePreferences({ componentIds: [id, id] }, base)).componentIds).toEqual([id])
  })

  it('says everything that is wrong at once', () => {
    const input = { level: 'all', threshold: 'tiny', language: 'fr', componentIds: ['x', sampleId('cp'), '__proto__'] }
    expect(pointersOf(parsePreferences(input, base))).toEqual(['/level', '/threshold', '/language', '/componentIds/0', '/componentIds/2'])
  })

  it('refuses more components than a page has', () => {
    expect(pointersOf(parsePreferences({ componentIds: Array.from({ length: 501 }, (_, i) => sampleId('cp', i)) }, base))).toEqual([
      '/componentIds',
    ])
  })
})

describe('addressKey', () => {
  it('is the same for one mailbox however it is written, and keeps channels apart', () => {
    expect(addressKey(mailTo('Ana@example.org'))).toBe(addressKey(mailTo('ana@example.org')))
    expect(addressKey(webhookTo('https://example.org/Hook'))).not.toBe(addressKey(webhookTo('https://example.org/hook')))
    expect(addressKey(mailTo('a@example.org'))).not.toBe(addressKey(webhookTo('a@example.org')))
  })
})
