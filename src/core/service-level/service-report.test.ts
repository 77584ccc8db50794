import { describe, expect, it } from 'vitest'
import { at, berlin, sampleId } from '../../../test/build/at.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildPublished } from '../../../test/build/notice.ts'
import type { Component } from '../component/component.ts'
import { type Instant, instantText, plusSeconds } from '../time.ts'
import { usualRules } from './rules.ts'
import { serviceReport } from './service-report.ts'

const checkout: Component = {
  id: sampleId('cp'),
  pageId: sampleId('pg'),
  groupId: null,
  name: 'Checkout',
  description: null,
  position: 0,
  startedOn: '2026-10-10',
  createdAt: at('08:00'),
  updatedAt: at('08:00'),
  retiredAt: null,
  version: 1,
}
/** An outage of so many hours. */
const outage = (from: string, hours: number, number = 1) => {
  const startedAt = at(from)
  const id = sampleId<ReturnType<typeof buildIncident>['id']>('nc', number)
  return {
    incident: buildIncident({ id, startedAt, endedAt: plusSeconds(startedAt, hours * 3600), phase: 'resolved', publicAt: startedAt }),
    notices: [buildPublished({ publishedAt: startedAt })],
  }
}
const report = (told: readonly ReturnType<typeof outage>[], now: Instant, component = checkout) =>
  serviceReport({
    components: [component],
    told,
    rules: { ...usualRules, targets: [{ componentId: component.id, percent: 99.5 }] },
    from: at('2026-09-30T22:00:00Z'),
    until: at('2026-12-31T23:00:00Z'),
    zone: berlin,
    now,
  })

describe('serviceReport', () => {
  it('counts each month by the calendar of the page, from the first day of the component on, and leaves out what is to come', () => {
    const [found] = report([outage('2026-10-31T22:30:00Z', 2), outage('2026-11-20T10:00:00Z', 3, 2)], at('2026-11-24T12:00:00Z'))
    expect(
      found?.months.map(({ month, from, until, downSeconds }) => [month, instantText(from), instantText(until), downSeconds / 3600]),
    ).toEqual([
      // 31 October in Berlin ends at 23:00 UTC: an hour and a half of the outage belong to November.
      ['2026-10', '2026-10-09T22:00:00.000Z', '2026-10-31T23:00:00.000Z', 0.5],
      ['2026-11', '2026-10-31T23:00:00.000Z', '2026-11-30T23:00:00.000Z', 4.5],
    ])
    expect(found?.whole.downSeconds).toBe(5 * 3600)
  })

  it('takes the budget of a month from the whole month, and its uptime from what has passed', () => {
    const [found] = report([outage('2026-11-20T10:00:00Z', 1.8)], at('2026-11-24T23:00:00Z'))
    const november = found?.months[1]
    // 30 days × 0.5 % are 3.6 hours.
    expect([november?.budget?.seconds, november?.budget?.used?.toFixed(3)]).toEqual([3.6 * 3600, '0.500'])
    expect(november?.uptime?.toFixed(6)).toBe((1 - 1.8 / (24 * 24)).toFixed(6))
  })

  it('gives the whole no budget of months that have not begun', () => {
    const [found] = report([outage('2026-11-20T10:00:00Z', 1.8)], at('2026-11-24T23:00:00Z'))
    expect(instantText(found?.whole.until ?? at('00:00'))).toBe('2026-11-30T23:00:00.000Z')
    expect(instantText(found?.whole.countedUntil ?? at('00:00'))).toBe('2026-11-24T23:00:00.000Z')
    const ofMonths = found?.months.reduce((sum, { budget }) => sum + (budget?.seconds ?? 0), 0)
    expect(found?.whole.budget?.seconds).toBe(ofMonths)
  })

  it('says for how long trouble was told of the time before a component counts', () => {
    const [found] = report([outage('2026-10-09T21:30:00Z', 1)], at('2026-11-24T23:00:00Z'))
    expect([found?.secondsBefore, found?.whole.downSeconds]).toEqual([1800, 1800])
    expect(report([outage('2026-11-20T10:00:00Z', 1)], at('2026-11-24T23:00:00Z'))[0]?.secondsBefore).toBe(0)
  })

  it('says nothing of a component that came later or has gone before', () => {
    const now = at('2026-11-24T12:00:00Z')
    expect(report([], now, { ...checkout, startedOn: '2027-01-01' })).toEqual([])
    expect(report([], now, { ...checkout, retiredAt: at('2026-09-01T00:00:00Z') })).toEqual([])
    expect(report([], now, { ...checkout, retiredAt: at('2026-10-20T00:00:00Z') })[0]?.months).toHaveLength(1)
  })

  it('counts a component without a first day from when it was added', () => {
    const [found] = report([], at('2026-12-24T12:00:00Z'), { ...checkout, startedOn: null })
    expect(instantText(found?.whole.from ?? at('00:00'))).toBe('2026-11-24T08:00:00.000Z')
  })
})
