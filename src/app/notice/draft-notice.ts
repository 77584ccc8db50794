import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { checkTimes } from '../../core/commitment/check-promises.ts'
import { parseId } from '../../core/id.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import { mergeContent } from '../../core/notice/merge-content.ts'
import { isPublished, type Notice } from '../../core/notice/notice.ts'
import { type NoticeInput, type ParsedNoticeInput, parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import type { Slots } from '../../core/notice/slots.ts'
import { writeDraft } from '../../core/notice/write-draft.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { beginSheet } from '../draft-file.ts'
import { internalEntry } from '../journal.ts'
import { checkReferences, lockIncident, missing } from '../load.ts'
import { withOpenPromise } from '../repeated-promise.ts'
import { startFromLast } from '../start-from-last.ts'
import { startFromTemplate } from '../start-from-template.ts'
import type { Records } from '../store.ts'
import { waive } from '../waive.ts'

export interface DraftNoticeInput {
  readonly incidentId: string
  readonly notice: NoticeInput
  /** `last`: with what customers were told last and what still holds; what the input says wins. */
  readonly startFrom?: 'last' | undefined
  /** A template whose words stand where nothing was said and nothing still holds. */
  readonly template?: string | undefined
  /** A draft of a correction starts from the words that it sets right. */
  readonly correction?: { readonly of: string; readonly reason: string } | undefined
}

const parseCorrection = (input: DraftNoticeInput['correction']): Result<Notice['correction']> => {
  if (!input) return ok(null)
  const faults = new FieldFaults()
  const of = faults.take('/correction/of', parseId<NoticeId>(input.of))
  const reason = faults.take('/correction/reason', parseText(input.reason, textLimits.reason))
  return faults.any || of === undefined || reason === undefined ? faults.refuse() : ok({ of, reason })
}

/** A promise that is open is said again by itself, what was computed from the times is computed anew, and a reason that readers were not given stays inside. */
const repeatedSlots = ({ content: { slots } }: Notice): Slots => {
  const { nextUpdate: _next, felt: _felt, toldOtherwise: told, ...kept } = slots
  const { retimed: _retimed, ...open } = kept
  return told ? kept : open
}

/** The state of the incident is the incident's; a correction only repeats what its original was about. */
const correcting = async (
  records: Records,
  parsed: ParsedNoticeInput,
  correction: NonNullable<Notice['correction']>,
  now: Instant,
): Promise<Result<ParsedNoticeInput>> => {
  const wrong = await records.notices.find(correction.of)
  if (!wrong) return missing('notice')
  if (!isPublished(wrong)) return refuse('notice.not_published', `It is ${wrong.status.state}.`)
  const { kind, change, addressing, language } = wrong
  const said = mergeContent({ ...wrong.content, slots: repeatedSlots(wrong) }, parsed.content)
  const content = await withOpenPromise(records, wrong, said, now)
  return ok({ language, ...parsed, kind, content, change: { phase: change.phase }, addressing })
}

/** Begins a notice about an incident; what is not said is taken from the incident as it stands. */
export const draftNotice = async (context: Context, input: DraftNoticeInput): Promise<Result<Notice>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const parsed = parseNoticeInput(input.notice)
  if (!parsed.ok) return parsed
  const correction = parseCorrection(input.correction)
  if (!correction.ok) return correction
  const now = context.clock.now()
  const timed = checkTimes(parsed.value.promises ?? [], now)
  if (!timed.ok) return timed
  const result = await context.store.transaction(async (records) => {
    const found = await lockIncident(records, input.incidentId)
    if (!found.ok) return found
    const { page } = found.value
    const notices = await records.notices.listOf(found.value.incident.id)
    const incident = expectedIncident(found.value.incident, notices)
    const started = input.startFrom === 'last' ? startFromLast(parsed.value, { incident, page, notices, now }) : parsed.value
    const said = correction.value
      ? await correcting(records, started, correction.value, now)
      : await startFromTemplate(context, records, input.template, { parsed: started, incident, page, now })
    if (!said.ok) return said
    const draft = writeDraft({
      id: context.ids.next(),
      parsed: said.value,
      incident,
      page,
      correction: correction.value,
      backdatedTo: null,
      now,
    })
    const references = await checkReferences(records, page.id, { affected: draft.change.affected, addressing: draft.addressing })
    if (!references.ok) return references
    const waived = await waive(context, records, { draft, incident, page, now }, parsed.value)
    if (!waived.ok) return waived
    await records.notices.insert(waived.value)
    await beginSheet(records, draft.id, context.actor)
    await records.journal.append([internalEntry(context, now, 'notice.drafted', draft.id, { incidentId: incident.id })])
    return waived
  })
  if (result.ok) context.hints.raise('drafts')
  return result
}
