import { dueWordsOf } from '../locales/due.ts'
import { type MailBlock, type MailBody, mailBody, mailSubject } from './mail-body.tsx'
import { type ReminderInput, reminderText } from './reminder-words.ts'

const paragraph = (text: string): MailBlock => ({ kind: 'paragraph', text })

/** To operators: what is owed, why, to whom, by when, what happens otherwise, and the one place where it is done. */
export const renderDueMail = (input: ReminderInput): MailBody => {
  const text = reminderText(input)
  const words = dueWordsOf(input.language)
  if (!text) throw new Error(`nobody is reminded of "${input.item.kind}" by mail`)
  return mailBody(mailSubject(input.page.name, text.subject), input.language, [
    { kind: 'lead', text: text.subject },
    paragraph(text.why),
    paragraph(text.to),
    paragraph(text.missed),
    { kind: 'link', label: words.open, url: text.url },
    ...text.about.map((line): MailBlock => ({ kind: 'small', text: line })),
    { kind: 'small', text: words.quiet },
  ])
}
