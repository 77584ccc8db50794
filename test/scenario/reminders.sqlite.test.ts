import { openTestStore } from '../contract/open-test-store.ts'
import { describeReminders } from './reminders.ts'

describeReminders('SQLite', openTestStore)
