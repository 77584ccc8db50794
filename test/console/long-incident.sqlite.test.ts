import { join } from 'node:path'
import { openTestStore } from '../contract/open-test-store.ts'
import { describeLongIncident } from './long-incident.ts'

describeLongIncident('SQLite', async (data) => ({ opened: await openTestStore({ file: join(data, 'forthright.db') }), env: {} }))
