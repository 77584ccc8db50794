import type { Schemas } from '../../client/open-client.ts'
import type { Question } from '../api/use-api.ts'

export const fileQuestion = (incidentId: string): Question<Schemas['IncidentFile']> => ({
  key: ['incidents', incidentId],
  request: (api) => api.GET('/api/incidents/{incidentId}', { params: { path: { incidentId } } }),
})

export const timelineQuestion = (incidentId: string): Question<Schemas['Timeline']> => ({
  key: ['incidents', incidentId, 'timeline'],
  request: (api) => api.GET('/api/incidents/{incidentId}/timeline', { params: { path: { incidentId } } }),
})
