import type { Schemas } from '../../client/open-client.ts'
import type { Question } from '../api/use-api.ts'

export const postmortemQuestion = (incidentId: string): Question<Schemas['Postmortem']> => ({
  key: ['postmortems', incidentId],
  request: (api) => api.GET('/api/incidents/{incidentId}/postmortem', { params: { path: { incidentId } } }),
})
