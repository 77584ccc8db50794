import type { PageId } from '../core/brand.ts'
import type { Proposal } from '../core/signal/signal.ts'
import type { Records, Slice } from './store.ts'

const step = 100

/** Every proposal of a page that waits for a person, newest first. */
export const listWaitingProposals = async (records: Records, pageId: PageId): Promise<readonly Proposal[]> => {
  const found: Proposal[] = []
  let after: string | null = null
  do {
    const slice: Slice<Proposal> = await records.proposals.list(pageId, { after, limit: step, state: 'waiting' })
    found.push(...slice.items)
    after = slice.next
  } while (after !== null)
  return found
}
