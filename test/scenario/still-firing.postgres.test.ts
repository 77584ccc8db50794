import { openPostgresStore } from './open-postgres-store.ts'
import { describeStillFiring } from './still-firing.ts'

describeStillFiring('PostgreSQL', openPostgresStore)
