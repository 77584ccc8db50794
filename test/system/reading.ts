import { type ParsedMail, simpleParser } from 'mailparser'
import { Webhook } from 'standardwebhooks'
import type { Captured } from './running-server.ts'

/** A captured mail as its reader's program takes it apart. */
export const openMail = (message: Captured): Promise<ParsedMail> => simpleParser(message.raw)

/** The first address in the text that begins so. */
export const linkIn = ({ text = '' }: ParsedMail, prefix: string): string => {
  const found = text.split(/\s+/).find((word) => word.startsWith(prefix))
  if (found === undefined) throw new Error(`The mail has no link to ${prefix}: ${text}`)
  return found
}

export interface Posted {
  readonly headers: Record<string, string>
  readonly body: string
}

/** A captured webhook taken apart. */
export const openWebhook = ({ raw }: Captured): Posted => {
  const end = raw.indexOf('\n\n')
  const lines = raw.slice(0, end).split('\n').slice(1)
  const headers = Object.fromEntries(lines.map((line) => [line.slice(0, line.indexOf(':')), line.slice(line.indexOf(':') + 2)]))
  return { headers, body: raw.slice(end + 2) }
}

/** What the webhook says, once the reference library has found its signature good; throws otherwise. */
export const verifiedWebhook = (message: Captured, secret: string): unknown => {
  const { headers, body } = openWebhook(message)
  return new Webhook(secret).verify(body, headers)
}

/** What a page says, without its looks. */
export const shownIn = (html: string): string =>
  html
    .replace(/^.*<main[^>]*>|<\/main>.*$/gs, '')
    .replace(/<[^>]*>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
