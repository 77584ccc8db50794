import ipaddr from 'ipaddr.js'
import { parseEmailAddress } from '../../core/address.ts'
import type { EmailAddress } from '../../core/brand.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { Secret } from './secret.ts'

/** Reads one option's text. The fault says what is wrong with it and never repeats it: the text may be a secret. */
export type ParseText<T> = (text: string) => Result<T>

export const bad = (detail: string): Result<never> => refuse('options.invalid', detail)

/** A whole number within bounds, written in plain digits: `1e3`, `0x10` and `+5` are slips more often than intentions. */
export const wholeNumber =
  (min: number, max: number): ParseText<number> =>
  (text) => {
    if (!/^\d{1,9}$/.test(text)) return bad('It is not a whole number.')
    const number = Number(text)
    return number < min || number > max ? bad('It is out of range.') : ok(number)
  }

export const oneOf =
  <T extends string>(allowed: readonly T[]): ParseText<T> =>
  (text) => {
    const found = allowed.find((word) => word === text.toLowerCase())
    return found === undefined ? bad('It is none of the words that are known.') : ok(found)
  }

/** An address to listen on. Names other than localhost are refused: what they resolve to can change under a running server. */
export const parseHost: ParseText<string> = (text) => {
  if (text === 'localhost') return ok(text)
  const bare = /^\[.*\]$/.test(text) ? text.slice(1, -1) : text
  if (ipaddr.IPv4.isValidFourPartDecimal(bare)) return ok(bare)
  return bare.includes(':') && ipaddr.IPv6.isValid(bare) ? ok(bare) : bad('It is not an IP address.')
}

export const parsePath: ParseText<string> = (text) => {
  if (/\p{Cc}/u.test(text)) return bad('A path cannot hold control characters.')
  return text.length > 1000 ? bad('A path of more than 1000 characters cannot be used.') : ok(text)
}

/** Items between commas or white space; each item's complaint names its place in the list. */
export const listOf =
  <T>(parseItem: ParseText<T>, most: number): ParseText<readonly T[]> =>
  (text) => {
    const items = text.split(/[\s,]+/).filter((item) => item !== '')
    if (items.length > most) return bad(`More than ${most} entries cannot be used.`)
    const values: T[] = []
    for (const [index, item] of items.entries()) {
      const parsed = parseItem(item)
      if (!parsed.ok) return bad(`Entry ${index + 1}: ${parsed.fault.detail}`)
      if (!values.includes(parsed.value)) values.push(parsed.value)
    }
    return ok(values)
  }

export const parseAddresses: ParseText<readonly EmailAddress[]> = listOf(parseEmailAddress, 100)

/** `10.0.0.0/8`, `fd00::/8` or a single address; written back in one spelling, always with its length. */
const parseCidr: ParseText<string> = (text) => {
  const isSingle = !text.includes('/')
  if (isSingle && !ipaddr.IPv4.isValidFourPartDecimal(text) && !ipaddr.IPv6.isValid(text)) return bad('It is not an IP address.')
  if (!isSingle && !ipaddr.IPv4.isValidCIDRFourPartDecimal(text) && !ipaddr.IPv6.isValidCIDR(text)) return bad('It is not a CIDR range.')
  const address = ipaddr.parse(text.split('/')[0] ?? '')
  const length = isSingle ? address.toByteArray().length * 8 : ipaddr.parseCIDR(text)[1]
  // A range of everything is a switched-off check in disguise, and a range with host bits is mostly a slip of the length.
  if (length === 0) return bad('A range of all addresses (/0) cannot be used; name the networks.')
  const range = `${address.toString()}/${length}`
  const network = address.kind() === 'ipv4' ? ipaddr.IPv4.networkAddressFromCIDR(range) : ipaddr.IPv6.networkAddressFromCIDR(range)
  const start = network.toString()
  return start === address.toString()
    ? ok(`${start}/${length}`)
    : bad(`The range of that length begins at ${start}; write ${start}/${length}.`)
}

export const parsePorts: ParseText<readonly number[]> = listOf(wholeNumber(1, 65_535), 50)

export const parseCidrs: ParseText<readonly string[]> = listOf(parseCidr, 200)

/** Text that nobody guesses: 32 characters hold at least 128 bits when they were drawn at random. */
export const parseSecret: ParseText<Secret> = (text) => {
  if (text.length < 32) return bad('It is shorter than 32 characters.')
  if (text.length > 1000) return bad('It is longer than 1000 characters.')
  return /[^\x21-\x7e]/.test(text) ? bad('It holds spaces or characters outside ASCII.') : ok(new Secret(text))
}

const parseSealKey: ParseText<string> = (text) =>
  /^[0-9a-f]{64}$/i.test(text) ? ok(text.toLowerCase()) : bad('It is not 64 hexadecimal digits.')

/** Keys in the order in which they are used: the first seals. */
export const parseSealKeys: ParseText<Secret<readonly string[]>> = (text) => {
  const keys = listOf(parseSealKey, 10)(text)
  if (!keys.ok) return keys
  return keys.value.length === 0 ? bad('It holds no key.') : ok(new Secret(keys.value))
}
