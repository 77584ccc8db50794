import { openTestStore } from '../contract/open-test-store.ts'
import { describeMainJob } from './main-job.ts'

describeMainJob('SQLite', openTestStore)
