import type { Command } from 'commander'
import type { Runner } from './runner.ts'

/** `forthright serve`: the server, until it is told to stop. */
export const addServe = (program: Command, runner: Runner): void => {
  program
    .command('serve')
    .summary('run the server')
    .description('Runs the server until it is told to stop. It is configured by environment variables; docs/options.md lists all.')
    .action(() => runner.onMachine((machine) => machine.serve(machine.terminal)))
}
