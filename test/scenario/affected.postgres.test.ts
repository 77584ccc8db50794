import { describeAffected } from './affected.ts'
import { openPostgresStore } from './open-postgres-store.ts'

describeAffected('PostgreSQL', openPostgresStore)
