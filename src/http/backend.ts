import type { Context } from '../app/context.ts'
import type { ActorOfSession, ActorOfToken } from '../app/store.ts'
import type { SignIn } from './session/open-sign-in.ts'

/** What answers requests that need the records. Absent while the store is not open: then the API says 503 and the page goes on. */
export interface Backend {
  readonly context: Omit<Context, 'actor' | 'idempotency' | 'visit'>
  readonly actorOfToken: ActorOfToken
  readonly actorOfSession: ActorOfSession
  readonly signIn: SignIn
}

export type FindBackend = () => Backend | undefined
