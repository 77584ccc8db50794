import { Command, CommanderError } from 'commander'
import { addAlertSecret } from './alert-secret.ts'
import { addBackup } from './backup.ts'
import { addCorrect } from './correct.ts'
import { addDemo } from './demo/demo.ts'
import { addHold } from './hold.ts'
import { addLint } from './lint.ts'
import type { Machine } from './machine.ts'
import { addMaintenance } from './maintenance.ts'
import { addOpen } from './open.ts'
import { addOperator } from './operator.ts'
import { addPolicy } from './policy.ts'
import { printable } from './printable.ts'
import { addPublish } from './publish.ts'
import { addRelease } from './release.ts'
import { addResolve } from './resolve.ts'
import { addRestore } from './restore.ts'
import { createRunner, type Runner } from './runner.ts'
import { addServe } from './serve.ts'
import { addServiceLevels } from './service-levels.ts'
import { addShort } from './short.ts'
import { addStatus } from './status.ts'
import type { ExitCode } from './terminal.ts'
import { addToken } from './token.ts'
import { addVerify } from './verify.ts'
import { addVerifyRecord } from './verify-record.ts'

/** In the order in which help lists them: the main job first. */
const commands: readonly ((program: Command, runner: Runner) => void)[] = [
  addServe,
  addDemo,
  addStatus,
  addOpen,
  addPublish,
  addCorrect,
  addResolve,
  addMaintenance,
  addShort,
  addServiceLevels,
  addHold,
  addRelease,
  addLint,
  addPolicy,
  addToken,
  addOperator,
  addAlertSecret,
  addBackup,
  addRestore,
  addVerify,
  addVerifyRecord,
]

const afterword = `
Exit codes: 0 done; 1 it ran and the answer is no; 2 it was asked wrongly or could not run.
"forthright COMMAND --help" explains each command. The words are those of docs/glossary.md.`

const buildProgram = (machine: Machine, runner: Runner): Command => {
  const { terminal } = machine
  const program = new Command('forthright')
    .description('Incident communication: tell customers what a failure means for them, and when they hear next.')
    .version(machine.version, '--version', 'show the version')
    .helpOption('-h, --help', 'show help')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => terminal.out(text),
      writeErr: (text) => terminal.err(printable(text)),
      getOutHasColors: () => false,
      getErrHasColors: () => false,
      getOutHelpWidth: () => 110,
      getErrHelpWidth: () => 110,
    })
    .showHelpAfterError('("--help" after the command explains it)')
    .helpCommand(false)
    .addHelpText('after', afterword)
  for (const add of commands) add(program, runner)
  return program
}

/** Beside an unknown command nothing else counts, --help neither: with it commander would show the general help and call that done. */
const nameFirst = (program: Command, args: readonly string[]): readonly string[] => {
  const [name] = args
  const isKnown = name === undefined || name.startsWith('-') || program.commands.some((command) => command.name() === name)
  return isKnown ? args : [name]
}

/** What people call what has another name here. */
const meant = new Map([
  ['update', 'publish --incident'],
  ['undo', 'publish --undo'],
  ['close', 'resolve'],
  ['edit', 'correct'],
])

/** Runs one command line, without the names of program and script. Never throws for what a person can type. */
export const runCommandLine = async (args: readonly string[], machine: Machine): Promise<ExitCode> => {
  const runner = createRunner(machine)
  try {
    const program = buildProgram(machine, runner)
    await program.parseAsync(nameFirst(program, args), { from: 'user' })
    return runner.code()
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error
    const other = error.code === 'commander.unknownCommand' ? meant.get(args[0] ?? '') : undefined
    if (other !== undefined) machine.terminal.err(`Here that is "forthright ${other}".\n`)
    return error.exitCode === 0 ? 0 : 2
  }
}
