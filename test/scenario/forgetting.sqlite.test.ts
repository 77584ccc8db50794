import { openTestStore } from '../contract/open-test-store.ts'
import { describeForgetting } from './forgetting.ts'

describeForgetting('SQLite', openTestStore)
