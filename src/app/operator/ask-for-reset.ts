import type { Operator } from '../../core/operator/operator.ts'
import { ok, type Result } from '../../core/result.ts'
import { type Instant, isBefore, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { mailReset } from '../operator-mail.ts'

/** So long the link that is out stays the one that counts: strangers who ask in somebody's name neither fill their box nor spoil it. */
const restSeconds = 15 * 60

const hasJustAsked = ({ resetNonce, updatedAt }: Operator, now: Instant): boolean =>
  resetNonce !== null && isBefore(now, plusSeconds(updatedAt, restSeconds))

/**
 * Somebody has forgotten a password: where an operator has the address, a link goes there. The answer is the same for every address,
 * so that nobody learns who works here.
 */
export const askForReset = async (context: Context, input: { readonly email: string }): Promise<Result<true>> => {
  const now = context.clock.now()
  const asked = await context.store.transaction<boolean>(async (records) => {
    const found = await records.operators.findByEmail(input.email.trim().toLowerCase())
    if (found?.state !== 'active' || hasJustAsked(found, now)) return ok(false)
    const operator: Operator = { ...found, resetNonce: context.ids.secret(16), updatedAt: now, version: found.version + 1 }
    // Changed at this very moment: whoever asked asks again.
    if (!(await records.operators.save(operator, found.version))) return ok(false)
    await mailReset(context, records, operator, now)
    await records.journal.append([internalEntry(context, now, 'operator.reset_asked', operator.id)])
    return ok(true)
  })
  if (!asked.ok) return asked
  if (asked.value) context.hints.raise('outbox')
  return ok(true)
}
