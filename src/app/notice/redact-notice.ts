import { authorize } from '../../core/actor/actor.ts'
import { withoutWords } from '../../core/approval/approval.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import type { NewJournalEntry } from '../../core/journal/journal.ts'
import { isPublished, type Notice, type PublishedNotice, type Redaction } from '../../core/notice/notice.ts'
import { parseOneOf } from '../../core/notice/parse-notice-input.ts'
import { redactContent, redactPromises, wasRead } from '../../core/notice/redact-content.ts'
import { type RedactableField, redactableFields } from '../../core/notice/slots.ts'
import { isPublicEdition, type PublishedEdition } from '../../core/postmortem/edition.ts'
import type { PublicEdition } from '../../core/postmortem/public-edition.ts'
import { isPartSaid, partNamed, type ReportPart, withShared } from '../../core/postmortem/redact-edition.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { checkSeen, lockIncident, missing, stale } from '../load.ts'
import { announcedEdition, redactReport } from '../redact-report.ts'
import { redactTimelines } from '../redact-timelines.ts'
import { redactWaiting } from '../redact-waiting.ts'
import type { Records } from '../store.ts'

export interface RedactNoticeInput {
  readonly noticeId: string
  readonly readVersion: number
  readonly fields: readonly string[]
  readonly reason: string
  /** Whether the same parts of a report go from its other editions too: all of them, or none where one cannot be. */
  readonly otherEditions?: boolean | undefined
}

interface Removed {
  readonly fields: readonly RedactableField[]
  /** Of the edition of a postmortem that the notice announced. */
  readonly parts: readonly ReportPart[]
  /** The same parts, whether or not this edition has words in them: another one may. */
  readonly wanted: readonly ReportPart[]
  readonly reason: Redaction['reason']
}

/** What goes from one notice, and from the edition that it announced. */
interface Removal extends Removed {
  readonly notice: PublishedNotice
  readonly edition: PublishedEdition | undefined
}

const parseInput = (input: RedactNoticeInput, words: PublicEdition | undefined): Result<Removed> => {
  const faults = new FieldFaults()
  const reason = faults.take<Redaction['reason']>('/reason', parseOneOf(['privacy', 'secrecy'], input.reason))
  const named = input.fields.map((field) => (words ? partNamed(field) : undefined))
  // What the report never said takes nothing along that its notice says.
  const parts = named.flatMap((part) => (words && part && isPartSaid(words, part) ? part : []))
  const fields = input.fields.flatMap((field, i) =>
    named[i] ? [] : (faults.take<RedactableField>(`/fields/${i}`, parseOneOf(redactableFields, field)) ?? []),
  )
  if (input.fields.length === 0) faults.add('/fields', `Name what is to be removed: ${redactableFields.join(', ')}.`)
  else if (!faults.any && fields.length + parts.length === 0)
    for (const i of named.keys()) faults.add(`/fields/${i}`, 'The report says no words here, or they are removed already; name others.')
  if (faults.any || reason === undefined) return faults.refuse()
  if (!words) return ok({ fields: [...new Set(fields)], parts, wanted: parts, reason })
  const shared = withShared(fields, parts)
  return ok({ fields: shared.fields, parts: shared.parts.filter((part) => isPartSaid(words, part)), wanted: shared.parts, reason })
}

/** The same parts of other editions that are public, as far as they have words in them, with what their notices say of these. */
const elsewhere = async (records: Records, { notice, wanted, reason }: Removal): Promise<readonly Removal[]> => {
  const found: Removal[] = []
  for (const edition of await records.postmortems.editionsOf(notice.incidentId)) {
    const own = wanted.filter((part) => isPartSaid(edition.words, part))
    if (edition.noticeId === notice.id || !isPublicEdition(edition) || own.length === 0) continue
    const other = await records.notices.lock(edition.noticeId)
    if (!other || !isPublished(other)) throw new Error('a public edition without its notice')
    const shared = withShared([], own)
    found.push({
      notice: other,
      edition,
      reason,
      wanted,
      fields: shared.fields,
      parts: shared.parts.filter((part) => isPartSaid(edition.words, part)),
    })
  }
  return found
}

/** What was asked to be approved keeps neither the words nor what was said about them. */
const redactApprovals = async (records: Records, noticeId: NoticeId, fields: readonly RedactableField[]): Promise<void> => {
  for (const approval of await records.approvals.listOf(noticeId)) {
    if (!(await records.approvals.save(withoutWords(approval, fields), approval.version))) throw new Error('a locked approval changed')
    await records.journal.redact(approval.id, ['comment', 'reason'])
  }
}

