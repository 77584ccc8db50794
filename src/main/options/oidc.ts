import { ok } from '../../core/result.ts'
import { parseText } from '../../core/text.ts'
import { parseDnsName } from './mail.ts'
import { Secret } from './secret.ts'
import { bad, listOf, type ParseText } from './values.ts'

const isLocal = (host: string): boolean => host === 'localhost' || host === '127.0.0.1' || host === '[::1]'

/** Without encryption whoever is on the way could say who signs in; on this machine nobody is. */
export const parseIssuer: ParseText<string> = (text) => {
  if (text.length > 500 || !URL.canParse(text)) return bad('It is not a web address.')
  const { protocol, hostname, username, search, hash } = new URL(text)
  if (protocol !== 'https:' && !(protocol === 'http:' && isLocal(hostname))) return bad('It does not begin with https://.')
  return username || search || hash ? bad('An issuer has no user name, query or fragment.') : ok(text)
}

export const parseClientId: ParseText<string> = (text) =>
  /^[\x21-\x7e]{1,500}$/.test(text) ? ok(text) : bad('It is empty, too long, or holds spaces or characters outside ASCII.')

export const parseClientSecret: ParseText<Secret> = (text) =>
  /^[\x21-\x7e]{1,1000}$/.test(text) ? ok(new Secret(text)) : bad('It is empty, too long, or holds spaces or characters outside ASCII.')

export const parseProviderName: ParseText<string> = (text) => {
  const name = parseText(text, { max: 60, min: 1 })
  return name.ok ? name : bad('It is empty, too long, or holds control characters.')
}

export const parseDomains: ParseText<readonly string[]> = listOf(parseDnsName, 100)
