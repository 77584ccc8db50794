import { actorLabel } from '../core/actor/actor.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

/**
 * One transaction whose effect happens once per idempotency key: a repetition gets the stored answer, the same key with other
 * content is refused. The answer is kept in the transaction of the effect, so neither exists without the other; it has to survive being
 * written down as JSON, and `parseStored` reads it again.
 */
export const once = <T>(
  context: Context,
  verb: string,
  parseStored: (stored: unknown) => T,
  work: (records: Records) => Promise<Result<T>>,
): Promise<Result<T>> =>
  context.store.transaction(async (records) => {
    const { idempotency } = context
    if (!idempotency) return work(records)
    const scope = `${verb} ${actorLabel(context.actor)}`
    const known = await records.idempotency.find(scope, idempotency.key)
    if (known && known.fingerprint !== idempotency.fingerprint)
      return refuse('idempotency.reused', 'The first request under this key had other content.')
    if (known) return ok(parseStored(JSON.parse(known.answer)))
    const result = await work(records)
    if (result.ok) {
      const answer = JSON.stringify(result.value)
      await records.idempotency.keep(scope, idempotency.key, { fingerprint: idempotency.fingerprint, answer }, context.clock.now())
    }
    return result
  })
