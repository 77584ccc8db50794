import { type Command, Option } from 'commander'
import { refusalHere } from '../client/refusal.ts'
import { type Role, roles } from '../core/actor/actor.ts'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

interface AddOptions extends SessionOptions {
  readonly role: Role
  readonly name?: string
}

interface ResetOptions extends SessionOptions {
  readonly removeFactors?: boolean
}

const add = async (session: Session, email: string, { role, name }: AddOptions): Promise<ExitCode> => {
  const invited = await session.client.ask((api) =>
    api.POST('/api/invitations', { body: { email, role, ...(name === undefined ? {} : { name }) } }),
  )
  if (!invited.ok) return tellRefusal(session, invited.refusal)
  if (!session.isJson)
    session.machine.terminal.err(`${email} is invited as ${role}, by mail and by this link. It works once, for seven days.\n`)
  return answer(session, invited.value, () => `${invited.value.link}\n`)
}

const reset = async (session: Session, email: string, { removeFactors = false }: ResetOptions): Promise<ExitCode> => {
  const listed = await session.client.ask((api) => api.GET('/api/operators'))
  if (!listed.ok) return tellRefusal(session, listed.refusal)
  const found = listed.value.items.find((operator) => operator.email === email.toLowerCase())
  if (!found) return tellRefusal(session, refusalHere({ code: 'entity.missing', detail: `Nobody here has the address ${email}.` }))
  const issued = await session.client.ask((api) =>
    api.POST('/api/operators/{operatorId}/reset', { params: { path: { operatorId: found.id } }, body: { removeFactors } }),
  )
  if (!issued.ok) return tellRefusal(session, issued.refusal)
  if (!session.isJson)
    session.machine.terminal.err(
      `${found.name} chooses a new password by this link, which went out by mail too. It works once, for a day.\n`,
    )
  return answer(session, issued.value, () => `${issued.value.link}\n`)
}

const list = async (session: Session): Promise<ExitCode> => {
  const listed = await session.client.ask((api) => api.GET('/api/operators'))
  if (!listed.ok) return tellRefusal(session, listed.refusal)
  const lines = listed.value.items.map(({ role, state, name, email }) => `${role.padEnd(12)} ${state.padEnd(9)} ${name} <${email}>\n`)
  return answer(session, listed.value.items, () => (lines.length === 0 ? 'There are no operators yet.\n' : lines.join('')))
}

/** `forthright operator add|reset|list`: who works here, for who runs the machine. */
export const addOperator = (program: Command, runner: Runner): void => {
  const group = program
    .command('operator')
    .summary('invite operators, and let them choose a new password')
    .description('People who work with Forthright.')
  const adding = group
    .command('add')
    .description('Invites somebody, and prints the link that is in the mail.')
    .argument('<email>', 'the address')
    .addOption(new Option('--role <role>', 'what they may do').choices(roles).default('responder'))
    .option('--name <name>', 'what they are called')
  addServerFlags(adding).action((email: string, options: AddOptions) => runner.onServer(options, (session) => add(session, email, options)))
  const resetting = group
    .command('reset')
    .description('Lets an operator choose a new password, and prints the link that is in the mail.')
    .argument('<email>', 'the address')
    .option('--remove-factors', 'remove passkeys and codes as well, because they were lost')
  addServerFlags(resetting).action((email: string, options: ResetOptions) =>
    runner.onServer(options, (session) => reset(session, email, options)),
  )
  addServerFlags(group.command('list').description('Lists them.')).action((options: SessionOptions) => runner.askServer(options, list))
}
