import { describeCluster } from './cluster.ts'
import { openPostgresStore } from './open-postgres-store.ts'

describeCluster('PostgreSQL', openPostgresStore)
