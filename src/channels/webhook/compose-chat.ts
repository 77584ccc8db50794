import type { Letter } from '../../app/letters.ts'
import { chatText } from '../../core/due/chat.ts'
import type { Language } from '../../core/page/page.ts'
import { dueWordsOf } from '../../render/locales/due.ts'
import { reminderText } from '../../render/mail/reminder-words.ts'

/** `text` alone: Slack, Mattermost, Google Chat and their like read it, and several refuse what they do not know. */
const body = (lines: readonly string[]): string => JSON.stringify({ text: lines.join('\n') })

/** What the organisation's chat is told; undefined for what is no chat's business. */
export const composeChat = (
  letter: Extract<Letter, { kind: 'reminder' | 'test' }>,
  language: Language,
  urlOf: (letter: Extract<Letter, { kind: 'reminder' }>) => string,
): string | undefined => {
  const words = dueWordsOf(language)
  if (letter.kind === 'test') return body([chatText(words.test(letter.page.name))])
  const text = reminderText({ ...letter, language, url: urlOf(letter) })
  if (!text) return undefined
  const asked = letter.onIt.length > 0 ? [words.asked(letter.onIt.map(({ name }) => name).join(', '))] : []
  const said = [text.subject, text.why, text.to, text.missed, ...asked].map(chatText)
  return body([...said, text.url])
}
