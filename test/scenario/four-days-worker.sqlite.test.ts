import { openTestStore } from '../contract/open-test-store.ts'
import { describeFourDaysInWorker } from './four-days-worker.ts'

describeFourDaysInWorker('SQLite', openTestStore)
