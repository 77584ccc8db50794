import type { ExitCode } from '../../cli/terminal.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import { systemClock } from '../clock.ts'
import { keptSecret } from '../keep-secret.ts'
import { type Existing, openExisting } from './open-existing.ts'
import { type Place, withOptions } from './place.ts'

/** The name under which the key of the links in mails travels with a backup. */
export const secretInBackup = 'secret'

/** The console says how old the newest backup is; this one is without the note about itself. */
const noteBackup = (store: Existing['store'], at: Instant): Promise<Result<null>> =>
  store.transaction(async ({ settings }) => {
    await settings.setLastBackup(at)
    return ok(null)
  })

/** `forthright backup FILE`: one snapshot of everything, while the server works. */
export const backup = (file: string, place: Place): Promise<ExitCode> =>
  withOptions(place, async (options) => {
    const { terminal } = place
    const opened = await openExisting(options.database)
    if (!opened.ok) {
      terminal.err(`${opened.failure.advice}\n`)
      return 2
    }
    try {
      const secret = options.secret?.reveal() ?? (await keptSecret(options.data))
      const now = systemClock.now()
      const outcome = await opened.value.backup({
        file,
        now,
        extra: secret === undefined ? {} : { [secretInBackup]: secret },
      })
      if (!outcome.ok) {
        terminal.err(`${outcome.failure.advice}\n`)
        return 2
      }
      const noted = await noteBackup(opened.value.store, now)
      if (!noted.ok) terminal.err(`The backup is good, but the console will not know of it. ${noted.fault.detail}\n`)
      terminal.out(
        `${file} holds everything (${outcome.rows} rows), addresses and the key of the links in mails too: keep it as you keep passwords.\n`,
      )
      if (secret === undefined)
        terminal.err(
          `No key of the links in mails was found in ${options.data}, so the backup is without it. Set FORTHRIGHT_DATA as the server has it.\n`,
        )
      return 0
    } finally {
      await opened.value.close()
    }
  })
