import { openPostgresStore } from './open-postgres-store.ts'
import { describePastIncidents } from './past-incident.ts'

describePastIncidents('PostgreSQL', openPostgresStore)
