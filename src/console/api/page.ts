import type { UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk } from './use-api.ts'

/** The organisation's page: its name, zone, language and look. */
export const usePage = (): UseQueryResult<Schemas['Page'], Error> =>
  useAsk(['page'], (api) => api.GET('/api/page', { params: { query: {} } }), { staleTime: 60_000 })
