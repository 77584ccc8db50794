import { openPostgresStore } from './open-postgres-store.ts'
import { describeWaivers } from './waivers.ts'

describeWaivers('PostgreSQL', openPostgresStore)
