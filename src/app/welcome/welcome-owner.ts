import { bearerDigest } from '../../core/actor/bearer.ts'
import type { Operator, OperatorSession } from '../../core/operator/operator.ts'
import { parseOperatorEmail, parsePersonName } from '../../core/operator/parse-person.ts'
import { parsePassword } from '../../core/operator/password.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import { isSameSecret } from '../../core/same-secret.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage } from '../load.ts'
import { writeNewOperator } from '../new-operator.ts'
import type { OperatorActor } from '../store.ts'

const used = (): Result<never> => refuse('auth.link_invalid', 'The link of the first start was used, or a later start printed a newer one.')

/** Whoever started the server becomes its first owner, and is signed in. */
export const welcomeOwner = async (
  context: Context,
  input: { readonly token: string; readonly name: string; readonly email: string; readonly password: string },
): Promise<Result<{ readonly operator: Operator; readonly session: OperatorSession }>> => {
  const now = context.clock.now()
  const digest = bearerDigest(input.token)
  const { kept, page } = await context.store.read(async (records) => ({
    kept: await records.settings.welcomeDigest(),
    page: await findPage(records, undefined),
  }))
  if (kept === undefined || !isSameSecret(kept, digest)) return used()
  const faults = new FieldFaults()
  const name = faults.take('/name', parsePersonName(input.name))
  const email = faults.take('/email', parseOperatorEmail(input.email))
  const around = { name: input.name, email: input.email, organisation: page.ok ? page.value.name : '' }
  const password = faults.take('/password', parsePassword(input.password, around))
  if (faults.any || name === undefined || !email || password === undefined) return faults.refuse()
  const hash = await context.passwords.hash(password)
  return context.store.transaction(async (records) => {
    // Taken by one: whoever comes at the same moment waits here and finds it gone.
    if (!(await records.settings.takeWelcome(digest))) return used()
    const made = await writeNewOperator(context, records, { name, email, role: 'owner', hash }, now)
    const actor: OperatorActor = { kind: 'operator', id: made.operator.id, name, role: 'owner' }
    await records.journal.append([internalEntry({ ...context, actor }, now, 'operator.welcomed', made.operator.id, { email })])
    return ok(made)
  })
}
