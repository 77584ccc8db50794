import { join } from 'node:path'
import type { OptionFact } from '../app/ports.ts'
import type { MailRelay } from '../channels/email/mail-relay.ts'
import type { EmailAddress, WebUrl } from '../core/brand.ts'
import type { OptionName } from '../core/option-names.ts'
import type { ReplyPlace } from '../core/question/reply-address.ts'
import { type FieldFault, ok, type Result } from '../core/result.ts'
import type { ImapPlace } from '../intake/mail/imap-session.ts'
import { accessOptions } from './options/access.ts'
import { type Database, parseBaseUrl, parseConsoleUrl, parseDatabaseUrl } from './options/addresses.ts'
import { type Mailbox, parseDkimKey, parseDnsName, parseMailbox, parseSmtpUrl } from './options/mail.ts'
import { parseClientId, parseClientSecret, parseDomains, parseIssuer, parseProviderName } from './options/oidc.ts'
import { type Environment, type Option, type ReadFile, readOption, refuseOptions, unknownNames } from './options/read.ts'
import { complainAboutReplies, replyOptions } from './options/replies.ts'
import type { Secret } from './options/secret.ts'
import {
  oneOf,
  parseAddresses,
  parseCidrs,
  parseHost,
  parsePath,
  parsePorts,
  parseSealKeys,
  parseSecret,
  wholeNumber,
} from './options/values.ts'

export const logLevels = ['silent', 'fatal', 'error', 'warn', 'info', 'debug', 'trace'] as const
export type LogLevel = (typeof logLevels)[number]

/** An option of the server; the console has its sentence in other languages by this name. */
type Named<T> = Option<T> & { readonly name: OptionName }

const option = <T, const D extends string | null>(entry: Named<T> & { readonly default: D }) => entry

const host = { allowed: 'localhost or an IP address; 0.0.0.0 or :: for every network', parse: parseHost } as const
const port = { allowed: 'a port from 0 to 65535; 0 takes any free one', parse: wholeNumber(0, 65_535) } as const
const addresses = { allowed: 'mail addresses with commas between them, at most 100', parse: parseAddresses, default: '' } as const
const networks = {
  allowed: 'IP addresses and CIDR ranges with commas between them, as in 10.0.0.0/8',
  parse: parseCidrs,
  default: '',
} as const

