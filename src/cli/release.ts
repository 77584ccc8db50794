import type { Command } from 'commander'
import { addServerFlags, type Runner } from './runner.ts'
import { answer, type Session, type SessionOptions, tellRefusal } from './session.ts'
import type { ExitCode } from './terminal.ts'

const release = async (session: Session): Promise<ExitCode> => {
  const released = await session.client.ask((api) => api.PUT('/api/sending', { body: { held: false } }))
  if (!released.ok) return tellRefusal(session, released.refusal)
  return answer(session, released.value, () => 'Sending goes on: what is due leaves now.\n')
}

/** `forthright release`: ends a hold, the one after a restore among them. */
export const addRelease = (program: Command, runner: Runner): void => {
  const command = program.command('release').summary('let sending go on').description('Ends a hold. What is due leaves at once.')
  addServerFlags(command).action((options: SessionOptions) => runner.onServer(options, release))
}
