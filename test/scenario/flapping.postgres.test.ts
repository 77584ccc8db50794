import { describeFlapping } from './flapping.ts'
import { openPostgresStore } from './open-postgres-store.ts'

describeFlapping('PostgreSQL', openPostgresStore)
