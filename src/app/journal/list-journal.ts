import { authorize } from '../../core/actor/actor.ts'
import { internalChain, type JournalEntry, publicChain } from '../../core/journal/journal.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import { parseInstant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import type { JournalFilter } from '../journal-records.ts'
import { findPage } from '../load.ts'

export interface ListJournalInput {
  readonly chain: 'internal' | 'public'
  readonly pageId?: string | undefined
  readonly before: number | null
  readonly limit: number
  readonly subject?: string | undefined
  readonly kind?: string | undefined
  readonly actor?: string | undefined
  readonly from?: string | undefined
  readonly until?: string | undefined
}

export interface JournalSlice {
  readonly items: readonly JournalEntry[]
  /** The number to go on before; null at the beginning of the chain. */
  readonly next: number | null
}

const parseFilter = ({ subject, kind, actor, from, until }: ListJournalInput): Result<JournalFilter> => {
  const faults = new FieldFaults()
  const begin = from === undefined ? undefined : faults.take('/from', parseInstant(from))
  const end = until === undefined ? undefined : faults.take('/until', parseInstant(until))
  if (faults.any) return faults.refuse()
  return ok({
    ...(subject === undefined ? {} : { subject }),
    ...(kind === undefined ? {} : { kind }),
    ...(actor === undefined ? {} : { actor }),
    ...(begin === undefined ? {} : { from: begin }),
    ...(end === undefined ? {} : { until: end }),
  })
}

/** Entries newest first; `chain` is the internal one or the public one of a page. */
export const listJournal = async (context: Context, input: ListJournalInput): Promise<Result<JournalSlice>> => {
  const allowed = authorize(context.actor, 'journal.read')
  if (!allowed.ok) return allowed
  const filter = parseFilter(input)
  if (!filter.ok) return filter
  const { before, limit } = input
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const chain = input.chain === 'internal' ? internalChain : publicChain(page.value.id)
    const found = await records.journal.list(chain, { before, limit: limit + 1, ...filter.value })
    const items = found.slice(0, limit)
    return ok({ items, next: found.length > limit ? (items.at(-1)?.sequence ?? null) : null })
  })
}
