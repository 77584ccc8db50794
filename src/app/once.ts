import { actorLabel } from '../core/actor/actor.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

/** What a verb that publishes answers: plain text fields, which survive being written down for a repetition. */
export type Answer<Field extends string> = { readonly [key in Field]: string }

/** The stored answer of our own making; a missing field means a broken store and is thrown. */
const parseAnswer = <Field extends string>(text: string, fields: readonly Field[]): Answer<Field> => {
  const stored: unknown = JSON.parse(text)
  const entries = fields.map((field) => {
    const value: unknown = typeof stored === 'object' && stored !== null ? Reflect.get(stored, field) : undefined
    if (typeof value !== 'string') throw new Error(`a stored answer lacks "${field}"`)
    return [field, value] as const
  })
  return Object.fromEntries(entries) as Answer<Field>
}

/**
 * One transaction whose effect happens once per idempotency key: a repetition gets the stored answer, the same key with other
 * content is refused. The answer is kept in the transaction of the effect, so neither exists without the other.
 */
export const once = <Field extends string>(
  context: Context,
  verb: string,
  fields: readonly Field[],
  work: (records: Records) => Promise<Result<Answer<Field>>>,
): Promise<Result<Answer<Field>>> =>
  context.store.transaction(async (records) => {
    const { idempotency } = context
    if (!idempotency) return work(records)
    const scope = `${verb} ${actorLabel(context.actor)}`
    const known = await records.idempotency.find(scope, idempotency.key)
    if (known && known.fingerprint !== idempotency.fingerprint)
      return refuse('idempotency.reused', 'The first request under this key had other content.')
    if (known) return ok(parseAnswer(known.answer, fields))
    const result = await work(records)
    if (result.ok) {
      const answer = JSON.stringify(result.value)
      await records.idempotency.keep(scope, idempotency.key, { fingerprint: idempotency.fingerprint, answer }, context.clock.now())
    }
    return result
  })
