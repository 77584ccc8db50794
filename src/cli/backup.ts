import type { Command } from 'commander'
import type { Runner } from './runner.ts'

/** `forthright backup FILE`: everything in one file, while the server runs. */
export const addBackup = (program: Command, runner: Runner): void => {
  program
    .command('backup')
    .summary('write everything into one file, while the server runs')
    .description(
      'Writes everything into one file, the key of the links in mails included; keep it as you keep passwords. The server may run meanwhile.',
    )
    .argument('<file>', 'a file that does not exist yet')
    .action((file: string) => runner.onMachine((machine) => machine.backup(machine.terminal, file)))
}
