import { checkPromises } from '../core/commitment/check-promises.ts'
import type { Notice } from '../core/notice/notice.ts'
import { ok, type Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import { languages } from '../lint/language/languages.ts'
import { lintNotice } from '../lint/lint-notice.ts'
import type { Records } from './store.ts'

/** Whether the guide takes words by themselves for a promise that nobody can be sure of. */
const isUnhedged =
  ({ kind, language }: Notice) =>
  (words: string): boolean => {
    const linted = lintNotice({ kind: kind === 'maintenance' ? 'update' : kind, language, texts: { free: words } }, languages)
    return linted.ok && linted.value.findings.some(({ rule }) => rule === 'promise')
  }

/** Whether a draft can make and settle the promises that it names. */
export const promisesOf = async (records: Records, draft: Notice, effectiveAt: Instant): Promise<Result<true>> => {
  if (draft.promises.length === 0 && draft.settles.length === 0) return ok(true)
  const named = []
  for (const { commitmentId } of draft.settles) {
    const commitment = await records.commitments.find(commitmentId)
    if (commitment) named.push(commitment)
  }
  const operators = await records.operators.list()
  return checkPromises(draft, { operators, commitments: named, effectiveAt, isUnhedged: isUnhedged(draft) })
}
