import { authorize } from '../../core/actor/actor.ts'
import { newIncident } from '../../core/incident/new-incident.ts'
import { type IncidentInput, parseIncidentInput } from '../../core/incident/parse-incident-input.ts'
import { type NoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import type { Slots } from '../../core/notice/slots.ts'
import { FieldFaults, ok, type Result } from '../../core/result.ts'
import { type Instant, isAfter } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { isDrillTime } from '../drill-time.ts'
import { internalEntry } from '../journal.ts'
import { leaveDraft } from '../leave-draft.ts'
import { findPage } from '../load.ts'
import { once } from '../once.ts'
import { hintPublication, type Published, parsePublished } from '../publish-draft.ts'
import { writeAndPublish } from '../write-and-publish.ts'

export interface RecordPastIncidentInput extends IncidentInput {
  readonly pageId?: string | undefined
  /** Slots `since` and `until` are compulsory here. */
  readonly notice: NoticeInput
  /** Publish it at once (with the undo window), or leave it as a draft; at once where nothing is said. */
  readonly publish?: boolean | undefined
}

/** The times of something that is over; each is refused where it was said, before there is a draft of it. */
const spanOf = ({ since, until }: Slots, now: Instant): Result<{ readonly since: Instant; readonly until: Instant }> => {
  const faults = new FieldFaults()
  if (!since) faults.add('/notice/slots/since', 'Say when it began.')
  else if (isAfter(since, now)) faults.add('/notice/slots/since', 'It cannot have begun in the future.')
  if (!until) faults.add('/notice/slots/until', 'Say when it was over.')
  else if (isAfter(until, now)) faults.add('/notice/slots/until', 'It cannot have ended in the future.')
  return faults.any || !since || !until ? faults.refuse() : ok({ since, until })
}

/**
 * "It happened and is fixed": an incident told only afterwards, in one notice that is dated when it happened and says so. It is over
 * from the first, so that a draft of it is no open incident and owes nobody a first notice.
 */
export const recordPastIncident = async (context: Context, input: RecordPastIncidentInput): Promise<Result<Published>> => {
  const { publish = true } = input
  const allowed = authorize(context.actor, publish ? 'notice.publish' : 'incident.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const faults = new FieldFaults()
  const notice = faults.take('/notice', parseNoticeInput(input.notice))
  if (!notice) return faults.refuse()
  const span = spanOf(notice.content.slots, now)
  if (!span.ok) return span
  const endedAt = span.value.until
  const parsed = parseIncidentInput({ ...input, kind: 'incident', startedAt: input.notice.slots?.since }, now)
  if (!parsed.ok) return parsed
  const result = await once(context, 'recordPastIncident', parsePublished, async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const isDrill = parsed.value.isDrill || (await isDrillTime(records))
    const incident = { ...newIncident(context.ids.next(), page.value.id, { ...parsed.value, isDrill }, now), endedAt }
    const closing = {
      ...notice,
      kind: 'resolution' as const,
      change: { ...notice.change, phase: 'resolved' as const, affected: incident.affected },
    }
    const writing = {
      incident,
      page: page.value,
      parsed: closing,
      correction: null,
      backdatedTo: endedAt,
      now,
      first: async () => {
        await records.incidents.insert(incident)
        await records.journal.append([internalEntry(context, now, 'incident.recorded_afterwards', incident.id, { title: incident.title })])
      },
    }
    return (publish ? writeAndPublish : leaveDraft)(context, records, writing)
  })
  return publish ? hintPublication(context, result) : result
}
