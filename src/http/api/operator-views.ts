import { z } from '@hono/zod-openapi'
import { roles } from '../../core/actor/actor.ts'
import { type Operator, operatorStates } from '../../core/operator/operator.ts'
import { instantText } from '../../core/time.ts'
import { id, time } from './schemas.ts'

export const operatorView = z
  .object({
    id,
    name: z.string(),
    email: z.string(),
    role: z.enum(roles),
    state: z.enum(operatorStates),
    createdAt: time,
    version: z.int(),
  })
  .openapi('Operator')

export const factorsView = z
  .object({ password: z.boolean(), passkeys: z.int(), totp: z.boolean(), recoveryCodes: z.int().nullable() })
  .openapi('Factors', { description: 'What an operator has to prove who they are' })

export const viewOperator = (operator: Operator): z.output<typeof operatorView> => {
  const { name, email, role, state, version } = operator
  return { id: operator.id, name, email, role, state, createdAt: instantText(operator.createdAt), version }
}
