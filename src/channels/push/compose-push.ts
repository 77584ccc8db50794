import type { Letter } from '../../app/letters.ts'
import type { Language } from '../../core/page/page.ts'
import { dueWordsOf } from '../../render/locales/due.ts'
import { reminderText } from '../../render/mail/reminder-words.ts'

/** What the console's service worker shows; `tag` lets a newer one of the same duty take the place of the older. */
export interface PushPayload {
  readonly title: string
  readonly body: string
  readonly url: string
  readonly tag: string
  /** Stays until somebody has seen it. */
  readonly isLate: boolean
}

/** Undefined for what is no matter for a device. */
export const composePush = (
  letter: Extract<Letter, { kind: 'reminder' | 'test' }>,
  language: Language,
  consoleUrl: string,
  url: string,
): PushPayload | undefined => {
  if (letter.kind === 'test') {
    const body = dueWordsOf(language).test(letter.page.name)
    return { title: letter.page.name, body, url: `${consoleUrl}/console/account`, tag: 'test', isLate: false }
  }
  const text = reminderText({ ...letter, language, url })
  if (!text) return undefined
  return { title: text.subject, body: [text.why, ...text.about].join('\n'), url, tag: letter.item.key, isLate: text.tone === 'late' }
}
