import type { UseQueryResult } from '@tanstack/react-query'
import type { Schemas } from '../../client/open-client.ts'
import type { Act } from '../../core/actor/actor.ts'
import { type Question, useQuestion } from './use-api.ts'

/** Who is signed in, what that role may do, and how they prove who they are. */
export type OwnSession = Schemas['Session']

export const sessionQuestion: Question<OwnSession> = {
  key: ['session'],
  request: (api) => api.GET('/api/session'),
  options: { staleTime: 30_000 },
}

export const useSession = (): UseQueryResult<OwnSession, Error> => useQuestion(sessionQuestion)

/** Whether the signed-in operator may do something; what may not is left out or said, never shown as if it could. */
export const useMay = (): ((act: Act) => boolean) => {
  const { data } = useSession()
  return (act) => data?.acts.some((held) => held === act) ?? false
}
