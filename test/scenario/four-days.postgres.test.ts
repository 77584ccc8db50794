import { describeFourDays } from './four-days.ts'
import { openPostgresStore } from './open-postgres-store.ts'

describeFourDays('PostgreSQL', openPostgresStore)
