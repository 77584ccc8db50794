import type { Command } from 'commander'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, clockOf, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

interface HoldOptions extends SessionOptions {
  readonly reason: string
}

const hold = async (session: Session, reason: string): Promise<ExitCode> => {
  const held = await session.client.ask((api) => api.PUT('/api/sending', { body: { held: true, reason } }))
  if (!held.ok) return tellRefusal(session, held.refusal)
  const at = await clockOf(session)
  const since = held.value.since ?? ''
  return answer(session, held.value, () =>
    [
      `Sending is held since ${at(since)}${held.value.reason ? `: ${held.value.reason}` : '.'}`,
      'The page goes on. What is due waits, and goes out after',
      `    ${session.machine.self} release`,
      '',
    ].join('\n'),
  )
}

/** `forthright hold`: nothing leaves the house until somebody says go. */
export const addHold = (program: Command, runner: Runner): void => {
  const command = program
    .command('hold')
    .summary('stop sending now')
    .description('Stops every mail and webhook within a second. The page is not affected; what is due waits for "forthright release".')
    .usage('--reason <text> [options]')
    .requiredOption('--reason <text>', 'why, for your colleagues')
  addServerFlags(command).action((options: HoldOptions) => runner.onServer(options, (session) => hold(session, options.reason)))
}
