import type { Settlement } from '../../core/delivery/delivery.ts'
import { instantText } from '../../core/time.ts'
import { storableText, textOrNull } from './parse-row.ts'
import type { SqlValue } from './session.ts'

/** id, token, state, due_at, detail, at, untried. A reply of a mail server stands in `detail` and may hold anything. */
export const settlementValues = (settlement: Settlement): readonly SqlValue[] => {
  if (settlement.state === 'claimed') throw new Error(`delivery ${settlement.id}: an outcome cannot be "claimed"`)
  if (settlement.state === 'pending' && settlement.dueAt === null)
    throw new Error(`delivery ${settlement.id}: an outcome to be tried again must say when`)
  return [
    settlement.id,
    settlement.leaseToken,
    settlement.state,
    textOrNull(settlement.dueAt),
    storableText(settlement.detail),
    instantText(settlement.at),
    settlement.isUntried === true ? 1 : 0,
  ]
}
