import type { QueryClient } from '@tanstack/react-query'
import type { Schemas } from '../../client/open-client.ts'
import { pageQuestion, usePage } from '../api/page.ts'
import { askAhead, keptAnswer, type Question, useQuestion } from '../api/use-api.ts'

type AffectedStanding = Schemas['AffectedStanding']

/** What readers said lapses without anybody doing anything. */
const affectedQuestion: Question<{ readonly items: readonly AffectedStanding[] }> = {
  key: ['affected'],
  request: (api) => api.GET('/api/affected', { params: { query: {} } }),
  options: { refetchInterval: 30_000 },
}

const none: readonly AffectedStanding[] = []

/** What readers say, where the page lets them; nothing is asked where it does not, and nothing is there until it is known. */
export const useAffected = (): readonly AffectedStanding[] => {
  const isOn = usePage().data?.countsAffected === true
  const { data } = useQuestion({ ...affectedQuestion, options: { ...affectedQuestion.options, enabled: isOn } })
  return isOn && data ? data.items : none
}

/** Asked as soon as it is known that readers may say so. */
export const askAffectedAhead = async (queries: QueryClient): Promise<void> => {
  const page = await keptAnswer(queries, pageQuestion)
  if (page?.countsAffected) askAhead(queries, [affectedQuestion])
}
