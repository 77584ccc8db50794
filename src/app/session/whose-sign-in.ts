import type { OperatorId } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import type { Operator } from '../../core/operator/operator.ts'
import type { Context } from '../context.ts'

/** What a try to sign in says about who tries: an address, or the ticket that a right password was answered with. */
export type SignInTrace = { readonly kind: 'address'; readonly email: string } | { readonly kind: 'ticket'; readonly ticket: string }

/** The operator whom a try to sign in is about, if it is about one. */
export const whoseSignIn = async (context: Pick<Context, 'store'>, trace: SignInTrace): Promise<Operator | undefined> =>
  context.store.read(async (records) => {
    if (trace.kind === 'address') return records.operators.findByEmail(trace.email)
    const where = [{ field: 'identifier', operator: 'eq', value: trace.ticket, connector: 'AND' }] as const
    const [row] = await records.identity.find('auth_verifications', where, { limit: 1 })
    return typeof row?.value === 'string' ? records.operators.find(idOf<OperatorId>(row.value)) : undefined
  })
