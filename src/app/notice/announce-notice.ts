import { authorize } from '../../core/actor/actor.ts'
import { type NoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import type { Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { checkSeen, lockIncident } from '../load.ts'
import { once } from '../once.ts'
import { hintPublication, type Published, parsePublished } from '../publish-draft.ts'
import { writeAndPublish } from '../write-and-publish.ts'

/** Writes a notice and publishes it in one act, with the same undo window. */
export const announceNotice = async (
  context: Context,
  input: { readonly incidentId: string; readonly notice: NoticeInput; readonly seenVersion?: number | undefined },
): Promise<Result<Published>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const parsed = parseNoticeInput(input.notice)
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  const result = await once(context, 'announceNotice', parsePublished, async (records) => {
    const found = await lockIncident(records, input.incidentId)
    if (!found.ok) return found
    const seen = checkSeen('incident', found.value.incident, input.seenVersion)
    if (!seen.ok) return seen
    return writeAndPublish(context, records, { ...found.value, parsed: parsed.value, correction: null, backdatedTo: null, now })
  })
  return hintPublication(context, result)
}
