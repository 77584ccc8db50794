import { openPostgresStore } from './open-postgres-store.ts'
import { describeWorker } from './worker.ts'
import { describeWorkerNodes } from './worker-nodes.ts'
import { describeWorkerTrouble } from './worker-trouble.ts'

describeWorker('PostgreSQL', openPostgresStore)
describeWorkerTrouble('PostgreSQL', openPostgresStore)
describeWorkerNodes()
