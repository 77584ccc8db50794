import type { EmailAddress } from '../../core/brand.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import { mailDate } from './mail-date.ts'

/** What differs from one recipient of a mail to the next. */
export interface MailPerson {
  readonly to: EmailAddress
  /** The same on every retry; with or without its angle brackets, as all ids here. */
  readonly messageId: string
  readonly inReplyTo: string | null
  /** Oldest first; the first is the root of the thread. */
  readonly references: readonly string[]
  /** Goes into List-Unsubscribe and in place of `linkPlaceholders.unsubscribe`. */
  readonly unsubscribeUrl: string | null
  /** In place of `linkPlaceholders.manage`. */
  readonly manageUrl: string | null
  /** In place of `linkPlaceholders.questions`; absent where the mail has none. */
  readonly questionsUrl?: string
  /** Where a reply of this recipient goes, in place of one that all share. */
  readonly replyTo?: EmailAddress
  readonly date: Instant
}

// Everything here ends up in a header or a link, so the forms are closed: printable ASCII with nothing that ends a header, an
// angle-bracketed value or an attribute. Parsed values pass; a row edited by hand does not get to write headers.
const address = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@[A-Za-z0-9.-]{1,253}$/
const messageId = /^<?[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,120}@[A-Za-z0-9.-]{1,120}>?$/
const link = /^https?:\/\/[!#-;=?-~]{1,900}$/

// A client needs the root and the latest; a chain of fifty notices would be a header of several kilobytes.
const longestChain = 12

/** True for a link that can stand in a header and in a body; nothing else about it is known. */
export const isLink = (url: string): boolean => link.test(url)

const bracketed = (id: string): string => `<${id.replace(/^<|>$/g, '')}>`
const field = (name: string, value: string): string =>
  name.length + value.length > 76 ? `${name}:\r\n ${value}\r\n` : `${name}: ${value}\r\n`

/**
 * The header lines that belong to one recipient, each ended by CRLF. One-click unsubscription (RFC 8058) is offered for https
 * links only, because the standard allows nothing else. Refuses values that cannot stand in a header.
 */
export const personalHead = (person: MailPerson): Result<string> => {
  if (!address.test(person.to)) return refuse('input.invalid', 'The recipient is not an address that a mail header can carry.')
  if (person.replyTo !== undefined && !address.test(person.replyTo))
    return refuse('input.invalid', 'The reply address is not one that a mail header can carry.')
  const ids = [person.messageId, ...(person.inReplyTo === null ? [] : [person.inReplyTo]), ...person.references]
  if (!ids.every((id) => messageId.test(id))) return refuse('input.invalid', 'A message id is not of the form name@domain.')
  const url = person.unsubscribeUrl
  if (url !== null && !isLink(url)) return refuse('input.invalid', 'The unsubscribe link cannot stand in a mail header.')
  const chain =
    person.references.length > longestChain
      ? [...person.references.slice(0, 1), ...person.references.slice(1 - longestChain)]
      : person.references
  const lines = [
    `To: ${person.to}\r\n`,
    person.replyTo === undefined ? '' : field('Reply-To', person.replyTo),
    `Date: ${mailDate(person.date)}\r\n`,
    `Message-ID: ${bracketed(person.messageId)}\r\n`,
    person.inReplyTo === null ? '' : `In-Reply-To: ${bracketed(person.inReplyTo)}\r\n`,
    chain.length === 0 ? '' : `References: ${chain.map(bracketed).join('\r\n ')}\r\n`,
    url === null ? '' : field('List-Unsubscribe', `<${url}>`),
    url?.startsWith('https:') ? 'List-Unsubscribe-Post: List-Unsubscribe=One-Click\r\n' : '',
  ]
  return ok(lines.join(''))
}
