import type { Schemas } from '../../client/open-client.ts'
import { useAsk } from '../api/use-api.ts'

/** The components of the page, those included that are there no more. */
export const useComponentsOffered = (): readonly Schemas['Component'][] =>
  useAsk(['components'], (api) => api.GET('/api/components', { params: { query: {} } }), { staleTime: 60_000 }).data?.components ?? []
