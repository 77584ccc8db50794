import type { Outcome } from '../../core/delivery/delivery.ts'

/** What the SMTP library says of a failure; every field may be missing. */
export interface SmtpFailure {
  /** The library's own class of error. */
  readonly code?: string | undefined
  readonly message: string
  /** The server's reply, when it was a reply that failed. */
  readonly response?: string | undefined
  readonly responseCode?: number | undefined
  /** The step that failed: CONN, STARTTLS, AUTH PLAIN, MAIL FROM, RCPT TO, DATA, API. */
  readonly command?: string | undefined
}

const enhanced = /^\d{3}[ -](\d\.\d{1,3}\.\d{1,3})\b/
const goneCodes = ['5.1.1', '5.1.2', '5.1.3', '5.1.6', '5.1.10']
const goneWords =
  /\b(user|mailbox|recipient|address|account|alias)\b.{0,40}\b(unknown|not found|not exist|does ?n.t exist|no longer|disabled|inactive|invalid)\b|\b(unknown|no such|invalid) (user|mailbox|recipient|address|account)\b/i
// Said of every recipient alike: the relay does not know us. Rows wait for the operator instead of being given up one by one.
const ourFault =
  /relay(ing)? (access )?(is )?(denied|not (permitted|allowed)|prohibited)|unable to relay|authentication (is )?required|must authenticate/i
const authCodes = [454, 530, 534, 535, 538]

/** A line that is safe and short enough for a record: one line, no controls. */
export const replyLine = (text: string): string =>
  text
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim()
    .slice(0, 300)

const retry = (reason: string): Outcome => ({ kind: 'retry', reason: replyLine(reason) })

/**
 * What a failed attempt means for the row. A reply about the recipient or the message decides it (RFC 5321 section 4.2.1, RFC 3463);
 * whatever is between us and our relay is tried again, because the operator can mend it and every other row would fail alike.
 */
export const outcomeOfFailure = (failure: SmtpFailure): Outcome => {
  const { code, command = '', responseCode } = failure
  const response = (failure.response ?? '').slice(0, 1000)
  if (code === 'EAUTH' || command.startsWith('AUTH') || (responseCode !== undefined && authCodes.includes(responseCode)))
    return retry(`The mail server did not let us in: ${response || failure.message}. Check user and password of the mail server's URL.`)
  if (responseCode === undefined || code === 'ETLS') return outcomeWithoutReply(failure)
  if (responseCode < 500 || responseCode === 503) return retry(`The mail server asks to wait: ${response}`)
  if (ourFault.test(response))
    return retry(`The mail server does not accept mail from us: ${response}. Allow this machine or give credentials.`)
  if (command === 'RCPT TO' || command === 'DATA') return outcomeForRecipient(command, response)
  if (command === 'MAIL FROM' && /^55[24]|\b5\.(2\.3|3\.4)\b/.test(response)) return { kind: 'refused', reason: replyLine(response) }
  if (command === 'MAIL FROM') return retry(`The mail server does not accept our sender address: ${response}`)
  return retry(`The mail server refused the connection: ${response}`)
}

const outcomeForRecipient = (command: string, response: string): Outcome => {
  const status = enhanced.exec(response)?.[1]
  const reason = replyLine(response)
  if (status !== undefined) return goneCodes.includes(status) ? { kind: 'address_gone', reason } : { kind: 'refused', reason }
  // Servers without enhanced codes say it in words; only the answer to RCPT is about the address and nothing else.
  return command === 'RCPT TO' && /^55[013]/.test(response) && goneWords.test(response)
    ? { kind: 'address_gone', reason }
    : { kind: 'refused', reason }
}

const outcomeWithoutReply = (failure: SmtpFailure): Outcome => {
  switch (failure.code) {
    case 'EMESSAGE':
      return { kind: 'refused', reason: `The mail server does not take a message of this size. (${replyLine(failure.message)})` }
    case 'EENVELOPE':
      return { kind: 'refused', reason: replyLine(failure.message) }
    case 'ETLS':
      return retry(`No encrypted connection to the mail server: ${failure.message}`)
    case 'EABORT':
      return retry(`Interrupted: ${failure.message}`)
    case 'EDNS':
      return retry(`The mail server's name cannot be resolved: ${failure.message}`)
    default:
      return retry(`No answer from the mail server: ${failure.message}`)
  }
}
