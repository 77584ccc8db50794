import type { DueKind } from '../../core/due/due-item.ts'
import { unzonedText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { type Instant, instantOf, parseTimeZone } from '../../core/time.ts'
import { dueWordsOf } from '../../render/locales/due.ts'
import type { RemindedKind } from '../../render/locales/due-words.ts'
import type { BoardItem } from './questions.ts'

export interface DueText {
  readonly what: string
  readonly why: string
  readonly to: string
  readonly missed: string
}

const isReminded = (kind: DueKind): kind is RemindedKind => kind !== 'approval' && kind !== 'sealed_note'

/** What is owed in the words of the reminders; undefined for what its own screen tells to whom it concerns. */
export const dueText = (
  item: BoardItem,
  around: { readonly zone: string; readonly language: 'en' | 'de'; readonly now: Instant; readonly audiences: ReadonlyMap<string, string> },
): DueText | undefined => {
  const { kind, facts, owedTo } = item
  const zone = parseTimeZone(around.zone)
  if (!isReminded(kind) || !zone.ok) return undefined
  const words = dueWordsOf(around.language)
  const clock = (at: string): string => unzonedText(instantOf(at), zone.value, wordingOf(around.language), around.now)
  const time = (at: string | null): string | null => (at === null ? null : clock(at))
  const names = owedTo.kind === 'authority' ? [owedTo.name ?? ''] : (owedTo.audienceIds ?? []).map((id) => around.audiences.get(id) ?? '')
  return {
    what: words.what[kind],
    why: words.why[kind]({
      since: time(facts.countedFrom),
      at: time(facts.at),
      opens: time(facts.opensAt),
      what: facts.what,
      by: clock(item.dueAt),
      minutes: facts.minutes,
    }),
    to: words.to[owedTo.kind](names.join(', ')),
    missed: words.ifMissed(words.missed[kind]),
  }
}
