import type { UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '../../client/open-client.ts'
import { type Question, useQuestion } from './use-api.ts'

/** Whether anything leaves at all. */
export const sendingQuestion: Question<Schemas['Sending']> = {
  key: ['sending'],
  request: (api) => api.GET('/api/sending'),
  options: { refetchInterval: 60_000 },
}

export const useSending = (): UseQueryResult<Schemas['Sending'], Error> => useQuestion(sendingQuestion)
