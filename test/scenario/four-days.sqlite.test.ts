import { openTestStore } from '../contract/open-test-store.ts'
import { describeFourDays } from './four-days.ts'

describeFourDays('SQLite', openTestStore)
