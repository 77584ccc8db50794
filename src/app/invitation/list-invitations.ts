import { authorize } from '../../core/actor/actor.ts'
import type { Invitation } from '../../core/operator/operator.ts'
import { ok, type Result } from '../../core/result.ts'
import { isBefore } from '../../core/time.ts'
import type { Context } from '../context.ts'

/** Who has been asked and has not answered. */
export const listInvitations = async (context: Context): Promise<Result<readonly (Invitation & { readonly isExpired: boolean })[]>> => {
  const allowed = authorize(context.actor, 'operator.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records) =>
    ok((await records.invitations.listWaiting()).map((invitation) => ({ ...invitation, isExpired: !isBefore(now, invitation.expiresAt) }))),
  )
}
