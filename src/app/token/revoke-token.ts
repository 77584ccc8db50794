import { authorize } from '../../core/actor/actor.ts'
import type { TokenId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { endInvitationsBy } from '../end-handed-out.ts'
import { internalEntry } from '../journal.ts'
import { missing } from '../load.ts'

/** Ends a token at once, and with it the invitations that it made: whoever read it may have read their links too. */
export const revokeToken = async (context: Context, input: { readonly tokenId: string }): Promise<Result<true>> => {
  const allowed = authorize(context.actor, 'token.write')
  if (!allowed.ok) return allowed
  const id = parseId<TokenId>(input.tokenId)
  if (!id.ok) return id
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const token = await records.tokens.find(id.value)
    if (!token) return missing('token')
    if (token.revokedAt !== null) return ok(true)
    await records.tokens.revoke(token.id, now)
    await endInvitationsBy(context, records, { givers: [token.id], reason: 'the token that invited was revoked' }, now)
    await records.journal.append([internalEntry(context, now, 'token.revoked', token.id, { name: token.name })])
    return ok(true)
  })
}
