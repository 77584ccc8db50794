import { bearerDigest } from '../core/actor/bearer.ts'
import type { OperatorId } from '../core/brand.ts'
import { type Instant, instantText, plusSeconds } from '../core/time.ts'
import type { Context } from './context.ts'
import type { Records } from './store.ts'

/** As long as a code fits: its own half minute, and one to either side. */
const fitsSeconds = 120

/** Notes that an operator's one-time code has been used (RFC 6238, 5.2). False when it was before: of two at once, one is the first. */
export const markCode = async (
  context: Pick<Context, 'ids'>,
  records: Records,
  used: { readonly operatorId: OperatorId; readonly code: string },
  now: Instant,
): Promise<boolean> => {
  const at = instantText(now)
  // Marks have no key that could refuse a second one; on PostgreSQL both would look before either writes.
  await records.operators.lockAll()
  const identifier = `used-code-${bearerDigest(`${used.operatorId}|${used.code}`)}`
  const same = { field: 'identifier', operator: 'eq', value: identifier, connector: 'AND' } as const
  const fresh = { field: 'expires_at', operator: 'gt', value: at, connector: 'AND' } as const
  if ((await records.identity.find('auth_verifications', [same, fresh], { limit: 1 })).length > 0) return false
  const life = { expires_at: instantText(plusSeconds(now, fitsSeconds)), created_at: at, updated_at: at }
  await records.identity.insert('auth_verifications', { id: context.ids.next(), identifier, value: 'used', ...life })
  return true
}
