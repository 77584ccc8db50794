import type { Schemas } from '../../client/open-client.ts'
import type { Question } from '../api/use-api.ts'

export type BoardItem = Schemas['BoardItem']

/** By whose names it is said to whom something is owed. */
export const audiencesQuestion: Question<{ readonly items: readonly Schemas['Audience'][] }> = {
  key: ['audiences'],
  request: (api) => api.GET('/api/audiences'),
}

/** What is owed comes nearer without anybody doing anything, and may lapse: it is asked again each half minute. */
export const boardQuestion: Question<{ readonly items: readonly BoardItem[] }> = {
  key: ['due', 'board'],
  request: (api) => api.GET('/api/board'),
  options: { refetchInterval: 30_000 },
}
