import type { paths } from '../../client/api.generated.ts'
import type { Question } from '../api/use-api.ts'

type ProposalFile = paths['/api/proposals/{proposalId}']['get']['responses'][200]['content']['application/json']

export const proposalQuestion = (proposalId: string): Question<ProposalFile> => ({
  key: ['proposals', proposalId],
  request: (api) => api.GET('/api/proposals/{proposalId}', { params: { path: { proposalId } } }),
  // An alert that joins is no movement of the journal.
  options: { refetchInterval: 60_000 },
})
