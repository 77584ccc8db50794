import { openPostgresStore } from './open-postgres-store.ts'
import { describeMeasures } from './measures.ts'

describeMeasures('PostgreSQL', openPostgresStore)
