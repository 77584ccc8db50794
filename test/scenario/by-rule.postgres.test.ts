import { describeByRule } from './by-rule.ts'
import { openPostgresStore } from './open-postgres-store.ts'

describeByRule('PostgreSQL', openPostgresStore)
