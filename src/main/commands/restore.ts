import { rename } from 'node:fs/promises'
import { dirname, resolve } from 'node:path'
import type { ExitCode } from '../../cli/terminal.ts'
import type { Instant } from '../../core/time.ts'
import type { RestoreOutcome } from '../../store/backup/restore-archive.ts'
import { restorePostgres } from '../../store/postgres/restore.ts'
import { restoreSqlite } from '../../store/sqlite/restore.ts'
import { systemClock } from '../clock.ts'
import { keptSecret, secretFile, writePrivately } from '../keep-secret.ts'
import type { Options } from '../options.ts'
import { findRunning, isAnswering } from '../running-mark.ts'
import { selfOf } from '../self.ts'
import { secretInBackup } from './backup.ts'
import { makeFolder } from './data-folder.ts'
import { type Place, withOptions } from './place.ts'

const fill = async (from: string, { database }: Options, now: Instant): Promise<RestoreOutcome> => {
  if (database.kind === 'postgres') return restorePostgres({ from, url: database.url.reveal(), now })
  await makeFolder(resolve(dirname(database.file)))
  return restoreSqlite({ from, file: database.file, now })
}

/** Puts the backup's key where the next start finds it; a key that is in the way is set aside, never lost. Answers what to know. */
const restoreSecret = async (options: Options, secret: string | undefined): Promise<readonly string[]> => {
  if (secret === undefined)
    return ['The backup is without the key of the links in mails: links that were sent before do not work any more.']
  const given = options.secret?.reveal()
  if (given !== undefined)
    return given === secret ? [] : ['FORTHRIGHT_SECRET is not the key of the backup: links that were sent before do not work until it is.']
  const found = await keptSecret(options.data)
  if (found === secret) return []
  if (found !== undefined) await rename(secretFile(options.data), `${secretFile(options.data)}.replaced`)
  await writePrivately(secretFile(options.data), `${secret}\n`)
  return found === undefined
    ? []
    : [`The key of the links in mails is the backup's now; the other one is in ${secretFile(options.data)}.replaced.`]
}

/** `forthright restore FILE`: into an empty installation without a server on it; it comes up with sending held. */
export const restore = (file: string, place: Place): Promise<ExitCode> =>
  withOptions(place, async (options) => {
    const { terminal } = place
    const running = await findRunning(options.data)
    if (running && (await isAnswering(running.url))) {
      terminal.err(`A server (process ${running.pid}, ${running.url}) runs on ${options.data}. Stop it first; nothing was changed.\n`)
      return 2
    }
    const outcome = await fill(file, options, systemClock.now())
    if (!outcome.ok) {
      terminal.err(`${outcome.failure.advice}\n`)
      return 2
    }
    const remarks = await restoreSecret(options, outcome.extra[secretInBackup])
    const lines = [
      `Restored ${outcome.rows} rows from the backup of ${outcome.madeAt}.`,
      ...remarks,
      'Sending is held, because the machine that the backup came from may still be sending. When it is switched off:',
      `    ${selfOf(place.env)} serve`,
      `    ${selfOf(place.env)} release`,
    ]
    terminal.out(`${lines.join('\n')}\n`)
    return 0
  })
