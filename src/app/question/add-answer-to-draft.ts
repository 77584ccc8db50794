import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import type { Incident } from '../../core/incident/incident.ts'
import { versionOf } from '../../core/notice/draft-fields.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { overtakenBy } from '../../core/notice/overtaken.ts'
import { parseNoticeInput } from '../../core/notice/parse-notice-input.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { writeDraft } from '../../core/notice/write-draft.ts'
import type { Writer } from '../../core/notice/writer.ts'
import type { Page } from '../../core/page/page.ts'
import { type Answer, isOfOrganisation } from '../../core/question/question.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import { withAnswer } from '../../render/text/answer-passage.ts'
import type { Context } from '../context.ts'
import { writeIntoDraft } from '../draft-edits.ts'
import { beginSheet, draftFile } from '../draft-file.ts'
import { internalEntry } from '../journal.ts'
import { lockIncident } from '../load.ts'
import { findAnswer } from '../question-box.ts'
import { startFromLast } from '../start-from-last.ts'
import type { Records } from '../store.ts'

/** Where an answer went. */
export interface AnswerInDraft {
  readonly notice: Notice
  /** Whether the draft was begun for it. */
  readonly isBegun: boolean
  /** Whether it says something now that it did not say before. */
  readonly isChanged: boolean
  /** What stood in its free text before, and the version that the text has now: with both it is taken out again. */
  readonly before: string | null
  readonly fieldVersion: number
  /** Who else has the draft open just now. */
  readonly others: readonly Writer[]
}

interface Ground {
  readonly incident: Incident
  readonly page: Page
  readonly now: Instant
}

/** The notice that comes next: the newest draft that corrects nothing, announces no report, and was not overtaken. */
const nextDraft = async (records: Records, notices: readonly Notice[], incident: Incident): Promise<NoticeId | undefined> => {
  const expected = expectedIncident(incident, notices)
  const drafts = notices.filter((one) => one.status.state === 'draft' && one.correction === null && !overtakenBy(one, expected))
  for (const { id } of drafts.toReversed()) if (!(await records.postmortems.findEdition(id))) return id
  return undefined
}

const beginNext = async (
  context: Context,
  records: Records,
  { incident: stands, page, now }: Ground,
  notices: readonly Notice[],
): Promise<Result<Notice>> => {
  const nothing = parseNoticeInput({})
  if (!nothing.ok) return nothing
  const incident = expectedIncident(stands, notices)
  const parsed = startFromLast(nothing.value, { incident, page, notices, now })
  const draft = writeDraft({ id: context.ids.next(), parsed, incident, page, correction: null, backdatedTo: null, now })
  await records.notices.insert(draft)
  await beginSheet(records, draft.id, context.actor)
  await records.journal.append([internalEntry(context, now, 'notice.drafted', draft.id, { incidentId: incident.id })])
  return ok(draft)
}

const findOwn = async (records: Records, answerId: string): Promise<Result<{ readonly answer: Answer; readonly incidentId: string }>> => {
  const found = await findAnswer(records, answerId)
  if (!found.ok) return found
  const { answer, question } = found.value
  if (!isOfOrganisation(answer.author)) return refuse('question.not_ours', 'A reader wrote this answer.')
  return answer.state === 'shown'
    ? ok({ answer, incidentId: question.incidentId })
    : refuse('question.not_shown', `The answer is ${answer.state}.`)
}

/**
 * Puts what the organisation answered into the notice that comes next, as a paragraph of its own at the end of its free text; begins
 * that notice where nobody has. What stands in it already is not said twice. What was asked is a blank before it (decision 27).
 */
export const addAnswerToDraft = async (context: Context, input: { readonly answerId: string }): Promise<Result<AnswerInDraft>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction(async (records): Promise<Result<AnswerInDraft>> => {
    const own = await findOwn(records, input.answerId)
    if (!own.ok) return own
    const found = await lockIncident(records, own.value.incidentId)
    if (!found.ok) return found
    const ground = { ...found.value, now }
    const notices = await records.notices.listOf(found.value.incident.id)
    const id = await nextDraft(records, notices, found.value.incident)
    const open = id && (await records.notices.lock(id))
    const begun = open ? ok(open) : await beginNext(context, records, ground, notices)
    if (!begun.ok) return begun
    const draft = begun.value
    const before = draft.content.freeText
    const value = withAnswer(before, wordingOf(draft.language).askedByReaders, own.value.answer.text)
    const written = await writeIntoDraft(context, records, { ...ground, draft }, (_, marks) => [
      { field: 'freeText', value, basedOn: versionOf(marks, 'freeText') },
    ])
    const [refused] = written.refused
    if (refused) return refuse('input.invalid', refused.detail)
    const { notice, marks, presence } = await draftFile(records, written.draft, now)
    const others = presence
      .map(({ writer }) => writer)
      .filter((writer) => context.actor.kind !== 'operator' || writer.id !== context.actor.id)
    return ok({ notice, isBegun: !open, isChanged: value !== before, before, fieldVersion: versionOf(marks, 'freeText'), others })
  })
  if (result.ok) context.hints.raise('drafts')
  return result
}
