import { bearerDigest } from '../../core/actor/bearer.ts'
import type { DeviceId, OperatorId } from '../../core/brand.ts'
import { isSameSecret } from '../../core/same-secret.ts'
import { isBefore } from '../../core/time.ts'
import type { Context } from '../context.ts'
import type { OperatorActor } from '../store.ts'

/** An operator before a browser that may act for them, and by what: the id of the session or of the remembered device. */
export interface Recognised {
  readonly actor: OperatorActor
  readonly by: string
}

/**
 * Whether the browser that asks is this operator's: signed in as them, or remembered by them. Nothing is taken from the link that
 * brought it here, which may have been forwarded.
 */
export const recogniseOperator = async (
  context: Omit<Context, 'actor'>,
  input: {
    readonly operatorId: OperatorId
    readonly session: { readonly actor: OperatorActor; readonly sessionId: string } | undefined
    readonly device: { readonly id: DeviceId; readonly secret: string } | undefined
  },
): Promise<Recognised | undefined> => {
  const { operatorId, session, device } = input
  if (session?.actor.id === operatorId) return { actor: session.actor, by: session.sessionId }
  if (!device) return undefined
  const now = context.clock.now()
  const found = await context.store.read(async (records) => ({
    device: await records.devices.find(device.id),
    operator: await records.operators.find(operatorId),
  }))
  if (found.device?.operatorId !== operatorId || found.operator?.state !== 'active') return undefined
  if (!isSameSecret(found.device.digest, bearerDigest(device.secret)) || !isBefore(now, found.device.expiresAt)) return undefined
  const { id, name, role } = found.operator
  return { actor: { kind: 'operator', id, name, role }, by: found.device.id }
}
