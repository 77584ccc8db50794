import { openTestStore } from '../contract/open-test-store.ts'
import { describeStillFiring } from './still-firing.ts'

describeStillFiring('SQLite', openTestStore)
