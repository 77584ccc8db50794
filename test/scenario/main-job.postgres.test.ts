import { openPostgres } from '../../src/store/postgres/open.ts'
import { createMigratedDatabase } from '../tools/database.ts'
import { describeMainJob } from './main-job.ts'

describeMainJob('PostgreSQL', async () => {
  const database = await createMigratedDatabase()
  const opened = await openPostgres({ url: database.url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  const close = async () => {
    await opened.value.close()
    await database.drop()
  }
  return { ...opened.value, close }
})
