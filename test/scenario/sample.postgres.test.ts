import { openPostgresStore } from './open-postgres-store.ts'
import { describeSample } from './sample.ts'

describeSample('PostgreSQL', openPostgresStore)
