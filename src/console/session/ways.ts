import type { UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '../../client/open-client.ts'
import { useAsk } from '../api/use-api.ts'

/** How one signs in here, and whose console this is; asked before anybody is known. */
export const useWays = (): UseQueryResult<Schemas['Ways'], Error> =>
  useAsk(['ways'], (api) => api.GET('/api/session/ways'), { staleTime: 60_000 })
