import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { type AffectedByReaders, affectedNow } from '../affected-now.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** What readers say at present, in rough numbers; whoever said so first comes first. */
export const listAffected = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly AffectedByReaders[]>> => {
  const allowed = authorize(context.actor, 'proposal.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records): Promise<Result<readonly AffectedByReaders[]>> => {
    const page = await findPage(records, input.pageId)
    return page.ok ? ok(await affectedNow(records, page.value, now)) : page
  })
}
