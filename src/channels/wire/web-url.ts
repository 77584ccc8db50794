import { isIP } from 'node:net'
import { tagged, type WebUrl } from '../../core/brand.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { type AddressJudge, openAddressJudge } from './address.ts'

/** What may be dialled. The defaults are strict: public https on port 443. */
export interface EgressPolicy {
  /** Private networks that the operator opened, as CIDR ranges; plain http is allowed there and only there. */
  readonly allowedCidrs: readonly string[]
  readonly allowedPorts: readonly number[]
}

export const strictEgress: EgressPolicy = { allowedCidrs: [], allowedPorts: [443] }

/** Which rule kept a request at home; the label of a metric. */
export const egressRules = ['url', 'scheme', 'user_info', 'port', 'name', 'address', 'metadata', 'header'] as const
export type EgressRule = (typeof egressRules)[number]

/** `detail` is for the operator's log and never for who gave the address: it would tell what is inside the network. */
export interface EgressRefusal {
  readonly rule: EgressRule
  readonly detail: string
}

/** The built-in postbox: an address that cannot exist in DNS (RFC 6761), caught instead of dialled. */
export const postboxHost = 'postbox.invalid'
export const isPostbox = (url: URL): boolean => url.protocol === 'https:' && url.host === postboxHost

const refusal = (rule: EgressRule, detail: string): EgressRefusal => ({ rule, detail })

// The reader of a URL drops tabs and line breaks, takes a backslash for a slash, and knows full-width digits: whoever writes those
// wants somebody to read another host than is dialled.
const plainText = /^[\x21-\x5b\x5d-\x7e]{1,2048}$/

/** Reads a URL as the dialler will (WHATWG). */
const parseUrl = (text: string): URL | undefined => (plainText.test(text) ? (URL.parse(text) ?? undefined) : undefined)

const hostOf = (url: URL): string => url.hostname.replace(/^\[|\]$/g, '')

/** Why this URL must not be dialled, as far as the URL itself tells; names are judged again by what they resolve to. */
export const refusalOf = (url: URL, policy: EgressPolicy, judge: AddressJudge): EgressRefusal | undefined => {
  if (url.protocol !== 'https:' && url.protocol !== 'http:') return refusal('scheme', `the scheme ${url.protocol} is not spoken`)
  if (url.username !== '' || url.password !== '') return refusal('user_info', 'the URL carries a user name')
  const port = url.port === '' ? (url.protocol === 'https:' ? 443 : 80) : Number(url.port)
  if (!policy.allowedPorts.includes(port)) return refusal('port', `port ${port} is not open`)
  const host = hostOf(url)
  if (isIP(host) !== 0) return addressRefusal(host, url.protocol, judge)
  if (policy.allowedCidrs.length > 0) return undefined
  if (url.protocol === 'http:') return refusal('scheme', 'plain http is for private networks that were opened')
  const name = host.replace(/\.$/, '')
  return name.includes('.') && !/(^|\.)localhost$/.test(name) ? undefined : refusal('name', `${name} is a name of the local network`)
}

/** Why a resolved or connected address must not be dialled. */
export const addressRefusal = (address: string, protocol: string, judge: AddressJudge): EgressRefusal | undefined => {
  switch (judge.judge(address)) {
    case 'allowed':
      return undefined
    case 'public':
      return protocol === 'https:' ? undefined : refusal('scheme', `plain http to the public address ${address}`)
    case 'private':
      return refusal('address', `${address} is not a public address`)
    case 'never':
      return refusal('metadata', `${address} is never dialled`)
  }
}

/**
 * The parser for an address that a subscriber gives for webhooks. All its refusals read the same, so that nobody learns from them what
 * there is in our network; what a name resolves to is looked at each time it is dialled, not here.
 */
export const webhookUrlParser = (policy: EgressPolicy): ((text: string) => Result<WebUrl>) => {
  const judge = openAddressJudge(policy.allowedCidrs)
  return (text) => {
    const url = parseUrl(text)
    if (url === undefined || (!isPostbox(url) && refusalOf(url, policy, judge) !== undefined))
      return refuse(
        'egress.refused',
        'This address cannot be called. Give a public https address, without a user name and on the usual port.',
      )
    url.hash = ''
    return ok(tagged<WebUrl>(url.href))
  }
}

/** The URL of a row, read again before each use: rows can be edited. */
export const parseDialledUrl = (text: string): URL | EgressRefusal => parseUrl(text) ?? refusal('url', 'the text is not a plain URL')
