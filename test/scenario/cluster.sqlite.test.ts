import { openTestStore } from '../contract/open-test-store.ts'
import { describeCluster } from './cluster.ts'

describeCluster('SQLite', openTestStore)
