import { type EmailAddress, type SigningSecret, tagged } from './brand.ts'
import { ok, type Result, refuse } from './result.ts'

const local = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}$/
const label = /^[A-Za-z0-9]([A-Za-z0-9-]{0,61}[A-Za-z0-9])?$/

/**
 * The addr-spec of RFC 5321 without quoted local parts, address literals or comments: what people have, and nothing that can
 * break out of a header or name two recipients. International domains are accepted in their ASCII form (RFC 5890).
 */
export const parseEmailAddress = (input: string): Result<EmailAddress> => {
  const text = input.trim()
  const at = text.lastIndexOf('@')
  const name = text.slice(0, at)
  const domain = text.slice(at + 1).toLowerCase()
  const labels = domain.split('.')
  const isGood =
    text.length <= 254 &&
    at > 0 &&
    local.test(name) &&
    !name.startsWith('.') &&
    !name.endsWith('.') &&
    !name.includes('..') &&
    labels.length >= 2 &&
    labels.every((l) => label.test(l)) &&
    !/^\d+$/.test(labels.at(-1) ?? '')
  return isGood
    ? ok(tagged<EmailAddress>(`${name}@${domain}`))
    : refuse('input.invalid', 'This is not a mail address that can be written to; use the form name@example.org.')
}

/** One address, one subscriber: domains compare without case, and so does the local part in practice. */
export const emailKey = (address: EmailAddress): string => address.toLowerCase()

/** `whsec_` and base64 of 24 to 64 bytes, as Standard Webhooks asks. */
export const parseSigningSecret = (text: string): Result<SigningSecret> => {
  const match = /^whsec_([A-Za-z0-9+/]{32,88}={0,2})$/.exec(text)
  const body = match?.[1] ?? ''
  const bytes = Math.floor((body.replace(/=+$/, '').length * 3) / 4)
  return match && bytes >= 24 && bytes <= 64
    ? ok(tagged<SigningSecret>(text))
    : refuse('input.invalid', 'A signing secret is "whsec_" followed by the base64 of 24 to 64 bytes.')
}
