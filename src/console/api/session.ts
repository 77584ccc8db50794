import { type UseQueryResult, useQuery } from '@tanstack/react-query'
import type { Act, Role } from '../../core/actor/actor.ts'
import { client } from './client.ts'
import { answerOf } from './use-api.ts'

/** Who is signed in, and what that role may do. */
export interface OwnSession {
  readonly operator: { readonly id: string; readonly name: string; readonly email: string; readonly role: Role }
  readonly acts: readonly Act[]
}

const parseSession = (body: unknown) => body as OwnSession

const askSession = async (): Promise<OwnSession> =>
  answerOf(
    client.ask(async () => {
      const response = await fetch('/api/session', { headers: { accept: 'application/json' } })
      const body: unknown = await response.json()
      return response.ok ? { data: parseSession(body), response } : { error: body, response }
    }),
  )

export const useSession = (): UseQueryResult<OwnSession, Error> =>
  useQuery({ queryKey: ['session'], queryFn: askSession, staleTime: 30_000 })

/** Whether the signed-in operator may do something; what may not is left out or said, never shown as if it could. */
export const useMay = (): ((act: Act) => boolean) => {
  const { data } = useSession()
  return (act) => data?.acts.includes(act) ?? false
}
