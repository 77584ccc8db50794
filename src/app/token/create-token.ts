import { type Actor, authorize, mayDo, type Role, roles, type Scope, scopes } from '../../core/actor/actor.ts'
import { bearerDigest, bearerText } from '../../core/actor/bearer.ts'
import type { OperatorId } from '../../core/brand.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import { isAfter, parseInstant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import type { Records, Token } from '../store.ts'
import { findMaker, type ListedToken } from '../token-maker.ts'

export interface CreateTokenInput {
  readonly name: string
  readonly role: string
  /** Absent: everything that the role may do. */
  readonly scopes?: readonly string[] | undefined
  readonly expiresAt?: string | undefined
}

/** Nobody can hand out more than they hold. */
const checkReach = (faults: FieldFaults, actor: Actor, role: Role, wanted: readonly Scope[]): void => {
  if (actor.kind === 'token' && actor.role !== 'owner' && role === 'owner') faults.add('/role', 'Only an owner can make an owner.')
  const beyond = wanted.filter((scope) => !mayDo(actor, scope))
  if (beyond.length > 0) faults.add('/scopes', `You cannot hand out what you may not do yourself: ${beyond.join(', ')}.`)
}

/** A token that a token makes is its maker's too: no chain of them outlives the operator at its beginning. */
const makerOf = async (records: Records, actor: Actor): Promise<OperatorId | null> => {
  if (actor.kind === 'operator') return actor.id
  return actor.kind === 'token' ? ((await records.tokens.find(actor.id))?.madeBy ?? null) : null
}

/** Makes an API token. The answer carries the bearer text, which is shown this once and kept nowhere. */
export const createToken = async (
  context: Context,
  input: CreateTokenInput,
): Promise<Result<ListedToken & { readonly bearer: string }>> => {
  const allowed = authorize(context.actor, 'token.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const faults = new FieldFaults()
  const name = faults.take('/name', parseText(input.name, textLimits.name))
  const role = faults.take<Role>('/role', parseOneOf(roles, input.role))
  const wanted = (input.scopes ?? scopes).flatMap((scope, i) => faults.take<Scope>(`/scopes/${i}`, parseOneOf(scopes, scope)) ?? [])
  const expiresAt = input.expiresAt === undefined ? null : (faults.take('/expiresAt', parseInstant(input.expiresAt)) ?? null)
  if (expiresAt && !isAfter(expiresAt, now)) faults.add('/expiresAt', 'It would have expired already.')
  if (role && input.scopes) checkReach(faults, context.actor, role, wanted)
  else if (role) checkReach(faults, context.actor, role, [])
  if (faults.any || !name || !role) return faults.refuse()
  const held = input.scopes ? wanted : wanted.filter((scope) => mayDo(context.actor, scope))
  return context.store.transaction(async (records) => {
    const secret = context.ids.secret(32)
    const token: Token = {
      id: context.ids.next(),
      name,
      role,
      scopes: [...new Set(held)],
      digest: bearerDigest(secret),
      createdAt: now,
      expiresAt,
      revokedAt: null,
      lastUsedAt: null,
      madeBy: await makerOf(records, context.actor),
    }
    await records.tokens.insert(token)
    await records.journal.append([internalEntry(context, now, 'token.created', token.id, { name, role, scopes: [...token.scopes] })])
    return ok({ token, maker: await findMaker(records, token), bearer: bearerText(token.id, secret) })
  })
}
