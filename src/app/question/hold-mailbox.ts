import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

const leaseSeconds = 120

/** Whether this process is the one that reads the mailbox for now; of several nodes one does. */
export const holdMailbox = async (context: Context, { holder }: { readonly holder: string }): Promise<Result<boolean>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const lease = await records.leases.take({ name: 'mailbox', holder, seconds: leaseSeconds, now })
    return ok(lease !== undefined)
  })
}
