import { authorize } from '../../core/actor/actor.ts'
import type { InvitationId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'
import { invitationSubject } from '../operator-mail.ts'

/** Takes an invitation back: its link stops working, and a mail that has not gone does not go. */
export const revokeInvitation = async (context: Context, input: { readonly invitationId: string }): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'operator.write')
  if (!allowed.ok) return allowed
  const id = parseId<InvitationId>(input.invitationId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await records.invitations.lock(id.value)
    if (found?.state !== 'waiting') return missing('invitation')
    if (!(await records.invitations.save({ ...found, state: 'revoked', version: found.version + 1 }, found.version)))
      return stale('invitation')
    await records.outbox.cancel('invitation', invitationSubject(found), now)
    await records.journal.append([internalEntry(context, now, 'operator.invitation_revoked', found.id, { email: found.email })])
    return ok(true)
  })
}
