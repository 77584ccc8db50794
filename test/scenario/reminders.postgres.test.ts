import { openMovedPostgres } from './open-moved-postgres.ts'
import { describeReminders } from './reminders.ts'

describeReminders('PostgreSQL', openMovedPostgres)
