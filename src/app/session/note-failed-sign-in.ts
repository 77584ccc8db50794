import type { Operator } from '../../core/operator/operator.ts'
import type { SignInWay } from '../../core/operator/sign-in-way.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'

/**
 * That signing in failed. An operator is named; an address that belongs to nobody is not written down, because whoever mistypes has
 * often typed a password there. `tries` is how many there were within the hour, of which not each has an entry.
 */
export const noteFailedSignIn = async (
  context: Omit<Context, 'actor'>,
  input: { readonly operator: Pick<Operator, 'id' | 'name'> | undefined; readonly way: SignInWay; readonly tries: number },
): Promise<Result<true>> => {
  const now = context.clock.now()
  const { operator, way, tries } = input
  return context.store.transaction(async (records) => {
    const fields = { way, tries, ...(operator ? { name: operator.name } : {}) }
    await records.journal.append([
      internalEntry({ ...context, actor: { kind: 'anonymous' } }, now, 'sign_in.failed', operator?.id ?? 'nobody', fields),
    ])
    return ok(true)
  })
}
