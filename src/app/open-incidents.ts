import type { PageId } from '../core/brand.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Records } from './store.ts'

const step = 100

/** Every open incident of a page, drills and planned ones included, newest first. */
export const listOpenIncidents = async (records: Records, pageId: PageId): Promise<readonly Incident[]> => {
  const found: Incident[] = []
  let after: string | null = null
  do {
    const slice: Awaited<ReturnType<Records['incidents']['list']>> = await records.incidents.list(pageId, {
      after,
      limit: step,
      open: true,
    })
    found.push(...slice.items)
    after = slice.next
  } while (after !== null)
  return found
}
