import { authorize } from '../../core/actor/actor.ts'
import { closingPhaseOf } from '../../core/incident/phase.ts'
import { type NoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import type { Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { checkSeen, lockIncident } from '../load.ts'
import { once } from '../once.ts'
import { hintPublication, type Published, parsePublished } from '../publish-draft.ts'
import { writeAndPublish } from '../write-and-publish.ts'

/** Closes an incident with its closing notice; from when to when is computed from the record unless the notice says otherwise. */
export const resolveIncident = async (
  context: Context,
  input: { readonly incidentId: string; readonly notice: NoticeInput; readonly seenVersion?: number | undefined },
): Promise<Result<Published>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const parsed = parseNoticeInput(input.notice)
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  const result = await once(context, 'resolveIncident', parsePublished, async (records) => {
    const found = await lockIncident(records, input.incidentId)
    if (!found.ok) return found
    const { incident, page } = found.value
    const seen = checkSeen('incident', incident, input.seenVersion)
    if (!seen.ok) return seen
    const closing = { ...parsed.value, change: { ...parsed.value.change, phase: closingPhaseOf(incident.kind) } }
    return writeAndPublish(context, records, { incident, page, parsed: closing, correction: null, backdatedTo: null, now })
  })
  return hintPublication(context, result)
}
