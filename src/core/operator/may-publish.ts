import { mayDo } from '../actor/actor.ts'
import type { Operator } from './operator.ts'

/** Whether the operator may publish: to them goes word of a proposal. */
export const mayPublish = ({ id, name, role, state }: Operator): boolean =>
  state === 'active' && mayDo({ kind: 'operator', id, name, role }, 'notice.publish')
