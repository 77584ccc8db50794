import { openTestStore } from '../contract/open-test-store.ts'
import { describeWorker } from './worker.ts'
import { describeWorkerTrouble } from './worker-trouble.ts'

describeWorker('SQLite', openTestStore)
describeWorkerTrouble('SQLite', openTestStore)
