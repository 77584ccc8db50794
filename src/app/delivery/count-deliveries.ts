import { authorize } from '../../core/actor/actor.ts'
import type { IncidentId, NoticeId } from '../../core/brand.ts'
import type { DeliveryStateName } from '../../core/delivery/delivery.ts'
import { parseId } from '../../core/id.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'

export interface CountedDeliveries {
  readonly noticeId: NoticeId
  readonly counts: Readonly<Partial<Record<DeliveryStateName, number>>>
}

/** How the deliveries of each notice of an incident stand. Asked again with every delivery, so it is told apart from the rest. */
export const countDeliveries = async (
  context: Context,
  input: { readonly incidentId: string },
): Promise<Result<readonly CountedDeliveries[]>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const id = parseId<IncidentId>(input.incidentId)
  if (!id.ok) return id
  return context.store.read(async (records) => {
    if (!(await records.incidents.find(id.value))) return missing('incident')
    const noticeIds = (await records.notices.listOf(id.value)).map((notice) => notice.id)
    const counts = await records.outbox.countOfEach(noticeIds)
    return ok(noticeIds.map((noticeId) => ({ noticeId, counts: counts.get(noticeId) ?? {} })))
  })
}
