import { createPrivateKey, X509Certificate } from 'node:crypto'
import { isLoopback } from '../../channels/email/mail-relay.ts'
import { parseEmailAddress } from '../../core/address.ts'
import type { OptionName } from '../../core/option-names.ts'
import { longestReplyLocal, type ReplyPlace } from '../../core/question/reply-address.ts'
import { ok } from '../../core/result.ts'
import type { ImapPlace } from '../../intake/mail/imap-session.ts'
import type { Option } from './read.ts'
import { Secret } from './secret.ts'
import { bad, type ParseText, parseHost, wholeNumber } from './values.ts'

const local = new RegExp(`^[a-z0-9][a-z0-9._-]{0,${longestReplyLocal - 1}}$`)

/** A token stands behind the part before the @, which therefore is short. */
export const parseReplyPlace: ParseText<ReplyPlace> = (text) => {
  const address = parseEmailAddress(text.toLowerCase())
  if (!address.ok) return bad('It is no mail address.')
  const [name = '', domain = ''] = address.value.split('@')
  return local.test(name)
    ? ok({ local: name, domain })
    : bad(`What stands before the @ is longer than ${longestReplyLocal} characters, or no plain name.`)
}

const canUse = (make: () => unknown): boolean => {
  try {
    make()
    return true
  } catch {
    return false
  }
}

/** A private key and its certificates, the own one first, in one text. */
export const parsePem: ParseText<Secret> = (text) => {
  const pem = text.includes('\n') ? text : text.replaceAll('\\n', '\n')
  if (!canUse(() => createPrivateKey(pem))) return bad('It holds no unencrypted private key in PEM form.')
  return canUse(() => new X509Certificate(pem.slice(Math.max(0, pem.indexOf('-----BEGIN CERTIFICATE-----')))))
    ? ok(new Secret(pem))
    : bad('It holds no certificate in PEM form.')
}

const plain = /^[\x20-\x7e]{1,200}$/

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text)
  } catch {
    return ''
  }
}

/** It holds a password, so all of it is kept as a secret. */
export const parseImapUrl: ParseText<Secret<ImapPlace>> = (text) => {
  const url = URL.parse(text.trim())
  if (url === null || (url.protocol !== 'imap:' && url.protocol !== 'imaps:')) return bad('It does not begin with imaps://.')
  const isEncrypted = url.protocol === 'imaps:'
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (host === '' || url.search !== '' || url.hash !== '') return bad('It names no host, or has something after the mailbox.')
  if (!isEncrypted && !isLoopback(host)) return bad('Its password would travel readable: begin it with imaps://.')
  const [user, password, mailbox] = [decoded(url.username), decoded(url.password), decoded(url.pathname.slice(1)) || 'INBOX']
  if (![user, password, mailbox].every((part) => plain.test(part)))
    return bad('User, password and mailbox must be there, in ASCII, with special characters percent-encoded.')
  return ok(
    new Secret({ host, port: url.port === '' ? (isEncrypted ? 993 : 143) : Number(url.port), isEncrypted, user, password, mailbox }),
  )
}

const option = <T, const D extends string | null>(entry: Option<T> & { readonly name: OptionName; readonly default: D }) => entry

/** Replies to notices, which become questions. */
export const replyOptions = {
  replyPlace: option({
    name: 'FORTHRIGHT_REPLY_ADDRESS',
    default: null,
    otherwise: 'replies to notices go where the page’s contact says',
    allowed: `an address with at most ${longestReplyLocal} characters before the @, as in reply@in.example.org`,
    parse: parseReplyPlace,
    sentence:
      'Address under which replies to notices become questions; each reader’s notices carry it with a token of their own behind a plus.',
  }),
  inboundPort: option({
    name: 'FORTHRIGHT_INBOUND_SMTP_PORT',
    default: null,
    otherwise: 'mail is not listened for',
    allowed: 'a port from 0 to 65535; 0 takes any free one',
    parse: wholeNumber(0, 65_535),
    sentence: 'Port on which mails to FORTHRIGHT_REPLY_ADDRESS are taken by SMTP, from the mail server of the domain or from everybody.',
  }),
  inboundHost: option({
    name: 'FORTHRIGHT_INBOUND_SMTP_HOST',
    default: '127.0.0.1',
    allowed: 'localhost or an IP address; 0.0.0.0 or :: for every network',
    parse: parseHost,
    sentence: 'Address on which it listens for mail.',
  }),
  inboundPem: option({
    name: 'FORTHRIGHT_INBOUND_SMTP_TLS',
    default: null,
    otherwise: 'mails are taken without encryption',
    allowed: 'an unencrypted private key and its certificates, one after the other, in PEM form',
    parse: parsePem,
    secret: true,
    sentence: 'Key and certificates with which mail is taken encrypted (STARTTLS).',
  }),
  mailbox: option({
    name: 'FORTHRIGHT_INBOUND_IMAP_URL',
    default: null,
    otherwise: 'no mailbox is read',
    allowed: 'imaps://user:password@host/mailbox, with special characters percent-encoded; without a mailbox INBOX',
    parse: parseImapUrl,
    secret: true,
    sentence: 'Mailbox in which replies to notices arrive, and nothing else: every half minute what is unread there is read and marked.',
  }),
} as const

interface ReplyValues {
  readonly replyPlace?: ReplyPlace | null
  readonly inboundPort?: number | null
  readonly mailbox?: Secret<ImapPlace> | null
}

/** An address without a way in loses mail, and a way in without an address refuses all of it. */
export const complainAboutReplies = (
  { replyPlace, inboundPort, mailbox }: ReplyValues,
  complain: (pointer: string, detail: string) => void,
): void => {
  if (replyPlace && inboundPort === null && mailbox === null)
    complain(
      'FORTHRIGHT_REPLY_ADDRESS',
      'FORTHRIGHT_REPLY_ADDRESS is set and nothing brings its mails in. Set FORTHRIGHT_INBOUND_SMTP_PORT or FORTHRIGHT_INBOUND_IMAP_URL too.',
    )
  if (replyPlace === null && (typeof inboundPort === 'number' || mailbox))
    complain(
      'FORTHRIGHT_REPLY_ADDRESS',
      'FORTHRIGHT_INBOUND_SMTP_PORT or FORTHRIGHT_INBOUND_IMAP_URL is set and FORTHRIGHT_REPLY_ADDRESS is not, so every mail would be refused. Set both, or neither.',
    )
}
