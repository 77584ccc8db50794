import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { isPublished } from '../../core/notice/notice.ts'
import { type NoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { type Result, refuse } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Context } from '../context.ts'
import { checkSeen, lockIncident, missing } from '../load.ts'
import { once } from '../once.ts'
import { hintPublication, type Published, parsePublished } from '../publish-draft.ts'
import { withOpenPromise } from '../repeated-promise.ts'
import { writeAndPublish } from '../write-and-publish.ts'

/**
 * Sets a published notice right. The old words stay where they are; the correction stands beside them, says what was wrong, and
 * goes to everybody the notice went to. Times that it sets right are the incident's from then on; nothing else of the incident moves.
 */
export const correctNotice = async (
  context: Context,
  input: { readonly noticeId: string; readonly reason: string; readonly notice: NoticeInput; readonly seenVersion?: number | undefined },
): Promise<Result<Published>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const reason = parseText(input.reason, textLimits.reason)
  if (!reason.ok) return refuse('input.invalid', reason.fault.detail, { errors: [{ pointer: '/reason', detail: reason.fault.detail }] })
  const parsed = parseNoticeInput(input.notice)
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  const result = await once(context, 'correctNotice', parsePublished, async (records) => {
    const wrong = await records.notices.find(id.value)
    if (!wrong) return missing('notice')
    if (!isPublished(wrong)) return refuse('notice.not_published', `It is ${wrong.status.state}.`)
    const found = await lockIncident(records, wrong.incidentId)
    if (!found.ok) return found
    const { incident, page } = found.value
    // Read again under the incident's lock: a redaction may have come between.
    const seen = checkSeen('notice', (await records.notices.find(wrong.id)) ?? wrong, input.seenVersion)
    if (!seen.ok) return seen
    // The state of the incident is the incident's; a correction only repeats what its original was about.
    const content = await withOpenPromise(records, wrong, parsed.value.content, now)
    const repeated = { ...parsed.value, content, kind: wrong.kind, change: { phase: wrong.change.phase }, addressing: wrong.addressing }
    return writeAndPublish(context, records, {
      incident,
      page,
      parsed: repeated,
      correction: { of: wrong.id, reason: reason.value },
      backdatedTo: null,
      now,
    })
  })
  return hintPublication(context, result)
}
