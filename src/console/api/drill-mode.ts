import type { UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '../../client/open-client.ts'
import { type Question, useQuestion } from './use-api.ts'

/** Whether everything newly opened is a drill; every screen says so. */
export const drillModeQuestion: Question<Schemas['DrillMode']> = {
  key: ['drill-mode'],
  request: (api) => api.GET('/api/drill-mode'),
  options: { staleTime: 30_000 },
}

export const useDrillMode = (): UseQueryResult<Schemas['DrillMode'], Error> => useQuestion(drillModeQuestion)
