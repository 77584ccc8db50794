import { runCommandLine } from '../cli/program.ts'
import { processMachine } from './machine.ts'
import { endWithItsReader } from './process-terminal.ts'

/** Ends when everything written has left: on some systems a pipe is still being filled. */
const end = (code: number): void => void process.stdout.write('', () => process.exit(code))

// The database, its backups, the secret and the token hold addresses and keys: what we write is for this user alone.
process.umask(0o077)
endWithItsReader(process.stdout)

try {
  end(await runCommandLine(process.argv.slice(2), processMachine(process.env)))
} catch (error) {
  process.stderr.write(
    `Forthright ended because of an error of its own. Please report it:\n${error instanceof Error ? error.stack : String(error)}\n`,
  )
  end(2)
}
