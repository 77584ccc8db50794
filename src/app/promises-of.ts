import { withBecame } from '../core/commitment/became.ts'
import { checkPromises, withoutSettled } from '../core/commitment/check-promises.ts'
import { type SettlingOutcome, toldByOf } from '../core/commitment/commitment.ts'
import { pendingInOrder } from '../core/notice/expected-incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import { ok, type Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import { isUnhedged } from '../lint/is-unhedged.ts'
import { languages } from '../lint/language/languages.ts'
import type { Records } from './store.ts'

/** Something that a notice was to say of a promise, and the notice that has told it. */
export interface LeftOut {
  readonly commitmentId: string
  readonly outcome: SettlingOutcome
  readonly toldBy: string | null
}

/** What a draft was to settle and its publication does not say any more. */
export const leftOutOf = async (records: Records, draft: Notice, published: Notice): Promise<readonly LeftOut[]> => {
  const left: LeftOut[] = []
  for (const { commitmentId, outcome } of draft.settles) {
    if (published.settles.some((said) => said.commitmentId === commitmentId)) continue
    const told = await records.commitments.find(commitmentId)
    left.push({ commitmentId, outcome, toldBy: (told && toldByOf(told)) ?? null })
  }
  return left
}

/** The draft as it settles what is still owed, where it can make and settle the promises that it names, also beside those that wait. */
export const promisesOf = async (
  records: Records,
  draft: Notice,
  others: readonly Notice[],
  effectiveAt: Instant,
): Promise<Result<Notice>> => {
  if (draft.promises.length === 0 && draft.settles.length === 0) return ok(draft)
  const named = []
  for (const { commitmentId } of draft.settles) {
    const commitment = await records.commitments.find(commitmentId)
    if (commitment) named.push(commitment)
  }
  const operators = await records.operators.list()
  const pending = pendingInOrder(others).flatMap(({ settles }) => settles)
  const checked = checkPromises(draft, { operators, commitments: named, pending, effectiveAt, isUnhedged: isUnhedged(draft, languages) })
  if (!checked.ok) return checked
  const owing = withoutSettled(draft, named)
  const isFollowUp = draft.kind === 'report' && !(await records.postmortems.findEdition(draft.id))
  return ok(isFollowUp ? withBecame(owing, named) : owing)
}
