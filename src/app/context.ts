import type { Actor } from '../core/actor/actor.ts'
import type { SessionId, WebUrl } from '../core/brand.ts'
import type { Result } from '../core/result.ts'
import type { Clock, Hints, Holidays, Ids, Passwords, Sealer, Settings } from './ports.ts'
import type { Store } from './store.ts'

/** A request that may arrive twice. `fingerprint` is a digest of everything that makes it this request. */
export interface IdempotencyKey {
  readonly key: string
  readonly fingerprint: string
}

/** Where a request of a person came from. */
export interface Visit {
  /** The session that it came with. */
  readonly sessionId: SessionId | null
  readonly address: string
  readonly userAgent: string
}

/** Who acts, and with what. A verb reads the clock once. */
export interface Context {
  readonly actor: Actor
  readonly store: Store
  readonly clock: Clock
  readonly ids: Ids
  readonly hints: Hints
  readonly settings: Settings
  /** The egress door's view of a URL that somebody wants called: whether it can be kept at all. */
  readonly parseWebhookUrl: (text: string) => Result<WebUrl>
  readonly passwords: Passwords
  readonly holidays: Holidays
  /** Absent where nobody writes or reads what is sealed. */
  readonly sealer?: Sealer
  readonly idempotency?: IdempotencyKey
  readonly visit?: Visit
}
