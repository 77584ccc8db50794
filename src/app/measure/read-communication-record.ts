import { authorize } from '../../core/actor/actor.ts'
import type { RecordYear } from '../../core/measure/communication-record.ts'
import { ok, type Result } from '../../core/result.ts'
import { communicationRecord } from '../communication-record.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** What the page's communication record says, or would say if it were switched on. */
export const readCommunicationRecord = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<{ readonly isPublic: boolean; readonly years: readonly RecordYear[] }>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    return ok({ isPublic: page.value.showsRecord, years: await communicationRecord(records, page.value, context.clock.now()) })
  })
}
