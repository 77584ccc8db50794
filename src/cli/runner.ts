import type { Command } from 'commander'
import type { Machine } from './machine.ts'
import { printable } from './printable.ts'
import { type Session, type SessionOptions, withSession } from './session.ts'
import type { ExitCode, Terminal } from './terminal.ts'

/** Runs what a command does and keeps its exit code; commander itself knows nothing of exit codes. */
export interface Runner {
  /** A command that changes something on a server. */
  readonly onServer: (options: SessionOptions, run: (session: Session) => Promise<ExitCode>) => Promise<void>
  /** One that only asks. */
  readonly askServer: (options: SessionOptions, run: (session: Session) => Promise<ExitCode>) => Promise<void>
  /** A command that needs this machine only. */
  readonly onMachine: (run: (machine: Machine) => Promise<ExitCode>) => Promise<void>
  readonly code: () => ExitCode
}

/** Whatever others wrote can neither move the cursor nor hide what stands beside it. JSON of ours holds nothing that this changes. */
const safe = (terminal: Terminal): Terminal => ({
  ...terminal,
  out: (text) => terminal.out(printable(text)),
  err: (text) => terminal.err(printable(text)),
  strong: (text) => terminal.strong(printable(text)),
  ask: (question) => terminal.ask(printable(question)),
})

export const createRunner = (given: Machine): Runner => {
  const machine: Machine = { ...given, terminal: safe(given.terminal) }
  let code: ExitCode = 0
  return {
    onServer: async (options, run) => {
      code = await withSession(machine, options, run, false)
    },
    askServer: async (options, run) => {
      code = await withSession(machine, options, run, true)
    },
    onMachine: async (run) => {
      code = await run(machine)
    },
    code: () => code,
  }
}

/** Where the server is and how it is told; the same on every command that speaks to one. */
export const addServerFlags = (command: Command): Command =>
  command
    .option('--url <origin>', 'the server, as in https://status.example.org; else FORTHRIGHT_URL, else the one on this machine')
    .option('--token <token>', 'an API token; else FORTHRIGHT_TOKEN, else the one in the data folder')
    .option('--json', 'answer in JSON, for machines')

export const addWaitFlag = (command: Command): Command =>
  command.option('--wait', 'wait until it is public and say how far the deliveries are')
