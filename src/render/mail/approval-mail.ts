import type { Approval, ApprovalAnswer } from '../../core/approval/approval.ts'
import type { AssembledNotice } from '../../core/notice/assemble.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { momentWords } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language, Page } from '../../core/page/page.ts'
import { localeOf } from '../locales/locale.ts'
import { type MailBlock, type MailBody, mailBody, mailSubject } from './mail-body.tsx'
import { onlyToBlocks, passageBlocks } from './notice-mail.ts'

export interface ApprovalMailInput {
  readonly page: Page
  readonly approval: Approval
  readonly notice: Notice
  readonly assembled: AssembledNotice
  readonly addressed: readonly { readonly name: string }[] | null
  /** Nobody answered in time, and whoever reads this is asked now as well. */
  readonly isLate: boolean
  readonly language: Language
  readonly link: string
}

/** Asks an approver, with the notice as it will read. The link opens the console, which asks who it is. */
export const renderApprovalMail = ({
  page,
  approval,
  notice,
  assembled,
  addressed,
  isLate,
  language,
  link,
}: ApprovalMailInput): MailBody => {
  const words = localeOf(language).mail.approval
  const { requestedBy, comment, rules, mode, dueAt } = approval
  const said: readonly MailBlock[] = comment === null ? [] : [{ kind: 'paragraph', text: words.comment(requestedBy.name, comment) }]
  const until = momentWords(dueAt, page.zone, wordingOf(language), approval.requestedAt)
  return mailBody(mailSubject(page.name, words.subject[isLate ? 'late' : mode](notice.change.title)), language, [
    { kind: 'lead', text: words.lead[mode](requestedBy.name) },
    { kind: 'paragraph', text: words.why(rules.join(', ')) },
    { kind: 'paragraph', text: isLate ? words.late(until) : words.until(until) },
    ...said,
    { kind: 'link', label: words.open, url: link },
    { kind: 'paragraph', text: notice.change.title, lead: notice.change.title },
    ...onlyToBlocks(addressed, language),
    ...passageBlocks(assembled, 'standard', language, notice.language),
  ])
}

export interface ApprovalAnswerMailInput
  extends Pick<ApprovalMailInput, 'page' | 'approval' | 'notice' | 'assembled' | 'addressed' | 'language' | 'link'> {
  readonly answer: { readonly kind: ApprovalAnswer; readonly by: string; readonly said: string | null; readonly of: string | null }
}

/** Tells a writer what became of the approval, with the notice as it reads. */
export const renderApprovalAnswerMail = ({
  page,
  approval,
  notice,
  assembled,
  addressed,
  answer,
  language,
  link,
}: ApprovalAnswerMailInput): MailBody => {
  const { approvalAnswer, approval: asking } = localeOf(language).mail
  const words = approvalAnswer[answer.kind]
  const said: readonly MailBlock[] = answer.said === null ? [] : [{ kind: 'paragraph', text: asking.comment(answer.by, answer.said) }]
  return mailBody(mailSubject(page.name, words.subject(notice.change.title)), language, [
    { kind: 'lead', text: words.lead(answer.by, answer.of) },
    ...said,
    { kind: 'paragraph', text: words.next[approval.mode] },
    { kind: 'link', label: approvalAnswer.open, url: link },
    { kind: 'paragraph', text: notice.change.title, lead: notice.change.title },
    ...onlyToBlocks(addressed, language),
    ...passageBlocks(assembled, 'standard', language, notice.language),
  ])
}
