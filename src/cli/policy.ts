import type { Command } from 'commander'
import { ifMatch } from '../client/headers.ts'
import type { Schemas } from '../client/open-client.ts'
import { answeredHere, type Refusal } from '../client/refusal.ts'
import { refuse } from '../core/result.ts'
import { givenText } from './given-text.ts'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

type Clock = Schemas['ClockPolicy']

const exportClock = async (session: Session): Promise<ExitCode> => {
  const clock = await session.client.ask((api) => api.GET('/api/page/clock'))
  if (!clock.ok) return tellRefusal(session, clock.refusal)
  return answer(session, clock.value, () => `${JSON.stringify(clock.value, null, 2)}\n`)
}

const isClock = (value: unknown): value is Clock =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && 'bySeverity' in value

/** What a file holds; whether it is a policy is for the server to say, field by field. */
const readClock = async ({ machine }: Session, file: string): Promise<Clock | Refusal> => {
  const unread = (detail: string): Refusal => {
    const refused = answeredHere(refuse('input.invalid', detail))
    if (refused.ok) throw new Error('a refusal that is none')
    return refused.refusal
  }
  const named = file === '-' ? 'Standard input' : file
  try {
    const value: unknown = JSON.parse(await givenText(machine.terminal, file))
    return isClock(value) ? value : unread(`${named} holds no clock policy; "forthright policy export" prints one. Nothing was changed.`)
  } catch (error) {
    if (error instanceof SyntaxError) return unread(`${named} is not JSON: ${error.message}.`)
    return unread(`${named} cannot be read: ${error instanceof Error ? error.message : String(error)}.`)
  }
}

const importClock = async (session: Session, file: string): Promise<ExitCode> => {
  const clock = await readClock(session, file)
  if ('code' in clock) return tellRefusal(session, clock)
  const page = await session.client.ask((api) => api.GET('/api/page'))
  if (!page.ok) return tellRefusal(session, page.refusal)
  const header = ifMatch(page.value.version)
  const saved = await session.client.ask((api) => api.PUT('/api/page/clock', { params: { header }, body: clock }))
  if (!saved.ok) return tellRefusal(session, saved.refusal)
  return answer(session, saved.value, () => 'This policy holds from now on, also for what is open.\n')
}

/** `forthright policy export`, `forthright policy import FILE`: the clock policy as a file, whole or not at all. */
export const addPolicy = (program: Command, runner: Runner): void => {
  const group = program
    .command('policy')
    .summary('keep the clock policy in a file')
    .description('The clock policy: what is owed to customers when. A file that cannot be used in any part changes nothing.')
  addServerFlags(group.command('export').description('Prints it as JSON.')).action((options: SessionOptions) =>
    runner.askServer(options, exportClock),
  )
  addServerFlags(
    group.command('import').description('Takes one over.').argument('<file>', 'as export wrote it; - reads standard input'),
  ).action((file: string, options: SessionOptions) => runner.onServer(options, (session) => importClock(session, file)))
}
