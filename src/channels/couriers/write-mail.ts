import type { Letter, Tellable } from '../../app/letters.ts'
import type { QuestionLetter } from '../../app/question-letters.ts'
import type { Approval } from '../../core/approval/approval.ts'
import type { ClaimedDelivery } from '../../core/delivery/delivery.ts'
import { type LinkPurpose, operatorProposal, personalQuestions } from '../../core/link.ts'
import { assembleNotice } from '../../core/notice/assemble.ts'
import { assemblySetting } from '../../core/notice/assembly-setting.ts'
import type { Notice } from '../../core/notice/notice.ts'
import type { Invitation, Operator } from '../../core/operator/operator.ts'
import type { Page } from '../../core/page/page.ts'
import { assertNever } from '../../core/result.ts'
import { assembleProposed } from '../../core/signal/proposed-notice.ts'
import { type Instant, isBefore, plusSeconds } from '../../core/time.ts'
import { renderApprovalAnswerMail, renderApprovalMail } from '../../render/mail/approval-mail.ts'
import { renderHeadsUpMail, renderNoticeMail, renderReminderMail } from '../../render/mail/notice-mail.ts'
import { renderInvitationMail, renderResetMail } from '../../render/mail/operator-mails.ts'
import { renderAlertJoinedMail, renderProposalMail } from '../../render/mail/proposal-mail.ts'
import { renderQuestionAnsweredMail, renderQuestionLinkMail, renderReplyAnswerMail } from '../../render/mail/question-mails.ts'
import { renderDueMail } from '../../render/mail/reminder-mail.ts'
import { renderSealedNoteMail, renderSealedReminderMail } from '../../render/mail/sealed-note-mails.ts'
import {
  renderAlreadySubscribedMail,
  renderConfirmationMail,
  renderEndpointFailingMail,
  renderTestMail,
} from '../../render/mail/subscription-mails.ts'
import { standingOf } from '../../render/notice/standing.ts'
import { reminderUrl } from './reminder-url.ts'

/** Subject and body in both forms. */
export interface MailWritten {
  readonly subject: string
  readonly text: string
  readonly html: string
}

/** Links and times that a mail needs beside what it tells. */
export interface MailSurroundings {
  readonly baseUrl: string
  readonly consoleUrl: string
  readonly now: Instant
  readonly link: (purpose: LinkPurpose, subject: string, expiresAt: Instant | null) => string
  readonly invitationLink: (invitation: Invitation) => string
  readonly resetLink: (operator: Operator) => string
  readonly approvalLink: (approval: Approval) => string
  /** Where operators find what they put aside. */
  readonly ownNotes: string
  /** Until when a confirmation link works. */
  readonly confirmBy: Instant
  /** Stand for the recipient's own links in what many get. */
  readonly unsubscribe: string
  readonly manage: string
  readonly questions: string
  /** Whether replies to notices are read. */
  readonly takesReplies: boolean
}

/** Whether the body itself belongs to one recipient; otherwise only its links do. */
export const isPersonal = (letter: Tellable): boolean =>
  letter.kind === 'proposal'
    ? letter.operator !== null
    : letter.kind !== 'notice' && letter.kind !== 'maintenance_reminder' && letter.kind !== 'heads_up' && letter.kind !== 'alert_joined'

type NoticeLetter = Extract<Letter, { kind: 'notice' | 'maintenance_reminder' | 'heads_up' | 'approval' | 'approval_answer' }>

/** The page by the clock of those whom the notice goes to. */
const pageAsRead = ({ page, zone }: Pick<NoticeLetter, 'page' | 'zone'>): Page => ({ ...page, zone })

const assembled = (letter: NoticeLetter, now: Instant) =>
  assembleNotice(letter.notice.content, assemblySetting({ ...letter, page: pageAsRead(letter), now }))

const effectOf = ({ status }: Notice, now: Instant): Instant =>
  status.state === 'pending' ? status.effectiveAt : status.state === 'published' ? status.publishedAt : now

const proposalLink = ({ proposal, operator }: Extract<Letter, { kind: 'proposal' }>, around: MailSurroundings): string =>
  operator === null
    ? around.link('proposal', proposal.id, null)
    : around.link('operator_proposal', operatorProposal(proposal.id, operator.id), null)

const writeProposal = (letter: Extract<Letter, { kind: 'proposal' }>, delivery: ClaimedDelivery, around: MailSurroundings): MailWritten => {
  const { page, proposal, ground, components } = letter
  const named = proposal.affected.flatMap(
    ({ componentId }) => components.find((component) => component.id === componentId && component.retiredAt === null)?.name ?? [],
  )
  return renderProposalMail({
    page,
    proposal,
    alerts: letter.signals,
    readers: letter.readers.map(({ component, number, since }) => ({ name: component.name, number, since })),
    former: letter.former,
    componentNames: named,
    assembled: assembleProposed(proposal, ground, around.now),
    language: delivery.language,
    links: { proposal: proposalLink(letter, around) },
  })
}

