import { openTestStore } from '../contract/open-test-store.ts'
import { describeMeasures } from './measures.ts'

describeMeasures('SQLite', openTestStore)
