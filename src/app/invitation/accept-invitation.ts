import type { Operator, OperatorSession } from '../../core/operator/operator.ts'
import { parsePersonName } from '../../core/operator/parse-person.ts'
import { parsePassword } from '../../core/operator/password.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'
import { writeNewOperator } from '../new-operator.ts'
import { findInvited } from '../operator-links.ts'
import type { OperatorActor } from '../store.ts'

/** Somebody who was invited becomes an operator and is signed in. The link is used up. */
export const acceptInvitation = async (
  context: Context,
  input: { readonly token: string; readonly name: string; readonly password: string },
): Promise<Result<{ readonly operator: Operator; readonly session: OperatorSession }>> => {
  const now = context.clock.now()
  const around = await context.store.read(async (records) => {
    const invited = await findInvited(context, records, input.token, 'find', now)
    if (!invited.ok) return invited
    const page = await findPage(records, undefined)
    return page.ok ? ok({ email: invited.value.email, organisation: page.value.name }) : page
  })
  if (!around.ok) return around
  const faults = new FieldFaults()
  const name = faults.take('/name', parsePersonName(input.name))
  const password = faults.take('/password', parsePassword(input.password, { ...around.value, name: input.name }))
  if (faults.any || name === undefined || password === undefined) return faults.refuse()
  const hash = await context.passwords.hash(password)
  return context.store.transaction(async (records) => {
    const found = await findInvited(context, records, input.token, 'lock', now)
    if (!found.ok) return found
    const { id, email, role, version } = found.value
    if (await records.operators.findByEmail(email)) return refuse('entity.taken', `${email} is an operator already: sign in.`)
    if (!(await records.invitations.save({ ...found.value, state: 'accepted', version: version + 1 }, version))) return stale('invitation')
    const made = await writeNewOperator(context, records, { name, email, role, hash }, now)
    const actor: OperatorActor = { kind: 'operator', id: made.operator.id, name, role }
    const entry = internalEntry({ ...context, actor }, now, 'operator.joined', made.operator.id, { email, role, invitationId: id })
    await records.journal.append([entry])
    return ok(made)
  })
}
