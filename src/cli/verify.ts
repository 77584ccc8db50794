import type { Command } from 'commander'
import type { Runner } from './runner.ts'

/** `forthright verify`: whether the records are whole and the journal is what was written. */
export const addVerify = (program: Command, runner: Runner): void => {
  program
    .command('verify')
    .summary('check the records and the hash chain of the journal')
    .description('Checks the records and recomputes the hash chain of the journal. Exit code 1 when something is wrong.')
    .action(() => runner.onMachine((machine) => machine.verify(machine.terminal)))
}
