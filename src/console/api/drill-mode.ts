import type { UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk } from './use-api.ts'

/** Whether everything newly opened is a drill; every screen says so. */
export const useDrillMode = (): UseQueryResult<Schemas['DrillMode'], Error> =>
  useAsk(['drill-mode'], (api) => api.GET('/api/drill-mode'), { staleTime: 30_000 })
