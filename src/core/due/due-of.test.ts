import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildAudienceFacts, buildIncidentFacts, buildPageFacts, buildWord } from '../../../test/build/due-facts.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildProposal } from '../../../test/build/signal.ts'
import { instantText } from '../time.ts'
import type { PageFacts } from './due-facts.ts'
import { dueOf } from './due-of.ts'

const dueAt = (facts: PageFacts, now: string): readonly string[] =>
  dueOf(facts, at(now)).map((item) => `${item.kind} ${instantText(item.dueAt).slice(5, 16)}`)
const critical = { severity: 'critical' as const }
const to = (...numbers: readonly number[]) => ({
  addressing: { kind: 'audiences' as const, audienceIds: numbers.map((number) => sampleId<never>('au', number)) },
})

describe('a first notice', () => {
  it('counts from the first signal or from opening, and is settled by being on its way', () => {
    const silent = buildIncidentFacts([])
    const early = buildIncidentFacts([], { firstSignalAt: at('11:55') })
    expect([dueAt(buildPageFacts([silent]), '12:00'), dueAt(buildPageFacts([early]), '12:00')]).toEqual([
      ['first_notice 11-24T12:20'],
      ['first_notice 11-24T12:15'],
    ])
    const pending = { ...buildWord(1, '12:05'), status: { state: 'pending' as const, effectiveAt: at('12:06') } }
    expect(dueAt(buildPageFacts([buildIncidentFacts([pending], { incident: buildIncident() })]), '12:05')).toEqual(['cadence 11-24T13:06'])
  })

  it('is owed of a waiting proposal too, and of nothing minor', () => {
    const proposals = [buildProposal({ severity: 'critical', createdAt: at('12:00') }), buildProposal({ severity: 'minor' })]
    expect(dueAt(buildPageFacts([], { proposals }), '12:00')).toEqual(['first_notice 11-24T12:10'])
  })
})

describe('the next word', () => {
  const steady = (...times: readonly string[]) =>
    buildIncidentFacts(times.map((time, i) => buildWord(i + 1, time, null, { change: critical })))

  it('comes by the cadence, wider after two hours without a change, and close again after one', () => {
    expect(dueAt(buildPageFacts([steady('12:00', '12:30')]), '12:31')).toEqual(['cadence 11-24T13:00'])
    expect(dueAt(buildPageFacts([steady('12:00', '13:00', '14:00')]), '14:00')).toEqual(['cadence 11-24T15:00'])
    const found = buildWord(4, '15:00', null, { change: { ...critical, phase: 'identified' } })
    const words = [...steady('12:00', '13:00', '14:00').words.map(({ notice }) => notice), found]
    expect(dueAt(buildPageFacts([buildIncidentFacts(words)]), '15:00')).toEqual(['cadence 11-24T15:30'])
  })

  it('is the promised one where a time was promised, late or not', () => {
    const facts = buildPageFacts([buildIncidentFacts([buildWord(1, '12:00', '13:30', { change: critical })])])
    expect([dueAt(facts, '12:00'), dueAt(facts, '14:00')]).toEqual([['promised_update 11-24T13:30'], ['promised_update 11-24T13:30']])
  })

  it('of a fix that is being watched is due before it was watched too long', () => {
    const watched = buildIncidentFacts([buildWord(1, '12:00', null, { change: { phase: 'monitoring' } })])
    expect(dueAt(buildPageFacts([watched]), '12:00')).toEqual(['watched_too_long 11-24T20:00'])
  })
})

describe('good news', () => {
  const quiet = buildProposal({ kind: 'resolve', createdAt: at('12:40') })
  it('is owed ten minutes after the signals went quiet, until it is told', () => {
    const told = (...words: Parameters<typeof buildIncidentFacts>[0]) =>
      dueAt(buildPageFacts([buildIncidentFacts(words, { resolving: quiet })]), '12:40')
    const first = buildWord(1, '12:00')
    expect(told(first)).toEqual(['good_news 11-24T12:50', 'cadence 11-24T13:00'])
    expect(told(first, buildWord(2, '12:45'))).toEqual(['good_news 11-24T12:50', 'cadence 11-24T13:45'])
    expect(told(first, buildWord(2, '12:45', null, { change: { severity: 'minor' } }))).toEqual([])
  })
})

describe('a report', () => {
  const closing = buildWord(2, '13:00', null, { kind: 'resolution', change: { ...critical, phase: 'resolved' } })
  const ended = (...later: readonly ReturnType<typeof buildWord>[]) => {
    const incident = buildIncident({ ...critical, phase: 'resolved', publicAt: at('12:00'), endedAt: at('12:55') })
    return buildPageFacts([buildIncidentFacts([buildWord(1, '12:00'), ...later], { incident })])
  }
  it('is owed by policy after something critical, until it is there or nobody waits for it any more', () => {
    expect(dueAt(ended(closing), '13:00')).toEqual(['postmortem 11-29T12:55'])
    expect(dueAt(ended(closing, buildWord(3, '14:00', null, { kind: 'report' })), '14:00')).toEqual([])
    expect(dueAt(ended(closing), '2027-01-05T00:00:00Z')).toEqual([])
  })
})

describe('words around office hours', () => {
  const audiences = [buildAudienceFacts(1, 'Europe/Berlin'), buildAudienceFacts(2, 'Europe/Paris'), buildAudienceFacts(3, 'Europe/London')]
  const at1530 = buildWord(1, '15:30', '2026-11-25T12:00:00Z')
  const office = (now: string, ...words: readonly ReturnType<typeof buildWord>[]) =>
    dueOf(buildPageFacts([buildIncidentFacts(words)], { audiences }), at(now))
      .filter(({ kind }) => kind.startsWith('before_'))
      .map(({ kind, dueAt: due, owedTo }) => {
        const numbers = owedTo.kind === 'audiences' ? owedTo.audienceIds.map((id) => id.slice(-1)).join('') : owedTo.kind
        return `${kind.slice(7)} ${instantText(due).slice(8, 16)} to ${numbers}`
      })

  it('are one item for those who close or open at the same moment', () => {
    expect(office('16:00', buildWord(1, '12:00', '2026-11-25T12:00:00Z'))).toEqual([
      'closing 24T16:30 to 12',
      'closing 24T17:30 to 3',
      'opening 25T07:30 to 12',
      'opening 25T08:30 to 3',
    ])
  })

  it('are said by what went out up to an hour before, to those who got it', () => {
    expect(office('16:00', at1530)).toEqual(['closing 24T17:30 to 3', 'opening 25T07:30 to 12', 'opening 25T08:30 to 3'])
    const toParis = buildWord(2, '16:20', null, to(2))
    expect(office('16:20', buildWord(1, '12:00'), toParis)[0]).toBe('closing 24T16:30 to 1')
  })

  it('lapse at closing, and at that day’s closing for an opening', () => {
    const words = [buildWord(1, '2026-11-23T12:00:00Z')]
    expect(office('2026-11-23T17:00:00Z', ...words)).not.toContain('closing 23T16:30 to 12')
    expect(office('12:00', ...words)).toContain('opening 24T07:30 to 12')
    expect(office('17:00', ...words)).not.toContain('opening 24T07:30 to 12')
  })

  it('are not owed of what became public after the office had opened', () => {
    expect(office('12:30', buildWord(1, '12:00', null, to(1)))).not.toContain('opening 24T08:30 to 3')
  })
})
