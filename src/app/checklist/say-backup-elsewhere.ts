import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'

export interface BackupElsewhere {
  readonly elsewhere: boolean
}

/** Backups of the whole machine or by the database are invisible from here: somebody says that there are some, or takes it back. */
export const sayBackupElsewhere = async (context: Context, input: BackupElsewhere): Promise<Result<BackupElsewhere>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const result = await context.store.transaction<BackupElsewhere>(async (records) => {
    if ((await records.settings.isBackedUpElsewhere()) === input.elsewhere) return ok(input)
    await records.settings.setBackedUpElsewhere(input.elsewhere)
    const kind = input.elsewhere ? 'backup.elsewhere' : 'backup.not_elsewhere'
    await records.journal.append([internalEntry(context, context.clock.now(), kind, 'settings', {})])
    return ok(input)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
