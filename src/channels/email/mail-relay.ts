import { ok, type Result, refuse } from '../../core/result.ts'

/** `required` sends nothing without verified TLS; `opportunistic` encrypts when the relay can; `off` does not try. */
export const tlsModes = ['opportunistic', 'required', 'off'] as const
export type TlsMode = (typeof tlsModes)[number]

/** The server that takes our mail, read from one URL. */
export interface MailRelay {
  readonly host: string
  readonly port: number
  /** TLS from the first byte (smtps:). */
  readonly isImplicitTls: boolean
  readonly tls: TlsMode
  readonly credentials: { readonly user: string; readonly password: string } | null
  /** Messages a second, or null for as many as it takes. */
  readonly rate: number | null
  readonly connections: number
  /** What we call ourselves in EHLO; null for this machine's name. */
  readonly name: string | null
}

const form = 'Give it as smtp://user:password@mail.example.org:587?tls=required&rate=10 (smtps:// for TLS from the start).'
const bad = (what: string): Result<never> => refuse('options.invalid', `The mail server's URL cannot be used: ${what} ${form}`)

const hostName = /^(?:[A-Za-z0-9](?:[A-Za-z0-9.-]{0,251}[A-Za-z0-9])?|\[[0-9A-Fa-f:.]{2,45}\])$/
const known = ['rate', 'tls', 'connections', 'name']

/**
 * Reads `smtp://` and `smtps://` URLs with the options `tls`, `rate` (a second), `connections` (1 to 50, 10 unless given) and `name`.
 * Refuses with `options.invalid`; the refusal never repeats the URL, which may hold a password.
 */
export const parseMailRelay = (text: string): Result<MailRelay> => {
  const url = URL.parse(text.trim())
  if (url === null || (url.protocol !== 'smtp:' && url.protocol !== 'smtps:')) return bad('it does not begin with smtp:// or smtps://.')
  if (!hostName.test(url.hostname)) return bad('the host name is missing or has characters that host names do not have.')
  if ((url.pathname !== '' && url.pathname !== '/') || url.hash !== '') return bad('there is something after the host name.')
  const unknown = [...url.searchParams.keys()].find((key) => !known.includes(key))
  if (unknown !== undefined) return bad(`the option "${unknown.slice(0, 40)}" is not known; there are ${known.join(', ')}.`)
  const name = url.searchParams.get('name')
  if (name !== null && !hostName.test(name)) return bad('name must be a host name.')
  const credentials = credentialsOf(url)
  if (credentials === undefined) return bad('user and password must both be there, with special characters percent-encoded.')
  const isImplicitTls = url.protocol === 'smtps:'
  const tls = tlsOf(url.searchParams.get('tls'), isImplicitTls)
  if (!tls.ok) return tls
  const pace = paceOf(url.searchParams)
  if (!pace.ok) return pace
  const host = url.hostname.replace(/^\[|\]$/g, '')
  const port = url.port === '' ? (isImplicitTls ? 465 : 587) : Number(url.port)
  return ok({ host, port, isImplicitTls, tls: tls.value, credentials, ...pace.value, name })
}

const tlsOf = (text: string | null, isImplicitTls: boolean): Result<TlsMode> => {
  const tls = tlsModes.find((mode) => mode === (text ?? (isImplicitTls ? 'required' : 'opportunistic')))
  if (tls === undefined) return bad(`tls must be one of ${tlsModes.join(', ')}.`)
  return isImplicitTls && tls !== 'required' ? bad('smtps:// is always encrypted, so tls can only be required.') : ok(tls)
}

const paceOf = (options: URLSearchParams): Result<Pick<MailRelay, 'rate' | 'connections'>> => {
  const rate = positive(options.get('rate'), 10_000)
  if (rate === undefined) return bad('rate must be a number of messages a second, above 0.')
  const connections = positive(options.get('connections') ?? '10', 50)
  return connections && Number.isInteger(connections) ? ok({ rate, connections }) : bad('connections must be 1 to 50.')
}

/** Null when not given, undefined when not a number in (0, max]. */
const positive = (text: string | null, max: number): number | null | undefined => {
  if (text === null) return null
  const n = /^\d{1,6}(\.\d{1,3})?$/.test(text) ? Number(text) : 0
  return n > 0 && n <= max ? n : undefined
}

const credentialsOf = (url: URL): MailRelay['credentials'] | undefined => {
  if (url.username === '' && url.password === '') return null
  const [user, password] = [decoded(url.username), decoded(url.password)]
  return user && password ? { user, password } : undefined
}

const decoded = (text: string): string | undefined => {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** True for names that never leave this machine. */
export const isLoopback = (host: string): boolean => host === 'localhost' || host === '::1' || /^127\.\d{1,3}\.\d{1,3}\.\d{1,3}$/.test(host)
