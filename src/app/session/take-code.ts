import { bearerDigest } from '../../core/actor/bearer.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { instantText, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'

/** As long as a code fits: its own half minute, and one to either side. */
const fitsSeconds = 120

/**
 * Notes that a one-time code has just signed somebody in. Whoever comes with one that has done so already read it over a shoulder or
 * on the way: their session ends before they hear of it (RFC 6238, 5.2).
 */
export const takeCode = async (
  context: Omit<Context, 'actor'>,
  input: { readonly token: string; readonly code: string },
): Promise<Result<true>> => {
  const now = context.clock.now()
  const at = instantText(now)
  const isNew = await context.store.transaction<boolean>(async (records) => {
    const session = await records.sessions.findByToken(input.token)
    if (!session) return refuse('auth.sign_in_failed', 'Nobody was signed in by what was given.')
    const identifier = `used-code-${bearerDigest(`${session.operatorId}|${input.code}`)}`
    const same = { field: 'identifier', operator: 'eq', value: identifier, connector: 'AND' } as const
    const fresh = { field: 'expires_at', operator: 'gt', value: at, connector: 'AND' } as const
    const [used] = await records.identity.find('auth_verifications', [same, fresh], { limit: 1 })
    if (used) {
      await records.sessions.remove(session.id, session.operatorId)
      return ok(false)
    }
    const life = { expires_at: instantText(plusSeconds(now, fitsSeconds)), created_at: at, updated_at: at }
    await records.identity.insert('auth_verifications', { id: context.ids.next(), identifier, value: 'used', ...life })
    return ok(true)
  })
  if (!isNew.ok) return isNew
  return isNew.value ? ok(true) : refuse('auth.code_wrong', 'The code was used before. Wait for the next one.')
}
