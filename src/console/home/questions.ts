import type { paths } from '../../client/api.generated.ts'
import type { Question } from '../api/use-api.ts'
import { audiencesQuestion, boardQuestion } from '../due/questions.ts'
import type { IncidentFile, ListedProposal } from './standing.ts'

interface Slice<T> {
  readonly items: readonly T[]
  readonly next: string | null
}

export type DraftSlice = paths['/api/drafts']['get']['responses'][200]['content']['application/json']

const most = 100
/** An alert that joins, and a promise that is missed, are no movements of the journal. */
const options = { refetchInterval: 60_000 }

export const openQuestion: Question<Slice<IncidentFile>> = {
  key: ['incidents', 'open'],
  request: (api) => api.GET('/api/open-incidents', { params: { query: { limit: most } } }),
  options,
}

export const waitingQuestion: Question<Slice<ListedProposal>> = {
  key: ['proposals', 'waiting'],
  request: (api) => api.GET('/api/proposals', { params: { query: { state: 'waiting', limit: most } } }),
  options,
}

export const draftsQuestion: Question<DraftSlice> = {
  key: ['drafts', 'home'],
  request: (api) => api.GET('/api/drafts', { params: { query: { limit: 10 } } }),
}

/** What the first screen shows. */
export const homeQuestions = [boardQuestion, audiencesQuestion, openQuestion, waitingQuestion, draftsQuestion] as const
