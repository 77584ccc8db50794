import { authorize } from '../../core/actor/actor.ts'
import { internalChain, type JournalEntry, publicChain } from '../../core/journal/journal.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

const step = 500

/** A whole chain from its first entry on, with everything that it takes to recompute it elsewhere. It ends at the head as it is found. */
export const exportJournal = async (
  context: Context,
  input: { readonly chain: 'internal' | 'public'; readonly pageId?: string | undefined },
): Promise<Result<AsyncIterable<readonly JournalEntry[]>>> => {
  const allowed = authorize(context.actor, 'journal.read')
  if (!allowed.ok) return allowed
  const page = await context.store.read((records) => findPage(records, input.pageId))
  if (!page.ok) return page
  const chain = input.chain === 'internal' ? internalChain : publicChain(page.value.id)
  const chunks = async function* (): AsyncGenerator<readonly JournalEntry[]> {
    let after = 0
    for (;;) {
      const entries = await context.store.read((records) => records.journal.read(chain, after, step))
      const last = entries.at(-1)
      if (!last) return
      after = last.sequence
      yield entries
    }
  }
  return ok(chunks())
}
