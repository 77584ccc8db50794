import { openTestStore } from '../contract/open-test-store.ts'
import { describeFlapping } from './flapping.ts'

describeFlapping('SQLite', openTestStore)
