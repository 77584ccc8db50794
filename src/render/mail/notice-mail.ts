import { becameIn } from '../../core/commitment/became.ts'
import { isCalledOff } from '../../core/incident/called-off.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { type AssembledNotice, passagesAt } from '../../core/notice/assemble.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { clockText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import type { Language, Page } from '../../core/page/page.ts'
import type { Level } from '../../core/subscriber/subscriber.ts'
import type { Instant } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import type { SubjectMark } from '../locales/mail-words.ts'
import { secondText } from '../text/dates.ts'
import { afterwardsText, newsText } from '../text/phase-text.ts'
import { type MailBlock, type MailBody, mailBody, mailSubject } from './mail-body.tsx'

/**
 * The thoughts of a notice up to a level, which is written in `written`. `language` is that of the words around them: where technical
 * detail begins is said.
 */
export const passageBlocks = (assembled: AssembledNotice, level: Level, language: Language, written: Language): readonly MailBlock[] => {
  const lang = written === language ? {} : { lang: written }
  return passagesAt(assembled, level).flatMap((passage): readonly MailBlock[] => {
    if (passage.format === 'plain')
      return [{ kind: 'paragraph', text: passage.text, ...(passage.lead === undefined ? {} : { lead: passage.lead }), ...lang }]
    const markdown: MailBlock = { kind: 'markdown', markdown: passage.text, ...lang }
    if (passage.role !== 'technical') return [markdown]
    const heading = `${localeOf(language).page.technical}:`
    return [{ kind: 'paragraph', text: heading, lead: heading }, markdown]
  })
}

/** "Cause known: Export declarations cannot be sent": the first line, which mail readers show beside the subject. */
const leadText = (notice: Notice, language: Language, incident?: NoticeMailInput['incident']): string => {
  const { page, mail } = localeOf(language)
  const { correction, change, kind } = notice
  const stage = kind === 'report' ? afterwardsText(page, notice) : page.phase[change.phase]
  const news = incident ? newsText(page, incident, notice) : stage
  return `${correction ? mail.corrected : news}: ${change.title}`
}

export interface NoticeMailInput {
  readonly page: Page
  readonly incident: Pick<Incident, 'isDrill' | 'kind' | 'window' | 'startedAt' | 'endedAt'>
  readonly notice: Notice
  readonly assembled: AssembledNotice
  readonly publishedAt: Instant
  readonly level: Level
  /** Of the words around the notice; the notice keeps its own. */
  readonly language: Language
  /** `manage` and `unsubscribe` may be marks that are replaced for each recipient; each is printed once in text and once in HTML. */
  readonly links: { readonly incident: string; readonly questions?: string; readonly manage: string; readonly unsubscribe: string }
  /** Whether a reply to it asks, as its link to the questions does. */
  readonly takesReplies?: boolean
}

/** What kind of news it is, for whoever reads nothing but the list of mails. The first notice is its title alone. */
const markOf = ({ kind, change, correction, status }: Notice): SubjectMark | undefined => {
  if (correction !== null) return 'correction'
  if (kind === 'report') return 'report'
  if (change.phase === 'resolved' || change.phase === 'completed') return change.phase
  return status.state === 'published' && status.number > 1 ? 'update' : undefined
}

const markText = ({
  mark,
  incident,
  notice,
  language,
}: Pick<NoticeMailInput, 'incident' | 'notice' | 'language'> & { readonly mark: SubjectMark }): string => {
  const { mail, page } = localeOf(language)
  if (mark === 'report' && becameIn(notice)) return afterwardsText(page, notice)
  return mark === 'completed' && isCalledOff(incident) ? page.calledOff : mail.subject[mark]
}

/**
 * "Resolved: Card payments fail": the title as it is by this notice, behind the kind of news. Mails thread by References; Gmail also
 * compares subjects and begins a new conversation for a new one, which is worth it: a list of equal subjects hides that it is over.
 */
export const noticeSubject = ({
  page,
  incident,
  notice,
  language,
}: Pick<NoticeMailInput, 'page' | 'incident' | 'notice' | 'language'>): string => {
  const words = localeOf(language).mail
  const mark = markOf(notice)
  const said = mark && markText({ mark, incident, notice, language })
  const marked = said === undefined ? notice.change.title : `${said}: ${notice.change.title}`
  return mailSubject(page.name, incident.isDrill ? `${words.drill}: ${marked}` : marked)
}

/** Where it is found, why one gets it, and how one gets no more. */
const wayOut = ({
  page,
  language,
  links,
  takesReplies,
}: Pick<NoticeMailInput, 'page' | 'language' | 'links' | 'takesReplies'>): readonly MailBlock[] => {
  const words = localeOf(language).mail
  return [
    { kind: 'link', label: words.onPage, url: links.incident },
    ...(links.questions === undefined ? [] : [{ kind: 'link', label: words.questions, url: links.questions } as const]),
    ...(takesReplies && links.questions !== undefined ? [{ kind: 'small', text: words.replies } as const] : []),
    { kind: 'rule' },
    { kind: 'small', text: words.why(page.name) },
    { kind: 'small_link', label: words.manage, url: links.manage },
    { kind: 'small_link', label: words.unsubscribe, url: links.unsubscribe },
  ]
}

/** A notice to a subscriber at the chosen level. */
export const renderNoticeMail = (input: NoticeMailInput): MailBody => {
  const { page, notice, assembled, level, language } = input
  const words = localeOf(language).mail
  // A notice that was told afterwards says so itself.
  const told: readonly MailBlock[] =
    notice.backdatedTo === null
      ? [{ kind: 'small', text: words.told(clockText(input.publishedAt, page.zone, wordingOf(language), null)) }]
      : []
  return mailBody(noticeSubject(input), language, [
    { kind: 'lead', text: leadText(notice, language, input.incident) },
    ...passageBlocks(assembled, level, language, notice.language),
    ...told,
    ...wayOut(input),
  ])
}

export interface ReminderMailInput extends Omit<NoticeMailInput, 'publishedAt'> {
  readonly startsAt: Instant
}

/** The words of an announcement once more, shortly before it begins; only the line before them is new. */
export const renderReminderMail = (input: ReminderMailInput): MailBody => {
  const { page, notice, assembled, startsAt, level, language } = input
  const words = localeOf(language).mail
  return mailBody(mailSubject(page.name, words.reminder.subject(notice.change.title)), language, [
    { kind: 'lead', text: words.reminder.lead(clockText(startsAt, page.zone, wordingOf(language), null)) },
    ...passageBlocks(assembled, level, language, notice.language),
    ...wayOut(input),
  ])
}

/** To operators: whom alone it goes to; where nothing is said it goes to everybody. */
export const onlyToBlocks = (addressed: readonly { readonly name: string }[] | null, language: Language): readonly MailBlock[] =>
  addressed === null ? [] : [{ kind: 'paragraph', text: localeOf(language).mail.onlyTo(addressed.map(({ name }) => name)) }]

export interface HeadsUpMailInput {
  readonly page: Page
  readonly notice: Notice
  readonly addressed: readonly { readonly name: string }[] | null
  readonly assembled: AssembledNotice
  /** When it goes out unless it is undone. */
  readonly effectiveAt: Instant
  /** Undo is off or its window is over: customers have it already. */
  readonly isOut: boolean
  readonly language: Language
  readonly links: { readonly incident: string }
}

/** To colleagues, while the undo window is open: what customers are about to read. */
export const renderHeadsUpMail = ({
  page,
  notice,
  addressed,
  assembled,
  effectiveAt,
  isOut,
  language,
  links,
}: HeadsUpMailInput): MailBody => {
  const { ahead, out, page: found } = localeOf(language).mail.headsUp
  const words = isOut ? out : ahead
  const time = secondText(effectiveAt, page.zone, wordingOf(language))
  return mailBody(mailSubject(page.name, words.subject(notice.change.title, time)), language, [
    { kind: 'lead', text: words.lead(time) },
    ...onlyToBlocks(addressed, language),
    { kind: 'paragraph', text: leadText(notice, language) },
    ...passageBlocks(assembled, 'technical', language, notice.language),
    { kind: 'link', label: found, url: links.incident },
  ])
}
