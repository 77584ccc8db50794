import type { OperatorSession } from '../../core/operator/operator.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { endAccess } from '../end-access.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'
import { newSession } from '../new-session.ts'
import { authorizeSelf } from '../self.ts'
import type { Records } from '../store.ts'
import { markCode } from '../used-code.ts'

export const factorChanges = [
  'passkey_added',
  'passkey_removed',
  'codes_switched_on',
  'codes_switched_off',
  'recovery_codes_renewed',
] as const
export type FactorChange = (typeof factorChanges)[number]

/** What a ceremony of the sign-in library came to, inside the transaction that it was given. */
export interface CeremonyOutcome<T> {
  /** Whether the factor is another one now; what a failed try wrote down is kept either way. */
  readonly isDone: boolean
  readonly value: T
}

interface Changed<T> {
  readonly value: T
  /** The one that goes on; null where nothing was changed. */
  readonly session: OperatorSession | null
}

/**
 * An operator changes what they prove themselves by. In the same transaction every session and remembered device ends; the session
 * that changed it goes on under a new token, and is as old as it was.
 */
export const changeFactor = async <T>(
  context: Context,
  input: {
    readonly change: FactorChange
    /** The one-time code that proved it, where one did: it signs nobody in any more. */
    readonly code?: string | undefined
    readonly ceremony: (records: Records) => Promise<CeremonyOutcome<T>>
  },
): Promise<Result<Changed<T>>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const { id } = self.value.self
  const now = context.clock.now()
  return context.store.transaction<Changed<T>>(async (records) => {
    const before = (await records.sessions.listOf(id)).find((session) => session.id === self.value.sessionId)
    if (!before) return missing('session')
    const { isDone, value } = await input.ceremony(records)
    if (!isDone) return ok({ value, session: null })
    await endAccess(records, id, null)
    if (input.code !== undefined) await markCode(context, records, { operatorId: id, code: input.code }, now)
    const session: OperatorSession = { ...newSession(context, id, now), createdAt: before.createdAt, expiresAt: before.expiresAt }
    await records.sessions.insert(session)
    await records.journal.append([internalEntry(context, now, `operator.${input.change}`, id)])
    return ok({ value, session })
  })
}
