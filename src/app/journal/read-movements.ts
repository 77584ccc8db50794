import { authorize } from '../../core/actor/actor.ts'
import { internalChain } from '../../core/journal/journal.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

/** That something happened, and to what; never what was said. */
export interface Movement {
  readonly sequence: number
  readonly kind: string
  readonly subject: string
}

export interface Movements {
  /** How far the journal is. */
  readonly head: number
  /** In order, behind the position that was asked for. */
  readonly movements: readonly Movement[]
}

/** What moved since a position of the internal journal; without a position only how far it is. */
export const readMovements = async (
  context: Context,
  input: { readonly after: number | undefined; readonly limit: number },
): Promise<Result<Movements>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const { sequence: head } = await records.journal.head(internalChain)
    const isBehind = input.after !== undefined && input.after < head
    const entries = isBehind ? await records.journal.read(internalChain, input.after, input.limit) : []
    return ok({ head, movements: entries.map(({ sequence, kind, subject }) => ({ sequence, kind, subject })) })
  })
}
