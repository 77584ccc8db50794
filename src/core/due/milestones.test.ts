import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { buildIncidentFacts, buildPageFacts, buildWord } from '../../../test/build/due-facts.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildProposal } from '../../../test/build/signal.ts'
import { type ClockPolicy, defaultClockPolicy, type Milestone, milestones } from '../policy/clock-policy.ts'
import { dueOf } from './due-of.ts'

/** A policy that asks for nothing by its rhythm, so that what is due follows from the milestones alone. */
const telling = (told: readonly Milestone[]): ClockPolicy => {
  const { bySeverity } = defaultClockPolicy
  const cadence = { investigating: null, identified: null, monitoring: null }
  const major = { ...bySeverity.major, milestones: told, cadence, widening: null, officeHours: false }
  return { ...defaultClockPolicy, bySeverity: { ...bySeverity, major } }
}

const quiet = { resolving: buildProposal({ kind: 'resolve', createdAt: at('12:40') }) }
const said = (phase: 'investigating' | 'monitoring') => [
  buildWord(1, '12:00', null, { change: { phase: 'investigating', severity: 'major' } }),
  ...(phase === 'monitoring' ? [buildWord(2, '12:10', null, { change: { phase, severity: 'major' } })] : []),
]

const unsaid = buildIncidentFacts([], { incident: buildIncident({ severity: 'major', publicAt: null }) })
const situations = {
  'nothing said yet': [unsaid],
  'looked into': [buildIncidentFacts(said('investigating'))],
  'quiet, and looked into': [buildIncidentFacts(said('investigating'), quiet)],
  'quiet, and watched': [buildIncidentFacts(said('monitoring'), quiet)],
  watched: [buildIncidentFacts(said('monitoring'))],
} as const

describe('a milestone that is not told asks for nothing', () => {
  it.each([
    ['nothing said yet', [], []],
    ['nothing said yet', ['identified', 'monitoring', 'impact', 'resolved'], []],
    ['nothing said yet', ['opened'], ['first_notice']],
    ['looked into', milestones, []],
    ['quiet, and looked into', ['opened', 'identified', 'impact'], []],
    ['quiet, and looked into', ['monitoring'], ['good_news']],
    ['quiet, and looked into', ['resolved'], ['good_news']],
    ['quiet, and watched', ['monitoring'], []],
    ['quiet, and watched', ['resolved'], ['good_news', 'watched_too_long']],
    ['watched', ['opened', 'monitoring'], []],
    ['watched', ['resolved'], ['watched_too_long']],
  ] as const)('%s, told: %j', (situation, told, asked) => {
    const facts = buildPageFacts(situations[situation], { policy: telling(told) })
    expect(dueOf(facts, at('13:00')).map(({ kind }) => kind)).toEqual(asked)
  })

  it('nor does a proposal to open an incident of which it is not told that it began', () => {
    const proposals = [buildProposal({ severity: 'major', createdAt: at('12:00') })]
    const kinds = (told: readonly Milestone[]) =>
      dueOf(buildPageFacts([], { policy: telling(told), proposals }), at('13:00')).map(({ kind }) => kind)
    expect([kinds(['resolved']), kinds(['opened'])]).toEqual([[], ['first_notice']])
  })
})
