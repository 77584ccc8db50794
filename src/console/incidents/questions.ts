import type { Schemas } from '../../client/open-client.ts'
import type { Question } from '../api/use-api.ts'

export const fileQuestion = (incidentId: string): Question<Schemas['IncidentFile']> => ({
  key: ['incidents', incidentId],
  request: (api) => api.GET('/api/incidents/{incidentId}', { params: { path: { incidentId } } }),
})

/** Under a key of its own: the stream says with every delivery that these moved, and nothing else of the incident did. */
export const countsQuestion = (incidentId: string): Question<Schemas['CountedDeliveries']> => ({
  key: ['deliveries', 'of-incident', incidentId],
  request: (api) => api.GET('/api/incidents/{incidentId}/deliveries', { params: { path: { incidentId } } }),
})

export const timelineQuestion = (incidentId: string): Question<Schemas['Timeline']> => ({
  key: ['incidents', incidentId, 'timeline'],
  request: (api) => api.GET('/api/incidents/{incidentId}/timeline', { params: { path: { incidentId } } }),
})
