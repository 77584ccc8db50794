import { actorOfLabel } from '../core/actor/actor.ts'
import type { Operator } from '../core/operator/operator.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { internalEntry } from './journal.ts'
import { invitationSubject } from './operator-mail.ts'
import type { Records } from './store.ts'

/** Ends what was handed out by somebody who is no longer there to answer for it: an operator, or a token. */
export const endInvitationsBy = async (
  context: Context,
  records: Records,
  { givers, reason }: { readonly givers: readonly string[]; readonly reason: string },
  now: Instant,
): Promise<void> => {
  const theirs = new Set(givers)
  for (const invitation of await records.invitations.listWaiting()) {
    if (!theirs.has(actorOfLabel(invitation.invitedBy).id ?? '')) continue
    await records.invitations.save({ ...invitation, state: 'revoked', version: invitation.version + 1 }, invitation.version)
    await records.outbox.cancel('invitation', invitationSubject(invitation), now)
    const facts = { email: invitation.email, reason }
    await records.journal.append([internalEntry(context, now, 'operator.invitation_revoked', invitation.id, facts)])
  }
}

/**
 * The keys to other accounts that an operator may have kept, who gives out no more of them: invitations that they made, with a link that
 * they have seen, and every link out by which somebody chooses a new password. Without this they would come back by one of them.
 */
export const endHandedOut = async (
  context: Context,
  records: Records,
  { giver, everybody }: { readonly giver: Operator; readonly everybody: readonly Operator[] },
  now: Instant,
): Promise<void> => {
  const tokens = (await records.tokens.list()).flatMap(({ id, madeBy }) => (madeBy === giver.id ? [id] : []))
  await endInvitationsBy(context, records, { givers: [giver.id, ...tokens], reason: 'who invited may not any more' }, now)
  for (const other of everybody) {
    if (other.id === giver.id || other.resetNonce === null) continue
    await records.operators.save({ ...other, resetNonce: null, updatedAt: now, version: other.version + 1 }, other.version)
  }
}
