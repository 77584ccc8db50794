import type { Incident } from '../incident/incident.ts'
import { type Instant, isAfter, plusSeconds } from '../time.ts'
import type { PageFacts } from './due-facts.ts'
import type { DueItem } from './due-item.ts'
import { dueOf, inOrderOfDue } from './due-of.ts'

/** What of a page these duties can follow from: a duty's key names its incident, or its proposal where there is no incident yet. */
export const factsBehind = (facts: PageFacts, keys: Iterable<string>): PageFacts => {
  const names = new Set([...keys].flatMap((key) => key.split(':')))
  const isNamed = ({ incident }: { readonly incident: Incident }): boolean => names.has(incident.id)
  return {
    ...facts,
    incidents: facts.incidents.filter(isNamed),
    ended: facts.ended.filter(isNamed),
    proposals: facts.proposals.filter(({ id }) => names.has(id)),
    promises: facts.promises.filter(isNamed),
    approvals: facts.approvals.filter(isNamed),
    legal: facts.legal?.filter(isNamed) ?? [],
  }
}

/** What is due until a moment, and later only what people moved: whoever was handed something hears of it long before its time. */
export const dueUntil = (facts: PageFacts, now: Instant, until: Instant, moved: ReadonlySet<string>): readonly DueItem[] => {
  const later = moved.size === 0 ? [] : dueOf(factsBehind(facts, moved), now)
  return [...dueOf(facts, now, until), ...later.filter(({ key, dueAt }) => isAfter(dueAt, until) && moved.has(key))]
}

/** About a tenth of a second of a core; beyond, the words around office hours are more than anybody reads (docs/performance.md). */
const mostPairs = 10_000
const nearSeconds = 60 * 60

/**
 * What a board shows of everything that is owed. With thousands of incidents each office's closing and opening is owed for each of them:
 * then these come on the board an hour before they are due, and everything else as ever.
 */
export const boardDueOf = (facts: PageFacts, now: Instant, moved: ReadonlySet<string> = new Set()): readonly DueItem[] => {
  if (facts.incidents.length * facts.audiences.length <= mostPairs) return dueOf(facts, now)
  const until = plusSeconds(now, nearSeconds)
  const far = dueOf({ ...facts, audiences: [] }, now).filter(({ key, dueAt }) => isAfter(dueAt, until) && !moved.has(key))
  return inOrderOfDue([...dueUntil(facts, now, until, moved), ...far])
}
