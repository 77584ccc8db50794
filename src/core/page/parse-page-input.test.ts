import { describe, expect, it } from 'vitest'
import { good, pointersOf } from '../../../test/build/good.ts'
import { buildPage } from '../../../test/build/page.ts'
import { parseColour } from './page.ts'
import { parsePageInput } from './parse-page-input.ts'

const page = buildPage()
const elements = ['has_scope', 'has_cause']
const kept = {
  name: page.name,
  language: page.language,
  zone: page.zone,
  contact: page.contact,
  look: page.look,
  policy: page.policy,
  showsRecord: page.showsRecord,
  countsAffected: page.countsAffected,
}

describe('parsePageInput', () => {
  it('leaves what is not said as it was', () => {
    expect(good(parsePageInput({}, page, elements))).toEqual(kept)
  })

  it('changes what is said and nothing else', () => {
    expect(
      good(parsePageInput({ name: ' Harbourline GmbH ', language: 'de', zone: 'europe/zurich', accent: '#1D4ED8' }, page, elements)),
    ).toEqual({
      ...kept,
      name: 'Harbourline GmbH',
      language: 'de',
      zone: 'Europe/Zurich',
      look: { ...page.look, accent: '#1d4ed8' },
    })
  })

  it('takes away contact and logo when they are said to be nothing', () => {
    expect(good(parsePageInput({ contact: null, logo: null }, page, elements))).toMatchObject({ contact: null, look: { logo: null } })
  })

  it('says everything that is wrong at once', () => {
    const input = {
      name: '{{7*7}}\u0000',
      language: 'tlh',
      zone: 'Mars/Olympus',
      contact: { email: 'x' },
      accent: 'red',
      accentDark: '#12345',
      logo: 'PHN2Zz4=',
    }
    expect(pointersOf(parsePageInput(input, page, elements))).toEqual([
      '/name',
      '/language',
      '/zone',
      '/contact/email',
      '/accent',
      '/accentDark',
      '/logo',
    ])
  })

  it('keeps template marks as the letters they are', () => {
    expect(good(parsePageInput({ name: '{{7*7}} #{7*7} <%= 7*7 %> =cmd()' }, page, elements)).name).toBe('{{7*7}} #{7*7} <%= 7*7 %> =cmd()')
  })
})

describe('parseColour', () => {
  it.each(['#fff', '1d4ed8', '#1d4ed8;}', 'url(x)', '#1d4ed8\n', ''])('refuses %j, which could say more than a colour', (text) => {
    expect(parseColour(text).ok).toBe(false)
  })
})
