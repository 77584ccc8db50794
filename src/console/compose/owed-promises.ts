import { useMemo } from 'react'
import { idOf } from '../../core/id.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { instantOf } from '../../core/time.ts'
import type { OwedPromise } from '../../lint/surroundings.ts'
import type { PublicIncident } from '../../render/page-state.ts'
import { useAsk } from '../api/use-api.ts'
import { isOwed, type OwedView } from './owed-view.ts'

/** What the incident's notices promised besides the next word, whatever became of it; undefined while nobody knows. */
export const useLedger = (incidentId: string): readonly OwedView[] | undefined => {
  const { data } = useAsk(['commitments', 'of', incidentId], (api) =>
    api.GET('/api/commitments', { params: { query: { limit: 100, incident: incidentId } } }),
  )
  return useMemo(() => data?.items.filter(({ kind }) => kind !== 'next_update'), [data])
}

/** What of it nobody has settled, in time or late. */
export const useOwedViews = (incidentId: string): readonly OwedView[] => {
  const ledger = useLedger(incidentId)
  return useMemo(() => (ledger ?? []).filter(isOwed), [ledger])
}

/** What of it counts no more, and what the draft itself says is kept or dropped: the page has it in its notice alone. */
export const useSettledFacts = (incidentId: string, settles: Notice['settles']): PublicIncident['settled'] => {
  const ledger = useLedger(incidentId)
  return useMemo(
    () =>
      (ledger ?? [])
        .filter((one) => !isOwed(one) || settles.some(({ commitmentId }) => commitmentId === one.id))
        .map(({ noticeId, what, dueAt }) => ({ noticeId: idOf(noticeId), what, dueAt: dueAt === null ? null : instantOf(dueAt) })),
    [ledger, settles],
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
