import type { InvitationId, OperatorId } from '../core/brand.ts'
import { idOf } from '../core/id.ts'
import { type LinkPurpose, linkToken, subjectOfLink, verifyLink } from '../core/link.ts'
import type { Invitation, Operator } from '../core/operator/operator.ts'
import { resetLifeSeconds } from '../core/operator/session-life.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { type Instant, isBefore, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

const broken = (): Result<never> =>
  refuse('auth.link_invalid', 'The link was used, has run out, was replaced by a newer one, or is damaged.')

/** Where the console takes such a link. The token stands behind the #, so that no server and no log between here and there sees it. */
export const operatorLink = (
  consoleUrl: string,
  secret: string,
  purpose: 'invitation' | 'reset',
  claim: { readonly subject: string; readonly nonce: string; readonly expiresAt: Instant },
): string => `${consoleUrl}/console/${purpose}#${linkToken(secret, { purpose, ...claim })}`

export const invitationLink = (consoleUrl: string, secret: string, invitation: Invitation): string =>
  operatorLink(consoleUrl, secret, 'invitation', { subject: invitation.id, nonce: invitation.nonce, expiresAt: invitation.expiresAt })

/** A reset is issued with the last change of its operator's row, which a second one would replace. */
export const resetLink = (consoleUrl: string, secret: string, operator: Operator): string =>
  operatorLink(consoleUrl, secret, 'reset', {
    subject: operator.id,
    nonce: operator.resetNonce ?? '',
    expiresAt: plusSeconds(operator.updatedAt, resetLifeSeconds),
  })

const isGood = (context: Context, token: string, purpose: LinkPurpose, nonce: string, now: Instant): boolean =>
  verifyLink(context.settings.secret, token, { purpose, nonce }, now).ok

/** The waiting invitation that a link speaks of. */
export const findInvited = async (
  context: Context,
  records: Records,
  token: string,
  how: 'find' | 'lock',
  now: Instant,
): Promise<Result<Invitation>> => {
  const subject = subjectOfLink(token)
  const found = subject.ok ? await records.invitations[how](idOf<InvitationId>(subject.value)) : undefined
  const isWaiting = found?.state === 'waiting' && isBefore(now, found.expiresAt)
  return found && isWaiting && isGood(context, token, 'invitation', found.nonce, now) ? ok(found) : broken()
}

/** The operator who may choose a new password by this link. */
export const findResetting = async (context: Context, records: Records, token: string, now: Instant): Promise<Result<Operator>> => {
  const subject = subjectOfLink(token)
  const found = subject.ok ? await records.operators.find(idOf<OperatorId>(subject.value)) : undefined
  const isOut = found?.state === 'active' && found.resetNonce !== null
  return found && isOut && isGood(context, token, 'reset', found.resetNonce ?? '', now) ? ok(found) : broken()
}
