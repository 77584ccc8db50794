import { describeMeasures } from './measures.ts'
import { openPostgresStore } from './open-postgres-store.ts'

describeMeasures('PostgreSQL', openPostgresStore)
