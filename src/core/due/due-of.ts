import { type Instant, isAfter } from '../time.ts'
import type { PageFacts } from './due-facts.ts'
import { type DueItem, dueKinds } from './due-item.ts'
import { firstNotices } from './first-notice.ts'
import { goodNews } from './good-news.ts'
import { maintenanceWords } from './maintenance.ts'
import { officeWords } from './office-words.ts'
import { postmortems } from './postmortem.ts'
import { promisedUpdates } from './promised-update.ts'
import { brokenSilences } from './silence.ts'

/** One kind of duty or several that belong together: everything of it that is owed now or next. */
export type Duty = (facts: PageFacts, now: Instant) => readonly DueItem[]

const duties: readonly Duty[] = [firstNotices, promisedUpdates, brokenSilences, goodNews, officeWords, maintenanceWords, postmortems]

const rank = (item: DueItem): number => dueKinds.indexOf(item.kind)

/** The earliest first; of the same moment in the order of the kinds. */
export const inOrderOfDue = (items: readonly DueItem[]): readonly DueItem[] =>
  items.toSorted((a, b) => a.dueAt.epochMilliseconds - b.dueAt.epochMilliseconds || rank(a) - rank(b))

/** Everything that is owed on a page, overdue and to come (docs/decisions/0019-what-is-due.md). */
export const dueOf = (facts: PageFacts, now: Instant): readonly DueItem[] =>
  inOrderOfDue(duties.flatMap((duty) => duty(facts, now)).filter(({ lapsesAt }) => lapsesAt === null || isAfter(lapsesAt, now)))