/** Everything that can be set from outside. The documentation is generated from this table and a start reads it once. */
export const optionTable = {
  port: option({ ...port, name: 'FORTHRIGHT_PORT', default: '3000', sentence: 'Port of the public page, the API and the alert intake.' }),
  host: option({
    ...host,
    name: 'FORTHRIGHT_HOST',
    default: '127.0.0.1',
    sentence:
      'Address to listen on. Only this machine by default, because tokens and subscribers’ links travel unencrypted until a proxy adds TLS.',
  }),
  opsPort: option({ ...port, name: 'FORTHRIGHT_OPS_PORT', default: '9464', sentence: 'Port of /healthz and /metrics.' }),
  opsHost: option({
    ...host,
    name: 'FORTHRIGHT_OPS_HOST',
    default: '127.0.0.1',
    sentence: 'Address on which /healthz and /metrics listen; they ask for no password.',
  }),
  data: option({
    name: 'FORTHRIGHT_DATA',
    default: './data',
    allowed: 'a folder that the server may write to',
    parse: parsePath,
    sentence: 'Folder of the embedded database, the secret that was made on first start, and the last bytes of the page.',
  }),
  baseUrl: option({
    name: 'FORTHRIGHT_BASE_URL',
    default: null,
    otherwise: 'http://localhost and the port',
    allowed: 'the origin alone, as in https://status.example.org',
    parse: parseBaseUrl,
    sentence: 'Where readers reach the page; every link in mails and feeds begins with it.',
  }),
  consoleUrl: option({
    name: 'FORTHRIGHT_CONSOLE_URL',
    default: null,
    otherwise: 'the base URL',
    allowed: 'an origin with a host name of its own, as in https://console.example.org',
    parse: parseConsoleUrl,
    sentence: 'Where operators sign in and work, if apart from the page: then the page’s host has neither console nor sign-in nor API.',
  }),
  database: option({
    name: 'FORTHRIGHT_DATABASE_URL',
    default: null,
    otherwise: 'sqlite: and forthright.db in the data folder',
    allowed: 'sqlite:path/to/file or postgres://user:password@host/name',
    parse: parseDatabaseUrl,
    secret: true,
    sentence: 'Where the records are kept: an SQLite file for one machine, PostgreSQL for several.',
  }),
  smtp: option({
    name: 'FORTHRIGHT_SMTP_URL',
    default: null,
    otherwise: 'mails are caught by the built-in postbox and reach nobody',
    allowed:
      'user:password@host:port after smtp:// or smtps://, then ?rate= (mails a second), &connections= (1 to 50), &tls=required|opportunistic|off',
    parse: parseSmtpUrl,
    secret: true,
    sentence: 'Mail server that takes our mails. A password is never sent unencrypted to another machine unless tls=off says so.',
  }),
  mailFrom: option({
    name: 'FORTHRIGHT_MAIL_FROM',
    default: 'forthright@postbox.invalid',
    allowed: 'status@example.org or Example Status <status@example.org>',
    parse: parseMailbox,
    sentence: 'Sender of every mail; to be set when FORTHRIGHT_SMTP_URL is.',
  }),
  dkimKey: option({
    name: 'FORTHRIGHT_DKIM_KEY',
    default: null,
    otherwise: 'mails are not signed by us',
    allowed: 'an unencrypted RSA private key in PEM form',
    parse: parseDkimKey,
    secret: true,
    sentence: 'Key that signs every mail (DKIM, RFC 6376), for mail servers that do not sign.',
  }),
  dkimSelector: option({
    name: 'FORTHRIGHT_DKIM_SELECTOR',
    default: null,
    otherwise: 'needed with FORTHRIGHT_DKIM_KEY',
    allowed: 'the part before ._domainkey in the DNS, as in forthright1',
    parse: parseDnsName,
    sentence: 'Name under which the DKIM key is published.',
  }),
  dkimDomain: option({
    name: 'FORTHRIGHT_DKIM_DOMAIN',
    default: null,
    otherwise: 'the domain of FORTHRIGHT_MAIL_FROM',
    allowed: 'a domain, as in example.org',
    parse: parseDnsName,
    sentence: 'Domain that signs.',
  }),
  ...replyOptions,
  secret: option({
    name: 'FORTHRIGHT_SECRET',
    default: null,
    otherwise: 'made on first start and kept in the data folder',
    allowed: '32 to 1000 printable ASCII characters without spaces, drawn at random (openssl rand -hex 32)',
    parse: parseSecret,
    secret: true,
    sentence:
      'Key of the links in mails. Every node needs the same one, and a restore needs the old one, or links already sent stop working.',
  }),
  sealKey: option({
    name: 'FORTHRIGHT_SEAL_KEY',
    default: null,
    otherwise: 'made when sealed notes are switched on, and kept in the data folder',
    allowed: 'one to ten keys of 64 hexadecimal digits (openssl rand -hex 32), with commas or line breaks between them',
    parse: parseSealKeys,
    secret: true,
    sentence: 'Keys of sealed notes: the first one seals, all of them open. Every node needs the same ones, and no backup holds them.',
  }),
  oidcIssuer: option({
    name: 'FORTHRIGHT_OIDC_ISSUER',
    default: null,
    otherwise: 'operators sign in with a password or a passkey',
    allowed: 'the issuer of an OpenID Connect provider, as in https://login.example.org/realms/staff',
    parse: parseIssuer,
    sentence: 'Provider through which operators can sign in; the rest is discovered. Nobody becomes an operator by it.',
  }),
  oidcClientId: option({
    name: 'FORTHRIGHT_OIDC_CLIENT_ID',
    default: null,
    otherwise: 'needed with FORTHRIGHT_OIDC_ISSUER',
    allowed: '1 to 500 printable ASCII characters without spaces',
    parse: parseClientId,
    sentence: 'Name of Forthright at the provider.',
  }),
  oidcClientSecret: option({
    name: 'FORTHRIGHT_OIDC_CLIENT_SECRET',
    default: null,
    otherwise: 'needed with FORTHRIGHT_OIDC_ISSUER',
    allowed: '1 to 1000 printable ASCII characters without spaces',
    parse: parseClientSecret,
    secret: true,
    sentence: 'Secret of Forthright at the provider.',
  }),
  oidcName: option({
    name: 'FORTHRIGHT_OIDC_NAME',
    default: 'single sign-on',
    allowed: 'up to 60 characters',
    parse: parseProviderName,
    sentence: 'What the button calls the provider.',
  }),
  oidcDomains: option({
    name: 'FORTHRIGHT_OIDC_DOMAINS',
    default: '',
    allowed: 'domains with commas between them, as in example.org; without it every domain',
    parse: parseDomains,
    sentence: 'Domains whose addresses may sign in through the provider.',
  }),
  trustedProxies: option({
    ...networks,
    name: 'FORTHRIGHT_TRUSTED_PROXIES',
    sentence: 'Proxies whose X-Forwarded-For is believed; from everybody else it is ignored.',
  }),
  undoSeconds: option({
    name: 'FORTHRIGHT_UNDO_SECONDS',
    default: '10',
    allowed: 'whole seconds from 0 to 600; 0 switches undo off',
    parse: wholeNumber(0, 600),
    sentence: 'How long a published notice can still be taken back before anybody outside sees it.',
  }),
  deliveryDays: option({
    name: 'FORTHRIGHT_DELIVERY_DAYS',
    default: '90',
    allowed: 'whole days from 7 to 3650',
    parse: wholeNumber(7, 3650),
    sentence: 'How long it is kept to which address something was sent, counted from its outcome; how many got a notice stays.',
  }),
  operators: option({ ...addresses, name: 'FORTHRIGHT_OPERATORS', sentence: 'Who is told by mail that an alert became a proposal.' }),
  headsUp: option({
    ...addresses,
    name: 'FORTHRIGHT_HEADS_UP',
    sentence: 'Colleagues (support, sales) who get each notice while it can still be taken back.',
  }),
  egressAllow: option({
    ...networks,
    name: 'FORTHRIGHT_EGRESS_ALLOW',
    sentence: 'Private networks that webhooks may reach; without it only public addresses are called.',
  }),
  egressPorts: option({
    name: 'FORTHRIGHT_EGRESS_PORTS',
    default: '443',
    allowed: 'ports from 1 to 65535 with commas between them',
    parse: parsePorts,
    sentence: 'Ports that webhooks may be sent to.',
  }),
  logLevel: option({
    name: 'FORTHRIGHT_LOG_LEVEL',
    default: 'info',
    allowed: logLevels.join(', '),
    parse: oneOf(logLevels),
    sentence: 'How much the log says.',
  }),
} as const

