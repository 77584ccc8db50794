import { describeMaintenance } from './maintenance.ts'
import { openPostgresStore } from './open-postgres-store.ts'

describeMaintenance('PostgreSQL', openPostgresStore)
