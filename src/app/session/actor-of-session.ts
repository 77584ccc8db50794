import { isSessionAlive } from '../../core/operator/session-life.ts'
import { secondsBetween } from '../../core/time.ts'
import type { Clock } from '../ports.ts'
import type { ActorOfSession, Store } from '../store.ts'

const touchGapSeconds = 60

/**
 * Who is behind the token of a session, as the records say at this moment: nothing about it is remembered between two requests. That
 * it was used is noted once a minute.
 */
export const actorOfSession =
  (deps: { readonly store: Store; readonly clock: Clock }): ActorOfSession =>
  async (token) => {
    const now = deps.clock.now()
    const found = await deps.store.read(async (records) => {
      const session = await records.sessions.findByToken(token)
      const operator = session && (await records.operators.find(session.operatorId))
      return session && operator ? { session, operator } : undefined
    })
    if (found?.operator.state !== 'active' || !isSessionAlive(found.session, now)) return undefined
    const { session, operator } = found
    if (secondsBetween(session.lastSeenAt, now) >= touchGapSeconds) {
      await deps.store.transaction(async (records) => {
        await records.sessions.touch(session.id, now)
        return { ok: true, value: true }
      })
    }
    return { actor: { kind: 'operator', id: operator.id, name: operator.name, role: operator.role }, sessionId: session.id }
  }
