import { isOpen } from '../incident/incident.ts'
import type { Phase } from '../incident/phase.ts'
import type { Milestone } from '../policy/clock-policy.ts'
import { isBetter } from './change-told.ts'
import type { IncidentFacts, PageFacts, Word } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { incidentItem, plusMinutes } from './incident-item.ts'

const tellsBetter = (word: Word, before: Word | undefined): boolean => {
  const { change } = word.notice
  return change.phase === 'monitoring' || (before !== undefined && isBetter(change, before.notice.change))
}

/** That it is over, or that a fix is being watched where that has not been said. */
const isToldBetter = (told: readonly Milestone[], phase: Phase): boolean =>
  told.includes('resolved') || (told.includes('monitoring') && phase !== 'monitoring')

const ofIncident = (one: IncidentFacts, { policy }: PageFacts): readonly DueItem[] => {
  const { incident, words, resolving } = one
  if (!resolving || words.length === 0 || !isOpen(incident)) return []
  if (!isToldBetter(policy.bySeverity[incident.severity].milestones, incident.phase)) return []
  const since = resolving.createdAt.epochMilliseconds
  if (words.some((word, i) => word.milliseconds >= since && tellsBetter(word, words[i - 1]))) return []
  const minutes = policy.goodNewsMinutes
  return [
    incidentItem(one, 'good_news', resolving.id, {
      subject: { kind: 'proposal', id: resolving.id },
      dueAt: plusMinutes(resolving.createdAt, minutes),
      facts: { countedFrom: resolving.createdAt, minutes },
    }),
  ]
}

/** Its signals are quiet and nobody has said so (A7). */
export const goodNews = (facts: PageFacts): readonly DueItem[] => facts.incidents.flatMap((one) => ofIncident(one, facts))
