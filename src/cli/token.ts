import { type Command, InvalidArgumentError, Option } from 'commander'
import type { Schemas } from '../client/open-client.ts'
import { answeredHere } from '../client/refusal.ts'
import { actsOfRole, type Role, roles, type Scope, scopes } from '../core/actor/actor.ts'
import { instantText } from '../core/time.ts'
import { timeText } from './clock-text.ts'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'
import { parseWhen } from './when.ts'

interface CreateOptions extends SessionOptions {
  readonly name: string
  readonly role: Role
  readonly scope?: readonly Scope[]
  readonly expires?: string
}

const create = async (session: Session, options: CreateOptions): Promise<ExitCode> => {
  const { name, role, scope, expires } = options
  const until = expires === undefined ? undefined : answeredHere(parseWhen(expires, session.machine.now()))
  if (until && !until.ok) return tellRefusal(session, until.refusal)
  const made = await session.client.ask((api) =>
    api.POST('/api/tokens', {
      body: { name, role, ...(scope ? { scopes: [...scope] } : {}), ...(until ? { expiresAt: instantText(until.value) } : {}) },
    }),
  )
  if (!made.ok) return tellRefusal(session, made.refusal)
  const { bearer, token } = made.value
  if (!session.isJson)
    session.machine.terminal.err(`Token ${token.id}, "${token.name}", ${token.role}. It is shown this once: keep it like a password.\n`)
  return answer(session, made.value, () => `${bearer}\n`)
}

const standingOf = (token: Schemas['Token'], { machine }: Session): string => {
  const at = (text: string) => timeText(text, machine.zone, machine.now())
  if (token.revokedAt) return `revoked ${at(token.revokedAt)}`
  const used = token.lastUsedAt ? `last used ${at(token.lastUsedAt)}` : 'never used'
  return token.expiresAt ? `${used}; expires ${at(token.expiresAt)}` : used
}

const reachOf = ({ role, scopes: granted, effectiveScopes, madeBy }: Schemas['Token']): string => {
  const within = actsOfRole[role].filter((act) => granted.includes(act))
  if (madeBy && effectiveScopes.length < within.length)
    return `now only ${effectiveScopes.join(' ') || 'nothing'}, because its maker is ${madeBy.role} today`
  return within.length === actsOfRole[role].length ? 'everything that its role may do' : granted.join(' ')
}

const list = async (session: Session): Promise<ExitCode> => {
  const found = await session.client.ask((api) => api.GET('/api/tokens'))
  if (!found.ok) return tellRefusal(session, found.refusal)
  const lines = found.value.items.map((token) => {
    const maker = token.madeBy ? `made by ${token.madeBy.name}; ` : ''
    return `${token.id}  ${token.role.padEnd(12)} ${token.name}\n    ${maker}${standingOf(token, session)}\n    ${reachOf(token)}\n`
  })
  return answer(session, found.value.items, () => (lines.length === 0 ? 'There are no tokens.\n' : lines.join('')))
}

const revoke = async (session: Session, tokenId: string): Promise<ExitCode> => {
  const ended = await session.client.ask((api) => api.DELETE('/api/tokens/{tokenId}', { params: { path: { tokenId } } }))
  if (!ended.ok) return tellRefusal(session, ended.refusal)
  return answer(session, ended.value, () => 'It does not work any more.\n')
}

const gatherScopes = (value: string, before: readonly Scope[] | undefined): readonly Scope[] => {
  const known = scopes.find((scope) => scope === value)
  if (known === undefined) throw new InvalidArgumentError(`Allowed choices are ${scopes.join(', ')}.`)
  return [...(before ?? []), known]
}

/** `forthright token`: makes an API token; `token list`, `token revoke`. */
export const addToken = (program: Command, runner: Runner): void => {
  const group = program
    .command('token')
    .summary('make, list and revoke API tokens')
    .description('API tokens. Without a further word it makes one.')
  const creating = group
    .command('create', { isDefault: true })
    .description('Makes a token and prints it, this once.')
    .option('--name <text>', 'what it is for', 'command line')
    .addOption(new Option('--role <role>', 'what it may do at most').choices(roles).default('responder'))
    .addOption(new Option('--scope <act>', 'only this act of the role; repeatable').argParser(gatherScopes))
    .option('--expires <when>', 'when it ends by itself: "90d", or a time with its zone')
  addServerFlags(creating).action((options: CreateOptions) => runner.onServer(options, (session) => create(session, options)))
  addServerFlags(group.command('list').description('Lists them, without their secrets.')).action((options: SessionOptions) =>
    runner.askServer(options, list),
  )
  addServerFlags(group.command('revoke').description('Ends one at once.').argument('<token>', 'its id')).action(
    (token: string, options: SessionOptions) => runner.onServer(options, (session) => revoke(session, token)),
  )
}
