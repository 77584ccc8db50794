import type { Incident } from '../../core/incident/incident.ts'
import { clockText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language, Page } from '../../core/page/page.ts'
import type { ToldOutcome } from '../../core/question/decide-reply.ts'
import type { Question } from '../../core/question/question.ts'
import type { Instant } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import { type MailBlock, type MailBody, mailBody, mailSubject } from './mail-body.tsx'

interface QuestionMailInput {
  readonly page: Page
  readonly incident: Pick<Incident, 'title'>
  readonly language: Language
  readonly link: string
}

/** The link that somebody asked for. It carries no word of theirs: anybody can type anybody's address. */
export const renderQuestionLinkMail = ({
  page,
  incident,
  language,
  link,
  until,
}: QuestionMailInput & { readonly until: Instant }): MailBody => {
  const words = localeOf(language).mail.questionLink
  return mailBody(mailSubject(page.name, words.subject(incident.title)), language, [
    { kind: 'lead', text: words.lead(page.name, incident.title) },
    { kind: 'link', label: words.open, url: link },
    { kind: 'paragraph', text: words.rest(clockText(until, page.zone, wordingOf(language), null)) },
  ])
}

const quoted = (heading: string, text: string): readonly MailBlock[] => [
  { kind: 'paragraph', text: heading, lead: heading },
  { kind: 'paragraph', text },
]

/** To whoever asked: their own question, and what the organisation answered. */
export const renderQuestionAnsweredMail = ({
  page,
  incident,
  language,
  link,
  question,
  isOurs,
  words: answer,
}: QuestionMailInput & {
  readonly question: Pick<Question, 'text'>
  readonly isOurs: boolean
  readonly words: string | null
}): MailBody => {
  const words = localeOf(language).mail.questionAnswered
  return mailBody(mailSubject(page.name, words.subject(incident.title)), language, [
    { kind: 'lead', text: words.lead[isOurs ? 'ours' : 'reader'](page.name, incident.title) },
    ...quoted(words.asked, question.text),
    ...(answer === null ? [] : quoted(words.answer, answer)),
    { kind: 'link', label: words.open, url: link },
    { kind: 'paragraph', text: words.rest },
  ])
}

const mostQuoted = 500

/** Each line marked as one that somebody else wrote, and no more than so many characters of it. */
const quotedLines = (text: string): string => {
  const characters = [...text]
  const shown = characters.length > mostQuoted ? `${characters.slice(0, mostQuoted).join('').trimEnd()}…` : text
  return shown.replace(/^/gm, '> ')
}

/** To a subscriber whose reply came in: what it came to, and which of their words were understood as the question. */
export const renderReplyAnswerMail = ({
  page,
  incident,
  language,
  link,
  outcome,
  words: understood,
  hasFiles,
}: QuestionMailInput & { readonly outcome: ToldOutcome; readonly words: string | null; readonly hasFiles: boolean }): MailBody => {
  const words = localeOf(language).mail.replyAnswer
  return mailBody(mailSubject(page.name, words.subject[outcome === 'asked' ? 'asked' : 'refused'](incident.title)), language, [
    { kind: 'lead', text: words.lead[outcome] },
    ...(understood === null ? [] : quoted(words.understood, quotedLines(understood))),
    ...(outcome === 'asked' && hasFiles ? [{ kind: 'paragraph', text: words.files } as const] : []),
    { kind: 'link', label: words.open, url: link },
    { kind: 'paragraph', text: words.rest },
  ])
}
