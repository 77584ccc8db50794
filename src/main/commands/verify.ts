import type { ExitCode } from '../../cli/terminal.ts'
import type { Contents } from '../../store/backup/check-contents.ts'
import { openExisting } from './open-existing.ts'
import { type Place, withOptions } from './place.ts'

const wordsOf = ({ rows, chains }: Contents): string =>
  [
    `The records are whole: ${Object.values(rows).reduce((sum, count) => sum + count, 0)} rows were read.`,
    ...chains.map(({ chain, head }) => `  chain ${chain}: ${head.sequence} entries, each follows from the one before; head ${head.digest}`),
    'Keep the heads elsewhere: whoever has an older one can prove that nothing before it was changed.',
    '',
  ].join('\n')

/** `forthright verify`: 0 when everything holds together, 1 when it does not, 2 when it cannot be looked at. */
export const verify = (place: Place): Promise<ExitCode> =>
  withOptions(place, async (options) => {
    const { terminal } = place
    const opened = await openExisting(options.database)
    if (!opened.ok) {
      terminal.err(`${opened.failure.advice}\n`)
      return opened.failure.kind === 'corrupt' ? 1 : 2
    }
    try {
      const contents = await opened.value.verify()
      if (contents.problems.length === 0) {
        terminal.out(wordsOf(contents))
        return 0
      }
      terminal.err(`The records do not hold together:\n${contents.problems.map((problem) => `- ${problem}\n`).join('')}`)
      terminal.err('Stop the server, keep a copy of the database as it is, and restore the last good backup beside it to compare.\n')
      return 1
    } finally {
      await opened.value.close()
    }
  })
