import type { GivenAccess, ServerAccess } from '../cli/machine.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { readPrivately } from './keep-secret.ts'
import { operatorTokenFile } from './operator-token.ts'
import { parseAccess, parseToken } from './options/access.ts'
import { parseBaseUrl } from './options/addresses.ts'
import type { Environment, ReadFile } from './options/read.ts'
import { type Options, parseOptions } from './options.ts'
import { findRunning } from './running-mark.ts'

/** Where commands on this machine reach a server with these options. */
export const localUrlOf = ({ host }: Pick<Options, 'host'>, port: number): string => {
  const reachable = host === '0.0.0.0' ? '127.0.0.1' : host === '::' ? '::1' : host
  return `http://${reachable.includes(':') ? `[${reachable}]` : reachable}:${port}`
}

const isLoopback = (url: string): boolean => /^https?:\/\/(localhost|127(\.\d{1,3}){3}|\[::1\])(:\d+)?$/.test(url)

const parseGiven = ({ url, token }: GivenAccess): Result<GivenAccess> => {
  if (url !== undefined) {
    const parsed = parseBaseUrl(url)
    if (!parsed.ok) return refuse('input.invalid', `--url cannot be used. ${parsed.fault.detail} Give it as in https://status.example.org.`)
    url = parsed.value
  }
  if (token !== undefined && !parseToken(token).ok)
    return refuse('input.invalid', '--token is no token: it holds spaces, line ends or too much.')
  return ok({ url, token })
}

/** The owner's token of the data folder. It speaks to this machine only: sent elsewhere it would be a present to a stranger. */
const tokenOnThisMachine = async (data: string, url: string): Promise<Result<string>> => {
  if (!isLoopback(url)) return refuse('auth.missing', `There is no token for ${url}.`)
  const file = operatorTokenFile(data)
  try {
    const token = await readPrivately(file)
    if (token) return ok(token)
  } catch {
    return refuse('auth.missing', `${file} belongs to another user. Run the command as the user of the server, or as root.`)
  }
  return refuse(
    'auth.missing',
    `There is no token for ${url}: ${file} does not exist. It is made when the server is started; FORTHRIGHT_DATA names its folder.`,
  )
}

/** The server that a command speaks to: what was given, else the environment, else the one of the data folder. */
export const findServer = async (given: GivenAccess, env: Environment, readFile: ReadFile): Promise<Result<ServerAccess>> => {
  const said = parseGiven(given)
  if (!said.ok) return said
  const access = parseAccess(env, readFile)
  if (!access.ok) return access
  const url = said.value.url ?? access.value.url ?? undefined
  const token = said.value.token ?? access.value.token?.reveal()
  if (url !== undefined && token !== undefined) return ok({ url, token })
  const options = parseOptions(env, readFile)
  if (!options.ok) return options
  const { data, port } = options.value
  const found = url ?? (await findRunning(data))?.url ?? localUrlOf(options.value, port)
  const bearer = token === undefined ? await tokenOnThisMachine(data, found) : ok(token)
  return bearer.ok ? ok({ url: found, token: bearer.value }) : bearer
}
