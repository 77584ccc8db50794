import { describe, expect, it } from 'vitest'
import { at, berlin } from '../../../test/build/at.ts'
import { buildAudienceFacts } from '../../../test/build/due-facts.ts'
import { defaultClockPolicy } from '../policy/clock-policy.ts'
import { instantText } from '../time.ts'
import { nextOpenings } from './next-openings.ts'

const page = { zone: berlin, clock: defaultClockPolicy }
const all = { kind: 'all' } as const
const first = buildAudienceFacts(1, 'Europe/Berlin')
const sydney = buildAudienceFacts(2, 'Australia/Sydney')
const said = (openings: ReturnType<typeof nextOpenings>) =>
  openings.map(({ at: due, audienceIds }) => `${instantText(due).slice(5, 16)} ${audienceIds.length}`)

describe('nextOpenings', () => {
  it.each([
    ['at night before a working day', '2026-11-24T02:00:00Z', '11-24T07:30'],
    ['during a working day', '2026-11-24T12:00:00Z', '11-25T07:30'],
    ['when there is no time left before this one', '2026-11-24T07:30:00Z', '11-25T07:30'],
    ['on Friday afternoon', '2026-11-27T15:00:00Z', '11-30T07:30'],
    ['over the night on which clocks change', '2026-03-28T15:00:00Z', '03-30T06:30'],
  ])('are the usual ones where there are no audiences: %s', (_when, now, due) => {
    expect(said(nextOpenings({ page, audiences: [] }, all, at(now)))).toEqual([`${due} 0`])
  })

  it('are those of the audiences that are addressed, each by its own clock and holidays', () => {
    const audiences = [{ ...first, holidays: new Set(['2026-11-30']) }, sydney]
    const friday = at('2026-11-27T17:30:00Z')
    expect(said(nextOpenings({ page, audiences }, { kind: 'audiences', audienceIds: [first.audience.id] }, friday))).toEqual([
      '12-01T07:30 1',
    ])
    expect(said(nextOpenings({ page, audiences }, all, friday))).toEqual(['11-29T21:30 1', '11-30T07:30 0', '12-01T07:30 1'])
  })

  it('are the usual ones by its own clock for an audience of which nobody said them', () => {
    const unsaid = { ...sydney, audience: { ...sydney.audience, hours: null } }
    const addressing = { kind: 'audiences' as const, audienceIds: [sydney.audience.id] }
    expect(said(nextOpenings({ page, audiences: [unsaid] }, addressing, at('2026-11-27T17:30:00Z')))).toEqual(['11-29T21:30 1'])
  })

  it('at the same moment are one, and of offices that never open none', () => {
    const week = [[], [], [], [], [], [], []] as const
    const closed = { ...page, clock: { ...defaultClockPolicy, office: { ...defaultClockPolicy.office, week } } }
    const both = [first, { ...first, audience: { ...first.audience, id: sydney.audience.id } }]
    expect(said(nextOpenings({ page: closed, audiences: both }, all, at('2026-11-24T12:00:00Z')))).toEqual(['11-25T07:30 2'])
    expect(nextOpenings({ page: closed, audiences: [] }, all, at('2026-11-24T12:00:00Z'))).toEqual([])
  })
})
