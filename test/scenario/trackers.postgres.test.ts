import { openPostgresStore } from './open-postgres-store.ts'
import { describeTrackers } from './trackers.ts'

describeTrackers('PostgreSQL', openPostgresStore)
