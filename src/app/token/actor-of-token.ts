import { type Actor, heldScopes } from '../../core/actor/actor.ts'
import { parseBearer } from '../../core/actor/bearer.ts'
import { isSameSecret } from '../../core/same-secret.ts'
import { isBefore, secondsBetween } from '../../core/time.ts'
import type { Clock } from '../ports.ts'
import type { Store } from '../store.ts'

const touchGapSeconds = 60

/**
 * Who is behind a bearer text; undefined when it is unknown, expired or revoked, or its maker is not active. What its maker may not
 * do any more, it does not either, from this request on. Last use is noted once a minute.
 */
export const actorOfToken = async (deps: { readonly store: Store; readonly clock: Clock }, bearer: string): Promise<Actor | undefined> => {
  const parsed = parseBearer(bearer)
  if (!parsed) return undefined
  const now = deps.clock.now()
  const found = await deps.store.read(async (records) => {
    const token = await records.tokens.find(parsed.id)
    return token && { token, maker: token.madeBy === null ? null : await records.operators.find(token.madeBy) }
  })
  if (!found) return undefined
  const { token, maker } = found
  if (!isSameSecret(token.digest, parsed.digest) || token.revokedAt !== null) return undefined
  if (maker !== null && maker?.state !== 'active') return undefined
  if (token.expiresAt !== null && !isBefore(now, token.expiresAt)) return undefined
  if (token.lastUsedAt === null || secondsBetween(token.lastUsedAt, now) >= touchGapSeconds) {
    await deps.store.transaction(async (records) => {
      await records.tokens.touch(token.id, now)
      return { ok: true, value: true }
    })
  }
  return { kind: 'token', id: token.id, name: token.name, role: token.role, scopes: heldScopes(token, maker?.role ?? null) }
}
