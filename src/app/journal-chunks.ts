import type { ChainName, JournalEntry } from '../core/journal/journal.ts'
import type { Context } from './context.ts'

const step = 500

/** A chain's entries behind `after`, oldest first, up to the head as it is found. */
export async function* journalChunks(context: Context, chain: ChainName, after = 0): AsyncGenerator<readonly JournalEntry[]> {
  let read = after
  for (;;) {
    const entries = await context.store.read((records) => records.journal.read(chain, read, step))
    const last = entries.at(-1)
    if (!last) return
    read = last.sequence
    yield entries
  }
}
