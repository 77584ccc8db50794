import { authorize } from '../../core/actor/actor.ts'
import { internalChain, type JournalEntry, publicChain } from '../../core/journal/journal.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { journalChunks } from '../journal-chunks.ts'
import { findPage } from '../load.ts'

/** A whole chain from its first entry on, with everything that it takes to recompute it elsewhere. It ends at the head as it is found. */
export const exportJournal = async (
  context: Context,
  input: { readonly chain: 'internal' | 'public'; readonly pageId?: string | undefined },
): Promise<Result<AsyncIterable<readonly JournalEntry[]>>> => {
  const allowed = authorize(context.actor, 'journal.read')
  if (!allowed.ok) return allowed
  const page = await context.store.read((records) => findPage(records, input.pageId))
  if (!page.ok) return page
  return ok(journalChunks(context, input.chain === 'internal' ? internalChain : publicChain(page.value.id)))
}
