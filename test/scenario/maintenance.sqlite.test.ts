import { openTestStore } from '../contract/open-test-store.ts'
import { describeMaintenance } from './maintenance.ts'

describeMaintenance('SQLite', openTestStore)
