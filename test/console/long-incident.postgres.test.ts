import { openPostgres } from '../../src/store/postgres/open.ts'
import { createMigratedDatabase } from '../tools/database.ts'
import { describeLongIncident } from './long-incident.ts'

describeLongIncident('PostgreSQL', async () => {
  const { url, drop } = await createMigratedDatabase()
  const opened = await openPostgres({ url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  return { opened: opened.value, env: { FORTHRIGHT_DATABASE_URL: url }, drop }
})
