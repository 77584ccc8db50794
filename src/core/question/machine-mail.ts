import { emailKey, parseEmailAddress } from '../address.ts'
import type { EmailAddress } from '../brand.ts'

/** A mail as it came in, read. */
export interface ArrivedMail {
  /** By lower-case name, in the order of the head, unfolded. */
  readonly headers: ReadonlyMap<string, readonly string[]>
  /** The return path of the conversation that brought it: empty for bounces; null where nobody can say any more. */
  readonly returnPath: string | null
  /** Its author; null where there is none, or more than one. */
  readonly from: string | null
  readonly subject: string
  readonly text: string
  /** Whether files hang on it. */
  readonly hasFiles: boolean
}

/** By what a machine gave itself away. */
export const machineSigns = ['auto_submitted', 'bounce', 'bulk', 'list', 'suppressed', 'own', 'out_of_office'] as const
export type MachineSign = (typeof machineSigns)[number]

const senders = /^(?:mailer-daemon|postmaster|mailerdaemon|no-?reply|do-?not-?reply|bounces?)$/i

// Only where nothing else says it: programs of old that know none of the headers. Behind "Re:" it is the title that a person replies to.
const outOfOffice =
  /^(?:out of (?:the )?office|automatic reply|auto(?:matic)?[- ]?(?:reply|response|antwort)|automatische antwort|abwesenheits(?:notiz|nachricht|meldung|assistent)|abwesend|ich bin (?:nicht im büro|im urlaub|abwesend)|i am (?:out of (?:the )?office|on vacation|away)|undeliver(?:ed|able)|delivery status notification|mail delivery (?:failed|failure)|unzustellbar|returned mail)/iu

const valuesOf = ({ headers }: ArrivedMail, name: string): readonly string[] => headers.get(name) ?? []
const first = (mail: ArrivedMail, name: string): string => valuesOf(mail, name)[0]?.trim().toLowerCase() ?? ''
const has = (mail: ArrivedMail, ...names: readonly string[]): boolean => names.some((name) => mail.headers.has(name))

const localOf = (address: string | null): string => address?.slice(0, address.lastIndexOf('@')) ?? ''

const isBounce = (mail: ArrivedMail): boolean =>
  mail.returnPath === '' ||
  first(mail, 'return-path') === '<>' ||
  /^multipart\/report\b/.test(first(mail, 'content-type')) ||
  senders.test(localOf(mail.from)) ||
  has(mail, 'x-failed-recipients')

const isSubmitted = (mail: ArrivedMail): boolean => {
  // RFC 3834 section 5: everything but "no" is a machine's, parameters and comments aside.
  const submitted = first(mail, 'auto-submitted').split(/[;(\s]/)[0] ?? ''
  return (
    (submitted !== '' && submitted !== 'no') || has(mail, 'x-autoreply', 'x-autorespond', 'x-autoresponder', 'x-auto-response', 'x-loop')
  )
}

const isFrom = (mail: ArrivedMail, own: EmailAddress): boolean => {
  const from = parseEmailAddress(mail.from ?? '')
  return from.ok && emailKey(from.value) === emailKey(own)
}

/**
 * By what a mail shows that no person wrote it, or nothing. Whatever bears a sign asks nothing and gets no answer: two machines that
 * answer each other never end (RFC 3834 section 2).
 */
export const machineSignOf = (mail: ArrivedMail, own: EmailAddress): MachineSign | undefined => {
  if (isSubmitted(mail)) return 'auto_submitted'
  if (isBounce(mail)) return 'bounce'
  if (/^(?:bulk|list|junk|auto_reply)\b/.test(first(mail, 'precedence'))) return 'bulk'
  if (has(mail, 'list-id', 'list-unsubscribe', 'list-post', 'feedback-id')) return 'list'
  if (/\b(?:all|oof|autoreply)\b/.test(first(mail, 'x-auto-response-suppress'))) return 'suppressed'
  if (isFrom(mail, own)) return 'own'
  return outOfOffice.test(mail.subject.trim().slice(0, 200)) ? 'out_of_office' : undefined
}
