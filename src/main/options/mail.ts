import { createPrivateKey, type KeyObject } from 'node:crypto'
import { isIP } from 'node:net'
import { parseEmailAddress } from '../../core/address.ts'
import type { EmailAddress } from '../../core/brand.ts'
import { ok, type Result } from '../../core/result.ts'
import { parseText } from '../../core/text.ts'
import { Secret } from './secret.ts'
import { bad, type ParseText, wholeNumber } from './values.ts'

/**
 * How a connection to the mail server is protected: TLS from the first byte, STARTTLS or nothing is sent, STARTTLS where the
 * server offers it, or never.
 */
export const smtpProtections = ['implicit', 'required', 'if-offered', 'never'] as const
export type SmtpProtection = (typeof smtpProtections)[number]

export interface SmtpServer {
  readonly host: string
  readonly port: number
  readonly protection: SmtpProtection
  readonly login: { readonly user: string; readonly password: Secret } | null
  /** Mails per second that the server allows; null for as many as it takes. */
  readonly ratePerSecond: number | null
  readonly connections: number
}

export interface Mailbox {
  readonly name: string | null
  readonly address: EmailAddress
}

const label = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/i

/** A DNS name or a part of one. */
export const parseDnsName: ParseText<string> = (text) =>
  text.length <= 253 && text.split('.').every((part) => label.test(part)) ? ok(text.toLowerCase()) : bad('It is not a DNS name.')

const escapes = 'In a password write @ : / # % as %40 %3A %2F %23 %25.'
const loopback = new Set(['localhost', '127.0.0.1', '[::1]'])
const parameters = ['rate', 'connections', 'tls']

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

const loginOf = (url: URL): Result<SmtpServer['login']> => {
  if (url.username === '' && url.password === '') return ok(null)
  const user = decoded(url.username)
  const password = decoded(url.password)
  if (user === undefined || password === undefined) return bad('A % in user or password must be written as %25.')
  if (user === '' || password === '') return bad('User and password go together: user:password@host.')
  return /\p{Cc}/u.test(user + password)
    ? bad('User and password cannot hold control characters.')
    : ok({ user, password: new Secret(password) })
}

const parseRate = (text: string | null): Result<number | null> => {
  if (text === null) return ok(null)
  if (!/^\d{1,5}(\.\d{1,3})?$/.test(text) || Number(text) <= 0) return bad('"rate" is not a number of mails per second above 0.')
  return ok(Number(text))
}

const protectionOf = (url: URL, hasLogin: boolean): Result<SmtpProtection> => {
  const asked = url.searchParams.get('tls')
  if (url.protocol === 'smtps:') return asked === null ? ok('implicit') : bad('"tls" has no meaning with smtps, which is TLS throughout.')
  // Without this a man in the middle who removes STARTTLS from the greeting is handed the password.
  if (asked === null) return ok(hasLogin && !loopback.has(url.hostname) ? 'required' : 'if-offered')
  const found = smtpProtections.find((word) => word === asked && word !== 'implicit')
  return found === undefined ? bad('"tls" is none of required, if-offered, never.') : ok(found)
}

/** `smtp://user:password@host:587?rate=10`; `smtps` for TLS from the first byte. */
export const parseSmtpUrl: ParseText<SmtpServer> = (text) => {
  if (!/^smtps?:\/\//i.test(text) || !URL.canParse(text)) return bad(`It is not a URL that begins with smtp:// or smtps://. ${escapes}`)
  const url = new URL(text)
  const host = url.hostname.replace(/^\[|\]$/g, '')
  if (!isIP(host) && !parseDnsName(host).ok) return bad(`Its host is missing or no name. ${escapes}`)
  if (url.port === '0') return bad('Port 0 cannot be written to.')
  if (!/^\/?$/.test(url.pathname) || url.hash !== '') return bad('After host and port only ?rate=, ?connections= and ?tls= may follow.')
  const names = [...url.searchParams.keys()]
  if (names.some((name) => !parameters.includes(name))) return bad(`Its parameters are ${parameters.join(', ')}, and it has another.`)
  if (new Set(names).size < names.length) return bad('A parameter is given twice.')
  const login = loginOf(url)
  if (!login.ok) return login
  const rate = parseRate(url.searchParams.get('rate'))
  if (!rate.ok) return rate
  const connections = wholeNumber(1, 100)(url.searchParams.get('connections') ?? '5')
  if (!connections.ok) return bad('"connections" is not a whole number from 1 to 100.')
  const protection = protectionOf(url, login.value !== null)
  if (!protection.ok) return protection
  const usual = url.protocol === 'smtps:' ? 465 : login.value === null ? 25 : 587
  return ok({
    host,
    port: url.port === '' ? usual : Number(url.port),
    protection: protection.value,
    login: login.value,
    ratePerSecond: rate.value,
    connections: connections.value,
  })
}

/** `name@example.org` or `Name <name@example.org>`. */
export const parseMailbox: ParseText<Mailbox> = (text) => {
  const angle = text.endsWith('>') ? text.lastIndexOf('<') : -1
  const address = parseEmailAddress(angle === -1 ? text : text.slice(angle + 1, -1))
  if (!address.ok) return bad('It holds no mail address that can be written to.')
  const name = parseText(angle === -1 ? '' : text.slice(0, angle).replace(/"/g, ''), { max: 100 })
  if (!name.ok) return bad('The name before the address is too long or holds control characters.')
  return /[<>\\]/.test(name.value)
    ? bad('The name before the address cannot hold < > or \\.')
    : ok({ name: name.value || null, address: address.value })
}

const keyOf = (pem: string): KeyObject | undefined => {
  try {
    return createPrivateKey(pem)
  } catch {
    return undefined
  }
}

/** A private RSA key in PEM form, of 1024 bits at least (RFC 8301, section 3.2); line breaks may be written as \n. */
export const parseDkimKey: ParseText<Secret> = (text) => {
  const pem = text.includes('\n') ? text : text.replaceAll('\\n', '\n')
  const key = keyOf(pem)
  if (key === undefined) return bad('It is not an unencrypted private key in PEM form.')
  if (key.asymmetricKeyType !== 'rsa') return bad('It is not an RSA key, the one kind that every receiver verifies.')
  return (key.asymmetricKeyDetails?.modulusLength ?? 0) < 1024
    ? bad('It has fewer than 1024 bits, which receivers ignore.')
    : ok(new Secret(pem))
}
