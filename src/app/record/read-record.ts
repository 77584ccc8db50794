import { type ChainHead, type JournalEntry, publicChain } from '../../core/journal/journal.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { journalChunks } from '../journal-chunks.ts'
import { findPage } from '../load.ts'

export interface Record {
  readonly head: ChainHead
  readonly chunks: AsyncIterable<readonly JournalEntry[]>
}

/**
 * What the public was told, word for word, with everything that it takes to verify it. Anybody may: nothing is in it that the page has not
 * shown. `after` is the number of the last entry that a reader has already.
 */
export const readRecord = async (context: Context, input: { readonly after?: number }): Promise<Result<Record>> => {
  const { after = 0 } = input
  return context.store.read(async (records): Promise<Result<Record>> => {
    const page = await findPage(records, undefined)
    if (!page.ok) return page
    const chain = publicChain(page.value.id)
    const head = await records.journal.head(chain)
    if (after > head.sequence) return refuse('request.malformed', `The record ends at entry ${head.sequence}, and "after" lies behind it.`)
    return ok({ head, chunks: journalChunks(context, chain, after) })
  })
}
