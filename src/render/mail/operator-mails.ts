import { actorOfLabel } from '../../core/actor/actor.ts'
import { clockText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { Invitation, Operator } from '../../core/operator/operator.ts'
import { resetLifeSeconds } from '../../core/operator/session-life.ts'
import type { Language, Page } from '../../core/page/page.ts'
import { plusSeconds } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import { type MailBody, mailBody, mailSubject } from './mail-body.tsx'

interface OperatorMailInput {
  readonly page: Page
  readonly language: Language
  readonly link: string
}

/** Asks somebody to become an operator. */
export const renderInvitationMail = ({
  page,
  invitation,
  language,
  link,
}: OperatorMailInput & { readonly invitation: Invitation }): MailBody => {
  const words = localeOf(language).mail.invitation
  const { kind, name } = actorOfLabel(invitation.invitedBy)
  const until = clockText(invitation.expiresAt, page.zone, wordingOf(language), null)
  return mailBody(mailSubject(page.name, words.subject), language, [
    { kind: 'lead', text: words.lead(page.name, invitation.email, kind === 'operator' ? name : null) },
    { kind: 'paragraph', text: words.role[invitation.role] },
    { kind: 'link', label: words.open, url: link },
    { kind: 'paragraph', text: words.rest(until) },
  ])
}

/** Lets an operator choose a new password. */
export const renderResetMail = ({ page, operator, language, link }: OperatorMailInput & { readonly operator: Operator }): MailBody => {
  const words = localeOf(language).mail.reset
  const until = clockText(plusSeconds(operator.updatedAt, resetLifeSeconds), page.zone, wordingOf(language), null)
  return mailBody(mailSubject(page.name, words.subject), language, [
    { kind: 'lead', text: words.lead(operator.name, page.name) },
    { kind: 'link', label: words.open, url: link },
    { kind: 'paragraph', text: words.rest(until) },
  ])
}