export const optionList: readonly Named<unknown>[] = Object.values(optionTable)

/** The configuration of one start, checked and complete. */
export interface Options {
  readonly port: number
  readonly host: string
  readonly opsPort: number
  readonly opsHost: string
  readonly data: string
  /** Null until the port is known; see `baseUrlOf`. */
  readonly baseUrl: WebUrl | null
  /** Null: the base URL. */
  readonly consoleUrl: WebUrl | null
  readonly database: Database
  readonly smtp: Secret<MailRelay> | null
  readonly mailFrom: Mailbox
  readonly dkim: { readonly key: Secret; readonly selector: string; readonly domain: string } | null
  /** Null: replies to notices are no questions. */
  readonly replyPlace: ReplyPlace | null
  readonly inboundPort: number | null
  readonly inboundHost: string
  readonly inboundPem: Secret | null
  readonly mailbox: Secret<ImapPlace> | null
  /** Null: make one and keep it in the data folder. */
  readonly secret: Secret | null
  /** Null: keep one in the data folder, if it is needed. */
  readonly sealKey: Secret<readonly string[]> | null
  /** The provider through which operators sign in, where there is one. */
  readonly oidc: {
    readonly issuer: string
    readonly clientId: string
    readonly clientSecret: Secret
    readonly name: string
    readonly domains: readonly string[]
  } | null
  readonly trustedProxies: readonly string[]
  readonly undoSeconds: number
  readonly deliveryDays: number
  readonly operators: readonly EmailAddress[]
  readonly headsUp: readonly EmailAddress[]
  readonly egressAllow: readonly string[]
  readonly egressPorts: readonly number[]
  readonly logLevel: LogLevel
  /** Every option as operators may see it. */
  readonly facts: readonly OptionFact[]
}

type ValueOf<E> = E extends Option<infer T> & { readonly default: infer D } ? (D extends null ? T | null : T) : never
type Values = { readonly [K in keyof typeof optionTable]: ValueOf<(typeof optionTable)[K]> }

/** What was set, without what must not be shown. */
const factOf = (env: Environment, { name, sentence, allowed, secret, default: usual, otherwise }: Named<unknown>): OptionFact => {
  const isSecret = secret !== undefined
  const isSet = Boolean(env[name]) || (isSecret && Boolean(env[`${name}_FILE`]))
  return {
    name,
    sentence,
    allowed,
    value: isSecret ? null : env[name] || usual,
    isSet,
    isSecret,
    otherwise: isSet ? null : (otherwise ?? null),
  }
}

/** Browsers keep one set of cookies for all ports of a host, and whoever reads the page must not lend the console's its connection. */
const complainAboutConsole = ({ baseUrl, consoleUrl }: Partial<Values>, complain: (pointer: string, detail: string) => void): void => {
  if (!consoleUrl || baseUrl === undefined) return
  const [page, console] = [new URL(baseUrl ?? 'http://localhost'), new URL(consoleUrl)]
  const says = (detail: string) => complain('FORTHRIGHT_CONSOLE_URL', `FORTHRIGHT_CONSOLE_URL ${detail}`)
  if (page.hostname === console.hostname && baseUrl !== consoleUrl)
    says(
      'has the host name of FORTHRIGHT_BASE_URL and another port or scheme, and browsers share cookies between those. Give it a host name of its own.',
    )
  else if (page.protocol !== console.protocol)
    says(
      console.protocol === 'http:'
        ? 'is plain http while FORTHRIGHT_BASE_URL is https: passwords would travel readable. Begin it with https:// too.'
        : `is https while ${baseUrl === null ? 'FORTHRIGHT_BASE_URL is not set' : 'FORTHRIGHT_BASE_URL is plain http'}. Set FORTHRIGHT_BASE_URL to the https address of the page.`,
    )
}

