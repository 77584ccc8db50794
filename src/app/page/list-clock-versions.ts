import { authorize } from '../../core/actor/actor.ts'
import { internalChain } from '../../core/journal/journal.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

export interface ClockVersion {
  /** Its number in the internal journal. */
  readonly sequence: number
  readonly at: string
  readonly actor: string
  /** The policy as it was written down then; null where it was taken out of the journal since. */
  readonly written: string | null
}

export interface ClockVersions {
  readonly items: readonly ClockVersion[]
  /** The number to go on before; null at the first. */
  readonly next: number | null
}

const atOnce = 50

/** Every clock policy that a page has had besides the one that it began with, the newest first. */
export const listClockVersions = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly before: number | null },
): Promise<Result<ClockVersions>> => {
  const allowed = authorize(context.actor, 'journal.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const wanted = { before: input.before, limit: atOnce + 1, kind: 'page.clock_changed', subject: page.value.id }
    const found = await records.journal.list(internalChain, wanted)
    const items = found.slice(0, atOnce).map(({ sequence, at, actor, fields }): ClockVersion => {
      const value = fields.clock?.value
      return { sequence, at, actor, written: typeof value === 'string' ? value : null }
    })
    return ok({ items, next: found.length > atOnce ? (items.at(-1)?.sequence ?? null) : null })
  })
}
