import { actorLabel, authorize, type Role, roles } from '../../core/actor/actor.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import type { Invitation } from '../../core/operator/operator.ts'
import { parseOperatorEmail, parsePersonName } from '../../core/operator/parse-person.ts'
import { invitationLifeSeconds } from '../../core/operator/session-life.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import { plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { stale } from '../load.ts'
import { invitationLink } from '../operator-links.ts'
import { mailInvitation } from '../operator-mail.ts'
import type { Records } from '../store.ts'

export interface InviteInput {
  readonly email: string
  readonly name?: string | undefined
  readonly role: string
}

/** An address that was invited before gets a new link, and the old one stops working. */
const write = async (records: Records, invitation: Invitation): Promise<Result<Invitation>> => {
  const earlier = await records.invitations.findWaiting(invitation.email)
  if (!earlier) {
    await records.invitations.insert(invitation)
    return ok(invitation)
  }
  const again: Invitation = { ...invitation, id: earlier.id, version: earlier.version + 1 }
  return (await records.invitations.save(again, earlier.version)) ? ok(again) : stale('invitation')
}

/** Asks somebody by mail to become an operator. The link lets whoever holds it in, once, for seven days. */
export const inviteOperator = async (
  context: Context,
  input: InviteInput,
): Promise<Result<{ readonly invitation: Invitation; readonly link: string }>> => {
  const allowed = authorize(context.actor, 'operator.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const faults = new FieldFaults()
  const email = faults.take('/email', parseOperatorEmail(input.email))
  const name = input.name === undefined || input.name.trim() === '' ? null : faults.take('/name', parsePersonName(input.name))
  const role = faults.take<Role>('/role', parseOneOf(roles, input.role))
  if (faults.any || !email || name === undefined || !role) return faults.refuse()
  const result = await context.store.transaction(async (records) => {
    if (await records.operators.findByEmail(email)) return refuse('entity.taken', `${email} is an operator already.`)
    const invited = await write(records, {
      id: context.ids.next(),
      email,
      name,
      role,
      state: 'waiting',
      nonce: context.ids.secret(16),
      invitedBy: actorLabel(context.actor),
      createdAt: now,
      expiresAt: plusSeconds(now, invitationLifeSeconds),
      version: 1,
    })
    if (!invited.ok) return invited
    await mailInvitation(context, records, invited.value, now)
    await records.journal.append([internalEntry(context, now, 'operator.invited', invited.value.id, { email, role })])
    return ok({ invitation: invited.value, link: invitationLink(context.settings.consoleUrl, context.settings.secret, invited.value) })
  })
  if (result.ok) context.hints.raise('outbox')
  return result
}
