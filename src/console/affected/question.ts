import type { Question } from '../api/use-api.ts'
import type { AffectedByReaders } from './standing.ts'

/** What readers said lapses without anybody doing anything. */
export const affectedQuestion: Question<{ readonly items: readonly AffectedByReaders[] }> = {
  key: ['affected'],
  request: (api) => api.GET('/api/affected', { params: { query: {} } }),
  options: { refetchInterval: 30_000 },
}
