import { describeForgetting } from './forgetting.ts'
import { openPostgresStore } from './open-postgres-store.ts'

describeForgetting('PostgreSQL', openPostgresStore)
