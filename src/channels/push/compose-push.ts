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

// A push service takes 4,096 bytes, of which encryption needs 103 (RFC 8291, section 4); what is larger it refuses.
const largestBytes = 3993

const bytesOf = (payload: PushPayload): number => Buffer.byteLength(JSON.stringify(payload))

/** The body is cut where the whole would be too large; whoever presses it reads the rest in the console. */
export const fitting = (payload: PushPayload): PushPayload => {
  if (bytesOf(payload) <= largestBytes) return payload
  const chars = [...payload.body]
  const cutAt = (length: number): PushPayload => ({ ...payload, body: `${chars.slice(0, length).join('')}…` })
  let [fits, isTooLong] = [0, chars.length]
  while (isTooLong - fits > 1) {
    const middle = Math.floor((fits + isTooLong) / 2)
    if (bytesOf(cutAt(middle)) <= largestBytes) fits = middle
    else isTooLong = middle
  }
  return cutAt(fits)
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
  const body = [text.why, ...text.about].join('\n')
  return fitting({ title: text.subject, body, url, tag: letter.item.key, isLate: text.tone === 'late' })
}
