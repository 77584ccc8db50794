import type { Operator } from '../../core/operator/operator.ts'
import { parsePersonName } from '../../core/operator/parse-person.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { missing, stale } from '../load.ts'
import { authorizeSelf } from '../self.ts'

/** What the operator is called from now on; the journal keeps what they were called then. */
export const changeOwnName = async (context: Context, input: { readonly name: string }): Promise<Result<Operator>> => {
  const self = authorizeSelf(context)
  if (!self.ok) return self
  const faults = new FieldFaults()
  const name = faults.take('/name', parsePersonName(input.name))
  if (name === undefined) return faults.refuse()
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await records.operators.find(self.value.self.id)
    if (!found) return missing('operator')
    const operator = { ...found, name, updatedAt: now, version: found.version + 1 }
    if (!(await records.operators.save(operator, found.version))) return stale('operator')
    await records.journal.append([internalEntry(context, now, 'operator.renamed', operator.id, { name })])
    return ok(operator)
  })
}
