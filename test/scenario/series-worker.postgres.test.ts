import { openMovedPostgres } from './open-moved-postgres.ts'
import { describeSeriesInWorker } from './series-worker.ts'

describeSeriesInWorker('PostgreSQL', openMovedPostgres)
