import type { Actor } from '../../core/actor/actor.ts'
import { parseBearer } from '../../core/actor/bearer.ts'
import { isSameSecret } from '../../core/same-secret.ts'
import { isBefore, secondsBetween } from '../../core/time.ts'
import type { Clock } from '../ports.ts'
import type { Store } from '../store.ts'

const touchGapSeconds = 60

/** Who is behind a bearer text; undefined when it is unknown, expired or revoked. Last use is noted once a minute. */
export const actorOfToken = async (deps: { readonly store: Store; readonly clock: Clock }, bearer: string): Promise<Actor | undefined> => {
  const parsed = parseBearer(bearer)
  if (!parsed) return undefined
  const now = deps.clock.now()
  const token = await deps.store.read((records) => records.tokens.find(parsed.id))
  if (!token || !isSameSecret(token.digest, parsed.digest) || token.revokedAt !== null) return undefined
  if (token.expiresAt !== null && !isBefore(now, token.expiresAt)) return undefined
  if (token.lastUsedAt === null || secondsBetween(token.lastUsedAt, now) >= touchGapSeconds) {
    await deps.store.transaction(async (records) => {
      await records.tokens.touch(token.id, now)
      return { ok: true, value: true }
    })
  }
  return { kind: 'token', id: token.id, name: token.name, role: token.role, scopes: token.scopes }
}
