import { openTestStore } from '../contract/open-test-store.ts'
import { describeSeriesInWorker } from './series-worker.ts'

describeSeriesInWorker('SQLite', openTestStore)
