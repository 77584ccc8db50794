import type { TimeZone } from '../../core/brand.ts'
import type { DueItem } from '../../core/due/due-item.ts'
import { momentWords, unzonedWords } from '../../core/notice/times.ts'
import { type TimeWords, wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language } from '../../core/page/page.ts'
import { type Instant, isAfter } from '../../core/time.ts'
import { dueWordsOf } from './due.ts'
import type { RemindedKind } from './due-words.ts'

export interface DueSentences {
  readonly what: string
  readonly why: string
  /** What happens if it is missed, or is happening. */
  readonly missed: string
  readonly by: TimeWords
}

/** Everything that is said of one duty at one moment, on every surface alike; `facts.what` arrives clean. */
export const dueSentences = (
  {
    kind,
    facts,
    dueAt,
  }: { readonly kind: RemindedKind } & Pick<DueItem, 'dueAt'> & {
      readonly facts: Pick<DueItem['facts'], 'countedFrom' | 'at' | 'opensAt' | 'what' | 'minutes'>
    },
  around: {
    readonly zone: TimeZone
    readonly language: Language
    readonly now: Instant
    readonly isLate: boolean
    readonly isZoned: boolean
  },
): DueSentences => {
  const words = dueWordsOf(around.language)
  const timeOf = around.isZoned ? momentWords : unzonedWords
  const time = (at: Instant): TimeWords => timeOf(at, around.zone, wordingOf(around.language), around.now)
  const known = (at: Instant | null): TimeWords | null => (at === null ? null : time(at))
  const { countedFrom, at, opensAt, what, minutes } = facts
  return {
    what: words.what[kind],
    why: words.why[kind]({
      since: known(countedFrom),
      at: known(at),
      isPast: at !== null && !isAfter(at, around.now),
      opens: known(opensAt),
      what,
      minutes,
    }),
    missed: around.isLate ? words.missed[kind] : words.ifMissed(words.missed[kind]),
    by: time(dueAt),
  }
}
