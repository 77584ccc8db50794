import type { Instant } from '../time.ts'
import type { Duty, PageFacts } from './due-facts.ts'
import { type DueItem, dueKinds } from './due-item.ts'
import { firstNotices } from './first-notice.ts'
import { goodNews } from './good-news.ts'
import { legalDeadlines } from './legal.ts'
import { maintenanceWords } from './maintenance.ts'
import { officeWords } from './office-words.ts'
import { owedApprovals, owedPromises } from './owed-promise.ts'
import { postmortems } from './postmortem.ts'
import { promisedUpdates } from './promised-update.ts'
import { brokenSilences } from './silence.ts'

const duties: readonly Duty[] = [
  firstNotices,
  promisedUpdates,
  brokenSilences,
  goodNews,
  officeWords,
  maintenanceWords,
  postmortems,
  legalDeadlines,
  owedPromises,
  owedApprovals,
]

const ranks: ReadonlyMap<string, number> = new Map(dueKinds.map((kind, rank) => [kind, rank]))
const rank = ({ kind }: DueItem): number => ranks.get(kind) ?? 0

const byDue = (a: DueItem, b: DueItem): number => {
  const apart = a.dueAt === b.dueAt ? 0 : a.dueAt.epochMilliseconds - b.dueAt.epochMilliseconds
  return apart !== 0 || a.kind === b.kind ? apart : rank(a) - rank(b)
}

/** The earliest first; of the same moment in the order of the kinds. */
export const inOrderOfDue = (items: readonly DueItem[]): readonly DueItem[] => items.toSorted(byDue)

/** Everything that is owed on a page, overdue and to come, or due until a moment (docs/decisions/0019-what-is-due.md). */
export const dueOf = (facts: PageFacts, now: Instant, until: Instant | null = null): readonly DueItem[] => {
  const last = until?.epochMilliseconds ?? Number.POSITIVE_INFINITY
  const { epochMilliseconds } = now
  const isOwed = ({ dueAt, lapsesAt }: DueItem): boolean =>
    (lapsesAt === null || lapsesAt.epochMilliseconds > epochMilliseconds) && dueAt.epochMilliseconds <= last
  // What is already in order is sorted in one pass over it.
  return duties
    .flatMap((duty) => duty(facts, now, until))
    .filter(isOwed)
    .sort(byDue)
}
