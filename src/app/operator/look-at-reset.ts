import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { findResetting } from '../operator-links.ts'

/** Whom a link to choose a new password is for. Whoever holds it may know. */
export const lookAtReset = async (
  context: Context,
  input: { readonly token: string },
): Promise<Result<{ readonly email: string; readonly name: string; readonly organisation: string }>> =>
  context.store.read(async (records) => {
    const operator = await findResetting(context, records, input.token, context.clock.now())
    if (!operator.ok) return operator
    const page = await findPage(records, undefined)
    if (!page.ok) return page
    return ok({ email: operator.value.email, name: operator.value.name, organisation: page.value.name })
  })
