import { openTestStore } from '../contract/open-test-store.ts'
import { describeAffected } from './affected.ts'

describeAffected('SQLite', openTestStore)
