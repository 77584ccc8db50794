import type { EmailAddress, PageId, ReaderId } from '../brand.ts'
import { mayMailAgain } from '../mail/may-mail-again.ts'
import type { Language } from '../page/page.ts'
import { type Instant, secondsBetween } from '../time.ts'

/**
 * Somebody who asks, answers or votes under incidents of a page by an address that is theirs. One address is one reader, however they
 * came: by a notice that they subscribed to, or by a link that they asked for. That is what makes one vote one vote.
 */
export interface Reader {
  readonly id: ReaderId
  readonly pageId: PageId
  readonly email: EmailAddress
  /** Of the mails to them. */
  readonly language: Language
  /** Under which they wrote last; empty where they gave none. */
  readonly name: string
  /** Null until somebody followed a link that went to the address. */
  readonly confirmedAt: Instant | null
  /** The last link that they asked for, and how many; null where they never did. */
  readonly mailedAt: Instant | null
  readonly mails: number
  readonly createdAt: Instant
  readonly version: number
}

/** What comes of asking for a link; the person who asked is told the same in every case. */
export type LinkRuling = { readonly kind: 'mail'; readonly reader: Reader } | { readonly kind: 'nothing' }

const day = 24 * 60 * 60
/** However many incidents links are asked for: after so many mails an address has a day of rest. */
export const mailsBeforeRest = 9

/** The links to one incident that went to an address of late: the last, and how many. */
export interface LinksSent {
  readonly mailedAt: Instant
  readonly mails: number
}

/** The reader as they are once the mail is written, or nothing where a link to this incident went just now, or too many to their address. */
export const decideReaderLink = (
  existing: Reader | undefined,
  fresh: Pick<Reader, 'id' | 'pageId' | 'email' | 'language'>,
  sent: LinksSent | null,
  now: Instant,
): LinkRuling => {
  if (!existing)
    return { kind: 'mail', reader: { ...fresh, name: '', confirmedAt: null, mailedAt: now, mails: 1, createdAt: now, version: 1 } }
  const { mailedAt, mails } = existing
  const isResting = mailedAt !== null && mails > 0 && mails % mailsBeforeRest === 0 && secondsBetween(mailedAt, now) < day
  return isResting || (sent && !mayMailAgain(sent, now))
    ? { kind: 'nothing' }
    : { kind: 'mail', reader: { ...existing, mailedAt: now, mails: mails + 1, version: existing.version + 1 } }
}
