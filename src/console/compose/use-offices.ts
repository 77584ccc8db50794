import { useMemo } from 'react'
import type { Schemas } from '../../client/open-client.ts'
import type { Offices } from '../../core/notice/next-openings.ts'
import { useAsk } from '../api/use-api.ts'
import { parseAudienceFacts, parsePageView } from './parse-views.ts'

/** The audiences with their office hours, and the usual ones, for the words that are promised before offices open. */
export const useOffices = (view: Schemas['Page'] | undefined): Offices | undefined => {
  const { data } = useAsk(['audiences'], (api) => api.GET('/api/audiences', { params: { query: {} } }), { staleTime: 60_000 })
  return useMemo(() => {
    if (!view) return undefined
    const page = parsePageView(view)
    return { page, audiences: (data?.items ?? []).map((one) => parseAudienceFacts(one, page.id)) }
  }, [view, data])
}
