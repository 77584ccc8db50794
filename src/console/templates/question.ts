import type { Schemas } from '../../client/open-client.ts'
import type { Question } from '../api/use-api.ts'

export const templatesQuestion: Question<{ items: Schemas['Template'][] }> = {
  key: ['templates'],
  request: (api) => api.GET('/api/templates', { params: { query: {} } }),
  options: { staleTime: 60_000 },
}
