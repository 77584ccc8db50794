import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import { buildSubscriber } from '../../../test/build/subscriber.ts'
import type { AudienceId, ComponentId, NoticeId } from '../brand.ts'
import type { Severity } from '../incident/phase.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import { defaultPreferences } from './parse-preferences.ts'
import type { Preferences } from './subscriber.ts'
import { type Reach, reachOf, wantsNotice } from './wants-notice.ts'

const [checkout, reports] = [sampleId<ComponentId>('cp', 1), sampleId<ComponentId>('cp', 2)]
const [partners, staff] = [sampleId<AudienceId>('ad', 1), sampleId<AudienceId>('ad', 2)]
const wants = (reach: Partial<Reach>, preferences: Partial<Preferences> = {}, audienceId: AudienceId | null = null) =>
  wantsNotice(buildSubscriber({ preferences: { ...defaultPreferences('en'), ...preferences }, audienceId }), {
    addressing: { kind: 'all' },
    severity: 'major',
    affectedIds: [checkout],
    ...reach,
  })

describe('wantsNotice', () => {
  it('sends everything to those who chose nothing', () => {
    expect(wants({})).toBe(true)
  })

  it('sends to the addressed audiences alone', () => {
    const addressing = { kind: 'audiences', audienceIds: [partners] } as const
    expect([wants({ addressing }, {}, partners), wants({ addressing }, {}, staff), wants({ addressing }, {}, null)]).toEqual([
      true,
      false,
      false,
    ])
  })

  it('sends from the chosen severity on', () => {
    const at = (threshold: Severity) => wants({ severity: 'major' }, { threshold })
    expect([at('minor'), at('major'), at('critical')]).toEqual([true, true, false])
  })

  it('sends what touches a chosen component, and what names none', () => {
    expect(wants({ affectedIds: [reports] }, { componentIds: [checkout] })).toBe(false)
    expect(wants({ affectedIds: [reports, checkout] }, { componentIds: [checkout] })).toBe(true)
    expect(wants({ affectedIds: [] }, { componentIds: [checkout] })).toBe(true)
  })
})

describe('reachOf', () => {
  const hit = (...ids: readonly ComponentId[]) => ids.map((componentId) => ({ componentId, impact: 'major_outage' as const }))
  const notice = (number: number, change: Partial<PublishedNotice['change']>, more: Partial<PublishedNotice> = {}) =>
    buildPublished({ id: sampleId('nt', number), number, publishedAt: at('12:01'), change, ...more })
  const first = notice(1, { affected: hit(checkout), severity: 'critical' })

  it('is what the notice itself names, when it is the first', () => {
    expect(reachOf(first, [first])).toEqual({ addressing: { kind: 'all' }, severity: 'critical', affectedIds: [checkout] })
  })

  it('of a closing notice is everybody who heard of the trouble, and nobody else', () => {
    const closing = notice(2, { phase: 'resolved', severity: 'critical', affected: [] })
    expect(reachOf(closing, [first, closing])).toMatchObject({ severity: 'critical', affectedIds: [checkout] })
  })

  it('keeps those whom a milder or narrower notice would lose', () => {
    const milder = notice(2, { severity: 'minor', affected: hit(reports) })
    expect(reachOf(milder, [first, milder])).toMatchObject({ severity: 'critical', affectedIds: [checkout, reports] })
  })

  it('is everybody once a notice concerned everybody', () => {
    const all = notice(2, { affected: [] })
    const later = notice(3, { affected: hit(reports) })
    expect(reachOf(later, [first, all, later]).affectedIds).toEqual([])
  })

  it('of a correction is that of the notices before it, whatever the incident names now', () => {
    const correction = { of: sampleId<NoticeId>('nt', 1), reason: 'Visa alone' }
    const correcting = notice(3, { affected: [], severity: 'minor' }, { correction })
    const closing = notice(2, { phase: 'resolved', affected: [] })
    expect(reachOf(correcting, [first, closing, correcting])).toMatchObject({ severity: 'critical', affectedIds: [checkout] })
  })

  it('does not depend on what came later: a fan-out may run late', () => {
    const later = notice(2, { affected: hit(reports) })
    expect(reachOf(first, [first, later]).affectedIds).toEqual([checkout])
  })

  it('is everybody when the only notice, told afterwards, names no component', () => {
    const told = notice(1, { phase: 'resolved', affected: [] })
    expect(reachOf(told, [told]).affectedIds).toEqual([])
  })
})
