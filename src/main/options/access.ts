import type { WebUrl } from '../../core/brand.ts'
import type { Result } from '../../core/result.ts'
import { ok } from '../../core/result.ts'
import { parseBaseUrl } from './addresses.ts'
import type { Environment, ReadFile } from './read.ts'
import { type Option, readOption } from './read.ts'
import { Secret } from './secret.ts'
import { bad, type ParseText } from './values.ts'

/** What can stand in an Authorization header, and nothing that could end it. */
export const parseToken: ParseText<Secret> = (text) =>
  /^[\x21-\x7e]{1,200}$/.test(text) ? ok(new Secret(text)) : bad('It is no token: 1 to 200 printable ASCII characters without spaces.')

const url: Option<WebUrl> = {
  name: 'FORTHRIGHT_URL',
  default: null,
  otherwise: 'the server of this machine',
  allowed: 'the origin alone, as in https://status.example.org',
  parse: parseBaseUrl,
  sentence: 'Server that commands speak to.',
}

const token: Option<Secret> = {
  name: 'FORTHRIGHT_TOKEN',
  default: null,
  otherwise: 'the one that the server keeps in its data folder',
  allowed: 'an API token, as "forthright token" prints it',
  parse: parseToken,
  secret: true,
  sentence: 'API token with which commands speak to it.',
}

/** What the command line reads; a server knows these names and ignores them. */
export const accessOptions: readonly Option<unknown>[] = [url, token]

export interface AccessOptions {
  readonly url: WebUrl | null
  readonly token: Secret | null
}

/** Where the environment says that the server is. Refused with `options.invalid`; a token is never quoted. */
export const parseAccess = (env: Environment, readFile: ReadFile): Result<AccessOptions> => {
  const server = readOption(url, env, readFile)
  if (!server.ok) return server
  const bearer = readOption(token, env, readFile)
  return bearer.ok ? ok({ url: server.value, token: bearer.value }) : bearer
}
