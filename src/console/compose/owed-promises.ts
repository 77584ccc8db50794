import { useMemo } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import { instantOf } from '../../core/time.ts'
import type { OwedPromise } from '../../lint/surroundings.ts'
import { useAsk } from '../api/use-api.ts'

export type OwedView = Schemas['ListedPromise']

/** What the incident's notices promised besides the next word and nobody has settled, in time or late. */
export const useOwedViews = (incidentId: string): readonly OwedView[] => {
  const { data } = useAsk(['commitments', 'of', incidentId], (api) =>
    api.GET('/api/commitments', { params: { query: { limit: 100, incident: incidentId } } }),
  )
  return useMemo(
    () =>
      (data?.items ?? []).filter(
        ({ kind, state, settledLate }) => kind !== 'next_update' && (state === 'open' || (state === 'missed' && settledLate === null)),
      ),
    [data],
  )
}

/** The same as the guide takes it. */
export const useOwedPromises = (incidentId: string): readonly OwedPromise[] => {
  const views = useOwedViews(incidentId)
  return useMemo(
    () => views.map(({ id, kind, what, dueAt }) => ({ id, kind, what, dueAt: dueAt === null ? null : instantOf(dueAt) })),
    [views],
  )
}
