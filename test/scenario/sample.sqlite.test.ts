import { openTestStore } from '../contract/open-test-store.ts'
import { describeSample } from './sample.ts'

describeSample('SQLite', openTestStore)
