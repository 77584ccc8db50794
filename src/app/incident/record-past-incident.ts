import { authorize } from '../../core/actor/actor.ts'
import { newIncident } from '../../core/incident/new-incident.ts'
import { type IncidentInput, parseIncidentInput } from '../../core/incident/parse-incident-input.ts'
import { type NoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { FieldFaults, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { isDrillTime } from '../drill-time.ts'
import { internalEntry } from '../journal.ts'
import { findPage } from '../load.ts'
import { once } from '../once.ts'
import { hintPublication, type Published, parsePublished } from '../publish-draft.ts'
import { writeAndPublish } from '../write-and-publish.ts'

export interface RecordPastIncidentInput extends IncidentInput {
  readonly pageId?: string | undefined
  /** Slots `since` and `until` are compulsory here. */
  readonly notice: NoticeInput
}

/** "It happened and is fixed": an incident told only afterwards, in one notice that is dated when it happened and says so. */
export const recordPastIncident = async (context: Context, input: RecordPastIncidentInput): Promise<Result<Published>> => {
  const allowed = authorize(context.actor, 'notice.publish')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const notice = parseNoticeInput(input.notice)
  if (!notice.ok) return notice
  const { since, until } = notice.value.content.slots
  const faults = new FieldFaults()
  if (!since) faults.add('/notice/slots/since', 'Say when it began.')
  if (!until) faults.add('/notice/slots/until', 'Say when it was over.')
  if (faults.any || !since || !until) return faults.refuse()
  const parsed = parseIncidentInput({ ...input, kind: 'incident', startedAt: input.notice.slots?.since }, now)
  if (!parsed.ok) return parsed
  const result = await once(context, 'recordPastIncident', parsePublished, async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const isDrill = parsed.value.isDrill || (await isDrillTime(records))
    const incident = newIncident(context.ids.next(), page.value.id, { ...parsed.value, isDrill }, now)
    const closing = {
      ...notice.value,
      kind: 'resolution' as const,
      change: { ...notice.value.change, phase: 'resolved' as const, affected: incident.affected },
    }
    return writeAndPublish(context, records, {
      incident,
      page: page.value,
      parsed: closing,
      correction: null,
      backdatedTo: until,
      now,
      first: async () => {
        await records.incidents.insert(incident)
        await records.journal.append([internalEntry(context, now, 'incident.recorded_afterwards', incident.id, { title: incident.title })])
      },
    })
  })
  return hintPublication(context, result)
}
