import type { Role } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { findInvited } from '../operator-links.ts'

export interface InvitationLook {
  readonly email: string
  readonly name: string | null
  readonly role: Role
  readonly organisation: string
  readonly expiresAt: Instant
}

/** What somebody is invited to. Whoever holds the link may know. */
export const lookAtInvitation = async (context: Context, input: { readonly token: string }): Promise<Result<InvitationLook>> =>
  context.store.read(async (records) => {
    const found = await findInvited(context, records, input.token, 'find', context.clock.now())
    if (!found.ok) return found
    const page = await findPage(records, undefined)
    if (!page.ok) return page
    const { email, name, role, expiresAt } = found.value
    return ok({ email, name, role, expiresAt, organisation: page.value.name })
  })
