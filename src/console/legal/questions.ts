import type { Schemas } from '../../client/open-client.ts'
import type { Question } from '../api/use-api.ts'

export const regimesQuestion: Question<{
  items: Schemas['KeptRegime'][]
  offered: Schemas['LegalRegime'][]
}> = {
  key: ['legal-regimes'],
  request: (api) => api.GET('/api/legal-regimes', { params: { query: {} } }),
}

export const legalFileQuestion = (incidentId: string): Question<Schemas['LegalFile']> => ({
  key: ['legal', incidentId],
  request: (api) => api.GET('/api/incidents/{incidentId}/legal', { params: { path: { incidentId } } }),
})
