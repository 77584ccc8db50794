import { authorize } from '../../core/actor/actor.ts'
import { type ChainName, emptyHead, verifyEntry } from '../../core/journal/journal.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'

export interface Verification {
  readonly chains: readonly { readonly chain: ChainName; readonly entries: number }[]
}

const step = 500

/** Walks every chain from its first entry to its head and recomputes every digest. */
export const verifyJournal = async (context: Context): Promise<Result<Verification>> => {
  const allowed = authorize(context.actor, 'journal.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const verified: { chain: ChainName; entries: number }[] = []
    for (const chain of await records.journal.chains()) {
      let head = emptyHead
      for (
        let entries = await records.journal.read(chain, 0, step);
        entries.length > 0;
        entries = await records.journal.read(chain, head.sequence, step)
      ) {
        for (const entry of entries) {
          const next = verifyEntry(entry, head)
          if (!next.ok) return next
          head = next.value
        }
      }
      const stated = await records.journal.head(chain)
      if (stated.sequence !== head.sequence || stated.digest !== head.digest)
        return refuse(
          'journal.broken',
          `Chain ${chain} ends at ${head.sequence}, but its head says ${stated.sequence}; entries were removed from its end.`,
        )
      verified.push({ chain, entries: head.sequence })
    }
    return ok({ chains: verified })
  })
}
