import type { Context } from '../app/context.ts'
import type { ActorOfToken } from '../app/store.ts'

/** What answers requests that need the records. Absent while the store is not open: then the API says 503 and the page goes on. */
export interface Backend {
  readonly context: Omit<Context, 'actor' | 'idempotency'>
  readonly actorOfToken: ActorOfToken
}

export type FindBackend = () => Backend | undefined
