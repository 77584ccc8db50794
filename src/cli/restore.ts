import type { Command } from 'commander'
import type { Runner } from './runner.ts'

/** `forthright restore FILE`: into an empty installation, with sending held. */
export const addRestore = (program: Command, runner: Runner): void => {
  program
    .command('restore')
    .summary('bring a backup back')
    .description(
      'Brings a backup back into an installation that holds nothing yet, while no server runs on it. Sending is held until "forthright release".',
    )
    .argument('<file>', 'what "forthright backup" wrote')
    .action((file: string) => runner.onMachine((machine) => machine.restore(machine.terminal, file)))
}
