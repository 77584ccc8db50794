import { openTestStore } from '../contract/open-test-store.ts'
import { describeWaivers } from './waivers.ts'

describeWaivers('SQLite', openTestStore)
