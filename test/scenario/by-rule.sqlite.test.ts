import { openTestStore } from '../contract/open-test-store.ts'
import { describeByRule } from './by-rule.ts'

describeByRule('SQLite', openTestStore)
