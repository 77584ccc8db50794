import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { isOwed } from '../../core/commitment/commitment.ts'
import type { PromisedInput, SettlingInput } from '../../core/commitment/promised.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { writeDraft } from '../../core/notice/write-draft.ts'
import { announcementText } from '../../core/postmortem/announcement.ts'
import { type Edition, isPublicEdition } from '../../core/postmortem/edition.ts'
import { promisedAction } from '../../core/postmortem/follow-through.ts'
import type { PublicEdition } from '../../core/postmortem/public-edition.ts'
import { itemsOf } from '../../core/postmortem/section.ts'
import { FieldFaults, ok, type Result, refuse } from '../../core/result.ts'
import { parseText, textLimits } from '../../core/text.ts'
import { atMinuteOf, dateOf, instantText, lastMinuteOfDay } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { beginSheet } from '../draft-file.ts'
import { internalEntry } from '../journal.ts'
import { lockIncident } from '../load.ts'
import { editionNow, type PostmortemFile, postmortemFile } from '../postmortem-file.ts'
import type { Records } from '../store.ts'

export interface PreparedEdition {
  readonly edition: Edition
  readonly notice: Notice
}

const parseReason = (given: string | undefined, isFirst: boolean): Result<string | null> => {
  const faults = new FieldFaults()
  if (isFirst && given !== undefined) faults.add('/reason', 'The first edition corrects nothing; leave the reason out.')
  if (!isFirst && given === undefined) faults.add('/reason', 'Say what this edition sets right; readers see it.')
  const reason = given === undefined || isFirst ? null : faults.take('/reason', parseText(given, textLimits.reason))
  return faults.any || reason === undefined ? faults.refuse() : ok(reason)
}

/** Nothing is promised for a day that has passed; what was promised before keeps its day, whatever became of it. */
const checkDays = (faults: FieldFaults, { bodies }: PostmortemFile, made: ReadonlySet<string | null>, today: string): void =>
  itemsOf(bodies).forEach(({ what, ownerRole, on, isPublic }, i) => {
    if (isPublic && on !== null && on < today && !made.has(promisedAction({ what, ownerRole })))
      faults.add(`/actions/items/${i}/on`, 'This day has passed. Promise a day that is still to come, or keep the action to yourselves.')
  })

/** What the public actions promise that nobody was promised before. Whoever prepares it stands for it until the composer names somebody else. */
const promisesIn = async (
  context: Context,
  records: Records,
  file: PostmortemFile,
  { actions }: PublicEdition,
): Promise<Result<readonly PromisedInput[]>> => {
  const { incident, page } = file
  const made = new Set((await records.commitments.ledgerOf(incident.id)).map(({ what }) => what))
  const fresh = actions.map((action) => ({ ...action, what: promisedAction(action) })).filter(({ what }) => !made.has(what))
  const { actor } = context
  if (fresh.length === 0) return ok([])
  const faults = new FieldFaults()
  checkDays(faults, file, made, dateOf(context.clock.now(), page.zone))
  if (actor.kind !== 'operator') faults.add('/actions', 'Let an operator prepare it: somebody has to stand for what is promised.')
  if (actor.kind !== 'operator' || faults.any) return faults.refuse()
  return ok(
    fresh.map(({ what, on }) => ({
      kind: 'action',
      what,
      by: instantText(atMinuteOf(on, lastMinuteOfDay, page.zone)),
      standsFor: actor.id,
      isPublic: true,
    })),
  )
}

/** The report that was promised is this one; whoever publishes it sees it said, and may leave it open. */
const settlesIn = async (records: Records, { incident }: PostmortemFile): Promise<readonly SettlingInput[]> =>
  (await records.commitments.ledgerOf(incident.id))
    .filter((commitment) => commitment.kind === 'report' && isOwed(commitment))
    .map(({ id }) => ({ commitmentId: id, outcome: 'kept' }))

const announcement = async (context: Context, records: Records, file: PostmortemFile, words: PublicEdition): Promise<Result<Notice>> => {
  const promises = await promisesIn(context, records, file, words)
  if (!promises.ok) return promises
  const freeText = announcementText(words, `${context.settings.baseUrl}/incidents/${file.incident.id}/report`)
  const settles = await settlesIn(records, file)
  const parsed = parseNoticeInput({ kind: 'report', language: words.language, freeText, promises: promises.value, settles })
  if (!parsed.ok) return parsed
  const { incident, page } = file
  const id = context.ids.next<NoticeId>()
  const now = context.clock.now()
  return ok(writeDraft({ id, parsed: parsed.value, incident, page, correction: null, backdatedTo: null, now }))
}

const decidePreparation = (file: PostmortemFile, given: string | undefined): Result<PublicEdition> => {
  const waiting = file.editions.find((edition) => !isPublicEdition(edition))
  if (waiting) return refuse('postmortem.prepared', `The notice ${waiting.noticeId} announces an edition that is not public yet.`)
  const reason = parseReason(given, file.editions.length === 0)
  return reason.ok ? editionNow(file, reason.value) : reason
}

/**
 * Freezes what customers would read now, and begins the notice of kind `report` that announces it. It is published like any notice,
 * with approvals, policy and undo; when it takes effect the edition is public. Whoever discards the draft gives the edition up.
 */
export const prepareEdition = async (
  context: Context,
  input: { readonly incidentId: string; readonly reason?: string | undefined },
): Promise<Result<PreparedEdition>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<PreparedEdition>(async (records) => {
    const found = await lockIncident(records, input.incidentId)
    if (!found.ok) return found
    const file = await postmortemFile(records, found.value.incident, now)
    if (!file.ok) return file
    const words = decidePreparation(file.value, input.reason)
    if (!words.ok) return words
    const notice = await announcement(context, records, file.value, words.value)
    if (!notice.ok) return notice
    const { id: noticeId, incidentId } = notice.value
    const edition: Edition = { noticeId, incidentId, words: words.value, preparedAt: now, published: null, redactions: [] }
    await records.notices.insert(notice.value)
    await beginSheet(records, noticeId, context.actor)
    await records.postmortems.insertEdition(edition)
    await records.journal.append([
      internalEntry(context, now, 'notice.drafted', noticeId, { incidentId }),
      internalEntry(context, now, 'postmortem.prepared', incidentId, { noticeId }),
    ])
    return ok({ edition, notice: notice.value })
  })
  if (result.ok) context.hints.raise('drafts')
  return result
}
