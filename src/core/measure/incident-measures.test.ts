import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildWord } from '../../../test/build/due-facts.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import type { CommitmentId } from '../brand.ts'
import { type Commitment, plainPromise } from '../commitment/commitment.ts'
import type { Notice } from '../notice/notice.ts'
import { type FirstWords, keptShare, measureIncident, silenceSince } from './incident-measures.ts'
import { spreadOf } from './spread.ts'

const incident = buildIncident({ publicAt: at('12:06'), openedAt: at('12:00') })
const promise = (number: number, outcome: Commitment['outcome'], dueAt: string | null = '13:00'): Commitment => ({
  id: sampleId<CommitmentId>('ct', number),
  pageId: incident.pageId,
  incidentId: incident.id,
  noticeId: sampleId('nt'),
  ...plainPromise,
  dueAt: dueAt === null ? null : at(dueAt),
  outcome,
  createdAt: at('12:06'),
})

const measured = (notices: readonly Notice[], first: FirstWords = {}, change: Partial<Parameters<typeof measureIncident>[0]> = {}) =>
  measureIncident({ incident, notices, commitments: [], first, ...change }, at('15:00'))

describe('who knew first', () => {
  it.each<[string, FirstWords, string, number]>([
    ['an operator, where nothing came in', {}, 'operator', 360],
    ['a signal before them', { signal: at('11:58') }, 'signal', 480],
    ['an operator, where the signal came later', { signal: at('12:03') }, 'operator', 360],
    ['a report before both', { signal: at('11:58'), report: at('11:55') }, 'report', 660],
    ['a signal of the same moment', { signal: at('12:00') }, 'signal', 360],
  ])('%s', (_, first, knewFirst, firstNoticeSeconds) => {
    expect(measured([buildWord(1, '12:06')], first)).toMatchObject({ knewFirst, firstNoticeSeconds })
  })

  it('nobody was told yet', () => {
    expect(measured([], {}, { incident: { ...incident, publicAt: null } })).toMatchObject({
      firstNoticeSeconds: null,
      longestSilence: null,
    })
  })
})

describe('silence', () => {
  const words = [buildWord(1, '12:06', '13:00'), buildWord(2, '13:10'), buildWord(3, '13:40', '14:40')]

  it('is longest between two words, and what lies beyond the promised time is counted by itself', () => {
    const { longestSilence, longestBeyondPromise } = measured(words)
    expect(longestSilence).toMatchObject({ from: at('13:40'), until: at('15:00'), seconds: 4800, beyondPromiseSeconds: 1200 })
    expect(longestBeyondPromise).toMatchObject({ from: at('13:10'), seconds: 1800, beyondPromiseSeconds: 1800 })
  })

  it('lies within the promise until the minute that was named is over', () => {
    const inTime = [buildWord(1, '12:06', '13:00'), buildWord(2, '13:00:59', '14:59:20')]
    expect(measured(inTime, {}, { incident: { ...incident, phase: 'resolved', endedAt: at('13:01') } }).longestBeyondPromise).toBeNull()
    expect(measured(inTime).longestBeyondPromise).toMatchObject({ beyondPromiseSeconds: 40 })
  })

  it('ends with the last word once it is over', () => {
    const closed = { ...incident, phase: 'resolved' as const, endedAt: at('13:35') }
    expect(measured(words, {}, { incident: closed }).longestSilence).toMatchObject({ from: at('12:06'), seconds: 3840 })
  })

  it('is none between the word that it was over and the report', () => {
    const closed = { ...incident, phase: 'resolved' as const, endedAt: at('13:35') }
    const over = buildWord(3, '13:40', null, { change: { ...buildWord(3, '13:40').change, phase: 'resolved' } })
    const told = [buildWord(1, '12:06', '13:00'), buildWord(2, '13:10'), over, buildWord(4, '14:50')]
    expect(measured(told, {}, { incident: closed }).longestSilence).toMatchObject({ from: at('12:06'), until: at('13:10') })
  })

  it('is not broken by a word that only some audiences got', () => {
    const some = buildWord(2, '13:10', null, { addressing: { kind: 'audiences', audienceIds: [sampleId('au')] } })
    expect(measured([buildWord(1, '12:06'), some]).longestSilence).toMatchObject({ from: at('12:06'), until: at('15:00') })
  })
})

describe('the silence of this moment', () => {
  const last = buildWord(2, '14:00', '14:40')

  it('is that since the last word', () => {
    expect(silenceSince(last, at('15:00'))).toMatchObject({ from: at('14:00'), seconds: 3600, beyondPromiseSeconds: 1200 })
  })

  it('is none where that word said that it was over', () => {
    expect(silenceSince({ ...last, change: { ...last.change, phase: 'resolved' } }, at('15:00'))).toBeNull()
  })
})

describe('promises', () => {
  it('are counted where a time was given, and those taken back are neither kept nor missed', () => {
    const commitments = [
      promise(1, { state: 'kept', at: at('12:50'), by: sampleId('nt', 2) }),
      promise(2, { state: 'missed', at: at('13:00') }),
      promise(3, { state: 'withdrawn', at: at('12:55') }),
      promise(4, { state: 'open' }),
      promise(5, { state: 'kept', at: at('12:50'), by: sampleId('nt', 2) }, null),
    ]
    const { promises } = measured([], {}, { commitments })
    expect(promises).toEqual({ kept: 1, missed: 1, withdrawn: 1, open: 1 })
    expect(keptShare(promises)).toBe(0.5)
    expect(keptShare({ ...promises, kept: 0, missed: 0 })).toBeNull()
  })
})

describe('a spread', () => {
  it.each([
    [[], { count: 0, median: null, ninetieth: null, longest: null }],
    [[null, 7], { count: 1, median: 7, ninetieth: 7, longest: 7 }],
    [[3, 1, 2, 4], { count: 4, median: 2, ninetieth: 4, longest: 4 }],
    [Array.from({ length: 20 }, (_, i) => 20 - i), { count: 20, median: 10, ninetieth: 18, longest: 20 }],
  ])('of %j', (values, expected) => {
    expect(spreadOf(values)).toEqual(expected)
  })
})
