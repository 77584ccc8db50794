import type { Language, Page } from '../../core/page/page.ts'
import { localeOf } from '../locales/locale.ts'
import { type MailBody, mailBody, mailSubject } from './mail-body.tsx'

interface SealedMailInput {
  readonly page: Page
  readonly language: Language
}

/** Reminds an author of a note; whoever looks over their shoulder learns nothing of what it is. */
export const renderSealedReminderMail = ({ page, language, link }: SealedMailInput & { readonly link: string }): MailBody => {
  const words = localeOf(language).mail.sealedReminder
  return mailBody(mailSubject(page.name, words.subject), language, [
    { kind: 'lead', text: words.lead },
    { kind: 'paragraph', text: words.text },
    { kind: 'link', label: words.open, url: link },
  ])
}

/** What somebody had put aside and now wants these people to read. */
export const renderSealedNoteMail = ({
  page,
  language,
  author,
  about,
  words: text,
}: SealedMailInput & { readonly author: string; readonly about: string | null; readonly words: string }): MailBody => {
  const words = localeOf(language).mail.sealedNote
  return mailBody(mailSubject(page.name, words.subject(author)), language, [
    { kind: 'lead', text: words.lead(author, about) },
    { kind: 'paragraph', text },
    { kind: 'small', text: words.rest },
  ])
}
