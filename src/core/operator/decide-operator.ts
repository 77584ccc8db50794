import { type Role, roles } from '../actor/actor.ts'
import { parseOneOf } from '../notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import type { Instant } from '../time.ts'
import { type Operator, type OperatorState, operatorStates } from './operator.ts'

export interface OperatorChange {
  readonly role?: string | undefined
  readonly state?: string | undefined
}

const isOwner = ({ role, state }: Pick<Operator, 'role' | 'state'>): boolean => role === 'owner' && state === 'active'

/** The operator after the change. The last active owner can be neither demoted nor suspended: nobody could undo that. */
export const decideOperatorChange = (
  operator: Operator,
  change: OperatorChange,
  everybody: readonly Operator[],
  now: Instant,
): Result<Operator> => {
  const faults = new FieldFaults()
  const role = change.role === undefined ? operator.role : faults.take<Role>('/role', parseOneOf(roles, change.role))
  const state = change.state === undefined ? operator.state : faults.take<OperatorState>('/state', parseOneOf(operatorStates, change.state))
  if (faults.any || !role || !state) return faults.refuse()
  const resetNonce = state === 'suspended' ? null : operator.resetNonce
  const changed: Operator = { ...operator, role, state, resetNonce, updatedAt: now, version: operator.version + 1 }
  const others = everybody.filter((other) => other.id !== operator.id && isOwner(other))
  return isOwner(operator) && !isOwner(changed) && others.length === 0
    ? refuse('operator.last_owner', `${operator.name} is the only active owner. Make somebody else an owner first.`)
    : ok(changed)
}
