import type { UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '../../client/open-client.ts'
import { type Question, useQuestion } from './use-api.ts'

/** The organisation's page: its name, zone, language and look. */
export const pageQuestion: Question<Schemas['Page']> = {
  key: ['page'],
  request: (api) => api.GET('/api/page', { params: { query: {} } }),
  options: { staleTime: 60_000 },
}

export const usePage = (): UseQueryResult<Schemas['Page'], Error> => useQuestion(pageQuestion)

/** Where readers reach the page: under the console's own address, unless the two have host names of their own. */
export const pageUrlOf = (page: Pick<Schemas['Page'], 'url'> | undefined): string => page?.url ?? window.location.origin

export const usePageUrl = (): string => pageUrlOf(usePage().data)
