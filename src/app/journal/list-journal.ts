import { authorize } from '../../core/actor/actor.ts'
import { internalChain, type JournalEntry, publicChain } from '../../core/journal/journal.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** Entries newest first; `chain` is the internal one or the public one of a page. */
export const listJournal = async (
  context: Context,
  input: {
    readonly chain: 'internal' | 'public'
    readonly pageId?: string | undefined
    readonly before: number | null
    readonly limit: number
    readonly subject?: string | undefined
  },
): Promise<Result<readonly JournalEntry[]>> => {
  const allowed = authorize(context.actor, 'journal.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const chain = input.chain === 'internal' ? internalChain : publicChain(page.value.id)
    return ok(
      await records.journal.list(chain, {
        before: input.before,
        limit: input.limit,
        ...(input.subject === undefined ? {} : { subject: input.subject }),
      }),
    )
  })
}
