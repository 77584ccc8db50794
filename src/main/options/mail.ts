import { createPrivateKey, type KeyObject } from 'node:crypto'
import { type MailRelay, parseMailRelay } from '../../channels/email/mail-relay.ts'
import { parseEmailAddress } from '../../core/address.ts'
import type { EmailAddress } from '../../core/brand.ts'
import { ok } from '../../core/result.ts'
import { parseText } from '../../core/text.ts'
import { Secret } from './secret.ts'
import { bad, type ParseText } from './values.ts'

export interface Mailbox {
  readonly name: string | null
  readonly address: EmailAddress
}

const label = /^[a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9_])?$/i

/** A DNS name or a part of one. */
export const parseDnsName: ParseText<string> = (text) =>
  text.length <= 253 && text.split('.').every((part) => label.test(part)) ? ok(text.toLowerCase()) : bad('It is not a DNS name.')

/** The relay holds its password in the clear, so all of it is kept as a secret. */
export const parseSmtpUrl: ParseText<Secret<MailRelay>> = (text) => {
  const relay = parseMailRelay(text)
  return relay.ok ? ok(new Secret(relay.value)) : relay
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
