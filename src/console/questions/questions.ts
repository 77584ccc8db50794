import type { Schemas } from '../../client/open-client.ts'
import type { Question } from '../api/use-api.ts'

/** A question or an answer as those who look after them read it. */
export type Words = Schemas['Question'] | Schemas['Answer']
export type Cluster = Schemas['QuestionCluster']
export type TendedWords = Schemas['QuestionFile']['question'] | Schemas['QuestionFile']['answers'][number]

/** Reports are in no journal, and the stream does not tell of them: they are asked for each minute. */
export const waitingQuestion: Question<Schemas['WaitingQuestions']> = {
  key: ['questions', 'waiting'],
  request: (api) => api.GET('/api/questions/waiting', { params: { query: {} } }),
  options: { staleTime: 30_000, refetchInterval: 60_000 },
}

export const clustersQuestion = (incidentId: string): Question<Schemas['QuestionClusters']> => ({
  key: ['questions', 'clusters', incidentId],
  request: (api) => api.GET('/api/incidents/{incidentId}/questions/clusters', { params: { path: { incidentId } } }),
})

export const heldQuestion = (incidentId: string): Question<Schemas['HeldWords']> => ({
  key: ['questions', 'held', incidentId],
  request: (api) => api.GET('/api/questions/held', { params: { query: { incident: incidentId } } }),
})

export const reportedQuestion = (incidentId: string): Question<Schemas['ReportedWords']> => ({
  key: ['questions', 'reported', incidentId],
  request: (api) => api.GET('/api/questions/reported', { params: { query: { incident: incidentId } } }),
  options: { refetchInterval: 60_000 },
})

/** How many there are in each state. */
export const tallyQuestion = (incidentId: string): Question<Schemas['Questions']> => ({
  key: ['questions', 'tally', incidentId],
  request: (api) => api.GET('/api/incidents/{incidentId}/questions', { params: { path: { incidentId }, query: { limit: 1 } } }),
})

export const wholeQuestion = (questionId: string): Question<Schemas['QuestionFile']> => ({
  key: ['questions', 'whole', questionId],
  request: (api) => api.GET('/api/questions/{questionId}', { params: { path: { questionId } } }),
})

export const questionSettingsQuestion: Question<Schemas['QuestionSettings']> = {
  key: ['questions', 'settings'],
  request: (api) => api.GET('/api/question-settings', { params: { query: {} } }),
}

export const isAnswer = (words: Words): words is Schemas['Answer'] => 'questionId' in words