const writeToSubscriber = (
  letter: Extract<Letter, { subscriber: unknown }>,
  delivery: ClaimedDelivery,
  around: MailSurroundings,
): MailWritten => {
  const { page, subscriber } = letter
  const { address, status } = subscriber
  const base = { page, address, language: delivery.language }
  const manage = around.link('manage', subscriber.id, null)
  if (letter.kind === 'confirmation')
    return renderConfirmationMail({ ...base, links: { confirm: around.link('confirm', subscriber.id, around.confirmBy) } })
  if (letter.kind === 'already_subscribed')
    return renderAlreadySubscribedMail({ ...base, links: { manage, unsubscribe: around.link('unsubscribe', subscriber.id, null) } })
  const failing =
    status.state === 'suppressed' ? { failingSince: status.at, reason: status.reason } : { failingSince: around.now, reason: '' }
  return renderEndpointFailingMail({
    page,
    url: address.channel === 'webhook' ? address.url : '',
    ...failing,
    state: 'switched_off',
    language: delivery.language,
    links: { manage },
  })
}

const confirmedLinkDays = 7
const answeredLinkDays = 30

/** The reader's own link, with which they read, ask and vote as themselves. */
const writeToReader = (letter: QuestionLetter, { language, createdAt }: ClaimedDelivery, around: MailSurroundings): MailWritten => {
  const { page, incident, reader } = letter
  const days = letter.kind === 'question_link' ? confirmedLinkDays : answeredLinkDays
  const until = plusSeconds(createdAt, days * 24 * 60 * 60)
  const link = around.link('questions_confirmed', personalQuestions(incident.id, reader.id), until)
  if (letter.kind === 'question_link') return renderQuestionLinkMail({ page, incident, language, link, until })
  return renderQuestionAnsweredMail({ ...letter, language, link: `${link}?question=${letter.question.id}` })
}

const linksOf = ({ incident, takesQuestions }: Extract<Letter, { kind: 'notice' | 'maintenance_reminder' }>, around: MailSurroundings) => ({
  incident: `${around.baseUrl}/incidents/${incident.id}`,
  ...(takesQuestions ? { questions: around.questions } : {}),
  manage: around.manage,
  unsubscribe: around.unsubscribe,
})

/** With its corrections worked in, as the page shows it. */
const writeReminder = (
  letter: Extract<Letter, { kind: 'maintenance_reminder' }>,
  { level, language }: ClaimedDelivery,
  around: MailSurroundings,
): MailWritten => {
  const { incident, notice, all, settled } = letter
  const page = pageAsRead(letter)
  const standing = standingOf(page, { incident, notices: all, commitments: [], settled })
  return renderReminderMail({
    ...letter,
    page,
    assembled: standing?.assembled ?? assembled(letter, around.now),
    startsAt: notice.change.window?.startsAt ?? incident.startedAt,
    level,
    language,
    links: linksOf(letter, around),
    takesReplies: around.takesReplies,
  })
}

const writeApproval = (
  letter: Extract<Letter, { kind: 'approval' | 'approval_answer' }>,
  { language }: ClaimedDelivery,
  around: MailSurroundings,
): MailWritten => {
  const shown = { assembled: assembled(letter, around.now), language, link: around.approvalLink(letter.approval) }
  return letter.kind === 'approval' ? renderApprovalMail({ ...letter, ...shown }) : renderApprovalAnswerMail({ ...letter, ...shown })
}

/** What the mail of a delivery says. */
export const writeMail = (letter: Tellable, delivery: ClaimedDelivery, around: MailSurroundings): MailWritten => {
  const { level, language } = delivery
  switch (letter.kind) {
    case 'notice':
      return renderNoticeMail({
        ...letter,
        page: pageAsRead(letter),
        assembled: assembled(letter, around.now),
        publishedAt: letter.notice.status.publishedAt,
        level,
        language,
        links: linksOf(letter, around),
        takesReplies: around.takesReplies,
      })
    case 'maintenance_reminder':
      return writeReminder(letter, delivery, around)
    case 'heads_up': {
      const links = { incident: `${around.baseUrl}/incidents/${letter.incident.id}` }
      const effectiveAt = effectOf(letter.notice, around.now)
      return renderHeadsUpMail({
        ...letter,
        assembled: assembled(letter, around.now),
        effectiveAt,
        isOut: !isBefore(around.now, effectiveAt),
        language,
        links,
      })
    }
    case 'proposal':
      return writeProposal(letter, delivery, around)
    case 'approval':
    case 'approval_answer':
      return writeApproval(letter, delivery, around)
    case 'alert_joined': {
      const incident = letter.incident.publicAt === null ? null : `${around.baseUrl}/incidents/${letter.incident.id}`
      return renderAlertJoinedMail({ ...letter, alerts: letter.signals, language, links: { incident } })
    }
    case 'confirmation':
    case 'already_subscribed':
    case 'endpoint_failing':
      return writeToSubscriber(letter, delivery, around)
    case 'question_link':
    case 'question_answered':
      return writeToReader(letter, delivery, around)
    case 'reply_answer': {
      const link = around.link('questions', personalQuestions(letter.incident.id, letter.subscriberId), null)
      return renderReplyAnswerMail({ ...letter, language, link })
    }
    case 'test':
      return renderTestMail({ page: letter.page, language })
    case 'invitation': {
      const { page, invitation } = letter
      return renderInvitationMail({ page, invitation, language, link: around.invitationLink(invitation) })
    }
    case 'sealed_reminder':
      return renderSealedReminderMail({ page: letter.page, language, link: around.ownNotes })
    case 'sealed_note':
      return renderSealedNoteMail({ ...letter, language })
    case 'password_reset':
      return renderResetMail({ page: letter.page, operator: letter.operator, language, link: around.resetLink(letter.operator) })
    case 'reminder':
      return renderDueMail({ ...letter, language, url: reminderUrl(letter.item, around.consoleUrl) })
    default:
      return assertNever(letter)
  }
}
