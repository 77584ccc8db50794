import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { type DeliveryStateName, deliveryStates } from '../../core/delivery/delivery.ts'
import { parseId } from '../../core/id.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { missing } from '../load.ts'
import type { DeliveryRecord, Slice, SliceRequest } from '../store.ts'

export interface Deliveries extends Slice<DeliveryRecord> {
  readonly counts: Readonly<Partial<Record<DeliveryStateName, number>>>
}

/** Who was sent a notice, with state and reason. */
export const listDeliveries = async (
  context: Context,
  input: SliceRequest & { readonly noticeId: string; readonly state?: string | undefined },
): Promise<Result<Deliveries>> => {
  const allowed = authorize(context.actor, 'delivery.read')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const state = input.state === undefined ? ok(undefined) : parseOneOf(deliveryStates, input.state)
  if (!state.ok) return state
  return context.store.read(async (records) => {
    if (!(await records.notices.find(id.value))) return missing('notice')
    const { after, limit } = input
    const slice = await records.outbox.listOf(id.value, { after, limit, ...(state.value ? { state: state.value } : {}) })
    return ok({ ...slice, counts: await records.outbox.countOf(id.value) })
  })
}
