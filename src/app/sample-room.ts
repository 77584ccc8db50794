import type { PageId } from '../core/brand.ts'
import { type SampleObstacle, sampleObstacles } from '../core/sample/obstacle.ts'
import type { Records } from './store.ts'

/** What keeps the sample out; nothing in an empty installation. */
export const sampleObstaclesOf = async (records: Records, pageId: PageId): Promise<readonly SampleObstacle[]> => {
  const isThere: Readonly<Record<SampleObstacle, boolean>> = {
    components: (await records.components.listOf(pageId)).length > 0,
    incidents: (await records.incidents.list(pageId, { after: null, limit: 1 })).items.length > 0,
    subscribers: (await records.subscribers.list(pageId, { after: null, limit: 1 })).items.length > 0,
  }
  return sampleObstacles.filter((one) => isThere[one])
}