const entriesOf = (
  context: Context,
  { pageId, incidentId }: Notice,
  {
    of,
    fields,
    read,
    reason,
    now,
  }: {
    readonly of: NoticeId
    readonly fields: readonly string[]
    /** Those of them that readers had; none in a drill. */
    readonly read: readonly string[]
    readonly reason: Redaction['reason']
    readonly now: Instant
  },
): readonly NewJournalEntry[] => {
  const facts = { reason, incidentId }
  const internal = internalEntry(context, now, 'notice.redacted', of, { ...facts, fields })
  return read.length > 0 ? [internal, publicEntry(context, pageId, now, 'notice.redacted', of, { ...facts, fields: read })] : [internal]
}

/** Everything that says these words loses them. */
const remove = async (context: Context, records: Records, removal: Removal, now: Instant, isDrill: boolean): Promise<Result<Notice>> => {
  const { notice, edition, fields, parts, reason } = removal
  const redacted = redactContent(notice, fields, reason, now)
  if (!(await records.notices.save(redacted, notice.version))) return stale('notice')
  // An earlier publication, taken back since, may have been waived for these very words: what stands today does not tell.
  await records.journal.redact(notice.id, [...fields, 'waivers'])
  await redactApprovals(records, notice.id, fields)
  for (const commitment of redactPromises(await records.commitments.ledgerOf(notice.incidentId), notice, redacted)) {
    await records.commitments.update(commitment)
    await records.journal.redact(commitment.id, ['what'])
  }
  if (edition) await redactReport(records, edition, parts, { reason, redactedAt: now })
  const told = await redactTimelines(context, records, { before: notice, after: redacted }, { reason, redactedAt: now })
  if (!told.ok) return told
  const ofReport = parts.map((part) => `report.${part}`)
  const removed = [
    { of: notice.id, fields: [...fields, ...ofReport], read: [...fields.filter((field) => wasRead(notice, field)), ...ofReport] },
    ...told.value.map((of) => ({ of, fields: ['report.timeline'], read: ['report.timeline'] })),
  ]
  await records.journal.append(
    removed.flatMap((one) => entriesOf(context, notice, { ...one, ...(isDrill ? { read: [] } : {}), reason, now })),
  )
  return ok(redacted)
}

const removeEverywhere = async (
  context: Context,
  records: Records,
  own: Removal,
  { fromAll, now, isDrill }: { readonly fromAll: boolean; readonly now: Instant; readonly isDrill: boolean },
): Promise<Result<Notice>> => {
  const { edition } = own
  for (const other of edition && fromAll ? await elsewhere(records, own) : []) {
    const removed = await remove(context, records, other, now, isDrill)
    if (!removed.ok) return removed
  }
  if (edition) await redactWaiting(context, records, { ...own, edition, fromAll }, now)
  return remove(context, records, own, now, isDrill)
}

/**
 * Removes words of a published notice, of the report that it announced, and of timelines that told it, for privacy or secrecy: from both
 * chains, from the page. Place, time and digest remain. Mails that are out cannot be called back.
 */
export const redactNotice = async (context: Context, input: RedactNoticeInput): Promise<Result<Notice>> => {
  const allowed = authorize(context.actor, 'notice.redact')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  const result = await context.store.transaction(async (records) => {
    const seen = await records.notices.find(id.value)
    if (!seen) return missing('notice')
    const found = await lockIncident(records, seen.incidentId)
    if (!found.ok) return found
    const notice = await records.notices.lock(id.value)
    if (!notice || !isPublished(notice)) return refuse('notice.not_published', 'Edit or discard the draft instead.')
    const fresh = checkSeen('notice', notice, input.readVersion)
    if (!fresh.ok) return fresh
    const edition = await announcedEdition(records, notice)
    const parsed = parseInput(input, edition?.words)
    if (!parsed.ok) return parsed
    const own: Removal = { ...parsed.value, notice, edition }
    return removeEverywhere(context, records, own, { fromAll: input.otherEditions === true, now, isDrill: found.value.incident.isDrill })
  })
  if (result.ok) {
    context.hints.raise('journal')
    context.hints.raise('drafts')
  }
  return result
}