/** What no single option can know: which of them need, or stand in the way of, each other. */
const disagreements = (values: Partial<Values>): readonly FieldFault[] => {
  const found: FieldFault[] = []
  const complain = (pointer: string, detail: string) => found.push({ pointer, detail })
  if (values.port && values.port === values.opsPort)
    complain('FORTHRIGHT_OPS_PORT', `FORTHRIGHT_PORT and FORTHRIGHT_OPS_PORT are both ${values.port}. Give each its own port.`)
  if (values.smtp && values.mailFrom?.address.endsWith('.invalid'))
    complain(
      'FORTHRIGHT_MAIL_FROM',
      'FORTHRIGHT_SMTP_URL is set and FORTHRIGHT_MAIL_FROM is not. Set it to an address of yours that may send.',
    )
  if (values.dkimKey && values.dkimSelector === null)
    complain(
      'FORTHRIGHT_DKIM_SELECTOR',
      'FORTHRIGHT_DKIM_KEY is set and FORTHRIGHT_DKIM_SELECTOR is not. Receivers need it to find the key.',
    )
  if (values.dkimKey === null && (values.dkimSelector || values.dkimDomain))
    complain('FORTHRIGHT_DKIM_KEY', 'A DKIM selector or domain is set without FORTHRIGHT_DKIM_KEY. Set the key too, or neither.')
  complainAboutConsole(values, complain)
  complainAboutReplies(values, complain)
  const oidc = [values.oidcIssuer, values.oidcClientId, values.oidcClientSecret]
  if (oidc.some((value) => value === null) && oidc.some((value) => value !== null && value !== undefined))
    complain(
      'FORTHRIGHT_OIDC_ISSUER',
      'FORTHRIGHT_OIDC_ISSUER, FORTHRIGHT_OIDC_CLIENT_ID and FORTHRIGHT_OIDC_CLIENT_SECRET belong together. Set all three, or none.',
    )
  return found
}

const oidcOf = ({ oidcIssuer, oidcClientId, oidcClientSecret, oidcName, oidcDomains }: Values): Options['oidc'] =>
  oidcIssuer && oidcClientId && oidcClientSecret
    ? { issuer: oidcIssuer, clientId: oidcClientId, clientSecret: oidcClientSecret, name: oidcName, domains: oidcDomains }
    : null

/**
 * The configuration from the environment, and from the files that _FILE names. Refused with `options.invalid` and every problem at
 * once: unknown FORTHRIGHT_ names, values that cannot be used, a secret given twice, options that disagree. Secrets are never quoted.
 */
export const parseOptions = (env: Environment, readFile: ReadFile): Result<Options> => {
  const problems: FieldFault[] = [...unknownNames(env, [...optionList, ...accessOptions])]
  const read = Object.entries(optionTable).flatMap(([key, entry]) => {
    const value = readOption<unknown>(entry, env, readFile)
    if (value.ok) return [[key, value.value] as const]
    problems.push({ pointer: entry.name, detail: value.fault.detail })
    return []
  })
  // The loop above gave each key what its own entry parsed; only keys with a problem are absent, and then nothing is returned.
  const values = Object.fromEntries(read) as Values
  problems.push(...disagreements(values))
  if (problems.length > 0) return refuseOptions(problems)
  const { dkimKey, dkimSelector, dkimDomain, database, oidcIssuer, oidcClientId, oidcClientSecret, oidcName, oidcDomains, ...rest } = values
  return ok({
    ...rest,
    oidc: oidcOf(values),
    facts: optionList.map((entry) => factOf(env, entry)),
    database: database ?? { kind: 'sqlite', file: join(values.data, 'forthright.db') },
    dkim: dkimKey && { key: dkimKey, selector: dkimSelector ?? '', domain: dkimDomain ?? values.mailFrom.address.replace(/^.*@/, '') },
  })
}

/** Base of the readers' links: as configured, or this machine under the port that the server was given. */
export const baseUrlOf = (options: Pick<Options, 'baseUrl'>, listeningPort: number): string =>
  options.baseUrl ?? `http://localhost:${listeningPort}`

/** Base of the operators' links. */
export const consoleUrlOf = (options: Pick<Options, 'baseUrl' | 'consoleUrl'>, listeningPort: number): string =>
  options.consoleUrl ?? baseUrlOf(options, listeningPort)
