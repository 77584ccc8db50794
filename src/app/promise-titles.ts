import type { Commitment } from '../core/commitment/commitment.ts'
import type { Records } from './store.ts'

export interface ListedPromise {
  readonly commitment: Commitment
  /** Title of its incident. */
  readonly title: string
}

export const withTitles = async (records: Records, commitments: readonly Commitment[]): Promise<readonly ListedPromise[]> => {
  const titles = new Map<string, string>()
  for (const { incidentId } of commitments)
    if (!titles.has(incidentId)) titles.set(incidentId, (await records.incidents.find(incidentId))?.title ?? '')
  return commitments.map((commitment) => ({ commitment, title: titles.get(commitment.incidentId) ?? '' }))
}
