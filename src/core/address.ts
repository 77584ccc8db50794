import { type EmailAddress, type SigningSecret, tagged, type WebUrl } from './brand.ts'
import { ok, type Result, refuse } from './result.ts'

const local = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/
const label = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/**
 * The addr-spec of RFC 5321 without quoted local parts, address literals or comments: what people have, and nothing that can
 * break out of a header or name two recipients. A local part that looks like an encoded word (RFC 2047) is refused: relays that
 * decode it deliver elsewhere. International domains are accepted in their ASCII form (RFC 5890).
 */
export const parseEmailAddress = (input: string): Result<EmailAddress> => {
  const text = input.trim().slice(0, 255)
  const at = text.lastIndexOf('@')
  const name = text.slice(0, at)
  const domain = text.slice(at + 1)
  // Labels are tested before case is folded: U+212A, the Kelvin sign, becomes a plain "k".
  const labels = domain.split('.')
  const isGood =
    text.length <= 254 &&
    at > 0 &&
    local.test(name) &&
    !name.includes('=?') &&
    !name.startsWith('.') &&
    !name.endsWith('.') &&
    !name.includes('..') &&
    labels.length >= 2 &&
    labels.every((l) => label.test(l)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  return isGood
    ? ok(tagged<EmailAddress>(`${name}@${domain.toLowerCase()}`))
    : refuse('input.invalid', 'This is not a mail address that can be written to; use the form name@example.org.')
}

/** One address, one subscriber: domains compare without case, and so does the local part in practice. */
export const emailKey = (address: EmailAddress): string => address.toLowerCase()

/** `whsec_` and padded base64 of 24 to 64 bytes, as Standard Webhooks asks; half of its libraries decode nothing looser. */
export const parseSigningSecret = (text: string): Result<SigningSecret> => {
  const body = /^whsec_((?:[A-Za-z0-9+/]{4}){8,21}(?:[A-Za-z0-9+/]{2}(?:==|[A-Za-z0-9+/][A-Za-z0-9+/=]))?)$/.exec(text)?.[1]
  const bytes = body === undefined ? 0 : (body.length / 4) * 3 - (body.endsWith('==') ? 2 : body.endsWith('=') ? 1 : 0)
  return bytes >= 24 && bytes <= 64
    ? ok(tagged<SigningSecret>(text))
    : refuse('input.invalid', 'A signing secret is "whsec_" followed by the base64 of 24 to 64 bytes.')
}

const host = String.raw`(?:[a-z0-9](?:[a-z0-9-]*[a-z0-9])?(?:\.[a-z0-9](?:[a-z0-9-]*[a-z0-9])?)*\.?|\[[0-9a-f:.]{2,45}\])`
const webAddress = new RegExp(String.raw`^(https?://${host}(?::\d{1,5})?)((?:[/?#][!#-;=?-[\]_a-z~]*)?)$`, 'i')

/**
 * An address to be shown and followed, never called by us: http or https, printable ASCII as browsers copy it, without a user name
 * that could pass for the host. Scheme and host become lower case (RFC 3986, 6.2.2.1).
 */
export const parseWebAddress = (input: string): Result<WebUrl> => {
  const text = input.trim()
  const [, origin, rest] = text.length > 500 ? [] : (webAddress.exec(text) ?? [])
  return origin === undefined || rest === undefined
    ? refuse('input.invalid', 'Give a web address as your browser copies it, as in https://example.org/help; at most 500 characters.')
    : ok(tagged<WebUrl>(`${origin.toLowerCase()}${rest}`))
}
