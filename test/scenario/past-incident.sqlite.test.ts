import { openTestStore } from '../contract/open-test-store.ts'
import { describePastIncidents } from './past-incident.ts'

describePastIncidents('SQLite', openTestStore)
