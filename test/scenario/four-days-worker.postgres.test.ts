import { describeFourDaysInWorker } from './four-days-worker.ts'
import { openMovedPostgres } from './open-moved-postgres.ts'

describeFourDaysInWorker('PostgreSQL', openMovedPostgres)
