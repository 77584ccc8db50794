import type { Command } from 'commander'
import { verifyRecord } from '../core/journal/record-file.ts'
import type { Runner } from './runner.ts'
import { type ExitCode, type Terminal, tellFault } from './terminal.ts'
import { unreadableFile } from './unreadable-file.ts'

const readRecord = async (terminal: Terminal, file: string): Promise<string | ExitCode> => {
  try {
    return await terminal.readFile(file)
  } catch (error) {
    return tellFault(terminal, { detail: unreadableFile(file, error) })
  }
}

const verify = async (terminal: Terminal, file: string, kept: string | undefined): Promise<ExitCode> => {
  if (kept !== undefined && !/^[0-9a-f]{64}$/.test(kept))
    return tellFault(terminal, {
      detail: '--head: A head has 64 hexadecimal digits, in small letters, as in 3f0a…; copy it as it was shown.',
    })
  const text = await readRecord(terminal, file)
  if (typeof text === 'number') return text
  const verified = verifyRecord(text, kept)
  if (!verified.ok) {
    terminal.err(`${file} does not verify. ${verified.fault.detail}\n`)
    return 1
  }
  const { chain, head, from, until, redacted } = verified.value
  const count = head.sequence === 1 ? '1 entry' : `${head.sequence} entries`
  terminal.out(`${file} verifies: ${count} of the chain ${chain}, ${from} to ${until}.\n`)
  if (redacted > 0) terminal.out(`${redacted === 1 ? '1 field was' : `${redacted} fields were`} redacted; their proofs are whole.\n`)
  terminal.out(`Head: ${head.digest}\n`)
  terminal.out(
    kept === undefined
      ? 'Keep the head: it proves later that nothing before it was changed or taken out.\n'
      : 'The head that you kept is in it.\n',
  )
  return 0
}

const example = `
Examples:
  curl -fO https://status.example.org/record.ndjson
  forthright verify-record record.ndjson
  forthright verify-record record.ndjson --head 3f0a…`

/** `forthright verify-record FILE`: whether a downloaded record is what was said, word for word. It asks no server. */
export const addVerifyRecord = (program: Command, runner: Runner): void => {
  program
    .command('verify-record')
    .summary('check a downloaded record of what a page has said')
    .description(
      'Checks a record that was downloaded from a page (/record.ndjson) or from the journal: that every word is the one that was published, and nothing was moved, put in or taken out. It asks no server. Exit code 1 when it does not verify, 2 when it cannot be read.',
    )
    .argument('<file>', 'the record')
    .option('--head <digest>', 'a head that you kept from before: it must be in the record')
    .addHelpText('after', example)
    .action((file: string, options: { readonly head?: string }) => runner.onMachine(({ terminal }) => verify(terminal, file, options.head)))
}
