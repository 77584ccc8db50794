import { openTestStore } from '../contract/open-test-store.ts'
import { describeTrackers } from './trackers.ts'

describeTrackers('SQLite', openTestStore)
