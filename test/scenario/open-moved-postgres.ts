import { openPostgres } from '../../src/store/postgres/open.ts'
import { createMigratedDatabase } from '../tools/database.ts'
import { moveDatabaseClock } from '../tools/moved-clock.ts'
import type { TimedStore } from './reminders.ts'

/** A store on a database of its own whose clock can be moved. */
export const openMovedPostgres = async (): Promise<TimedStore> => {
  const database = await createMigratedDatabase()
  const clock = await moveDatabaseClock(database.url)
  const opened = await openPostgres({ url: database.url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  return {
    ...opened.value,
    moveTo: clock.moveTo,
    close: async () => {
      await opened.value.close()
      await clock.end()
      await database.drop()
    },
  }
}
