import type { DueKind } from '../../core/due/due-item.ts'
import { type Instant, instantOf, parseTimeZone } from '../../core/time.ts'
import { dueWordsOf } from '../../render/locales/due.ts'
import { dueSentences } from '../../render/locales/due-sentences.ts'
import type { RemindedKind } from '../../render/locales/due-words.ts'
import type { BoardItem } from './questions.ts'

export interface DueText {
  readonly what: string
  readonly why: string
  readonly to: string
  /** Which audiences or authority, where it is not everybody: duties of one kind differ by that alone. */
  readonly whom: string
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
  const time = (at: string | null): Instant | null => (at === null ? null : instantOf(at))
  const { countedFrom, at, opensAt, what, minutes } = facts
  const said = dueSentences(
    {
      kind,
      dueAt: instantOf(item.dueAt),
      facts: { countedFrom: time(countedFrom), at: time(at), opensAt: time(opensAt), what, minutes },
    },
    { ...around, zone: zone.value, isLate: item.urgency === 'late', isZoned: false },
  )
  const names = owedTo.kind === 'authority' ? [owedTo.name ?? ''] : (owedTo.audienceIds ?? []).map((id) => around.audiences.get(id) ?? '')
  return {
    what: said.what,
    why: said.why,
    to: dueWordsOf(around.language).to[owedTo.kind](names.join(', ')),
    whom: names.join(', '),
    missed: said.missed,
  }
}
