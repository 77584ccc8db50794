import { checkPromises } from '../core/commitment/check-promises.ts'
import type { Notice } from '../core/notice/notice.ts'
import { ok, type Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import { isUnhedged } from '../lint/is-unhedged.ts'
import { languages } from '../lint/language/languages.ts'
import type { Records } from './store.ts'

/** Whether a draft can make and settle the promises that it names. */
export const promisesOf = async (records: Records, draft: Notice, effectiveAt: Instant): Promise<Result<true>> => {
  if (draft.promises.length === 0 && draft.settles.length === 0) return ok(true)
  const named = []
  for (const { commitmentId } of draft.settles) {
    const commitment = await records.commitments.find(commitmentId)
    if (commitment) named.push(commitment)
  }
  const operators = await records.operators.list()
  return checkPromises(draft, { operators, commitments: named, effectiveAt, isUnhedged: isUnhedged(draft, languages) })
}
