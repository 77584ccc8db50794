import { authorize } from '../../core/actor/actor.ts'
import type { NoticeId } from '../../core/brand.ts'
import { parseId } from '../../core/id.ts'
import { type DraftConflict, type DraftEdit, decideEdits, type EditGround, type RefusedEdit } from '../../core/notice/decide-edits.ts'
import { stalePartsOf } from '../../core/notice/draft-staleness.ts'
import { expectedIncident } from '../../core/notice/expected-incident.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { type DraftChange, parseDraftValue, parseWaiversValue, waiversChange } from '../../core/notice/parse-draft-value.ts'
import type { Page } from '../../core/page/page.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { draftFile, type OpenedDraft, writerOf } from '../draft-file.ts'
import { lockIncident, missing } from '../load.ts'
import { noticeInRecords, objectionsTo } from '../objections-to.ts'
import type { Records } from '../store.ts'
import { namedWaivers } from '../waive.ts'

export interface EditedDraft extends OpenedDraft {
  readonly conflicts: readonly DraftConflict[]
  readonly refused: readonly RefusedEdit[]
}

const knownOf = async (records: Records, { pageId }: Notice) => ({
  componentIds: new Set((await records.components.listOf(pageId)).filter(({ retiredAt }) => retiredAt === null).map(({ id }) => id)),
  audienceIds: new Set((await records.audiences.listOf(pageId)).map(({ id }) => id)),
})

/** Waivers may be about words that this same batch writes: what else it says is taken in before anything is read, and read once. */
const changesOf = async (
  records: Records,
  ground: EditGround,
  page: Page,
  edits: readonly DraftEdit[],
): Promise<(edit: DraftEdit) => Result<DraftChange>> => {
  const { expected, now } = ground
  const waiving = edits.filter(({ field }) => field === 'waivers')
  const others = edits.filter((edit) => !waiving.includes(edit))
  let reading: ReturnType<typeof objectionsTo> | undefined
  const read = () => {
    reading ??= objectionsTo(records, { draft: decideEdits(ground, others).draft, incident: expected, page, now })
    return reading
  }
  const changes = new Map<DraftEdit, Result<DraftChange>>()
  for (const edit of waiving) {
    const said = parseWaiversValue(edit.value)
    const named = said.ok ? await namedWaivers(said.value, read) : said
    changes.set(edit, named.ok ? ok(waiversChange(named.value)) : named)
  }
  return (edit) => changes.get(edit) ?? parseDraftValue(edit.field, edit.value)
}

/**
 * Writes into some fields of a draft. Without edits it only takes over what other notices have moved on since. Drafts are working
 * papers and leave no trace in the journal.
 */
export const editDraft = async (
  context: Context,
  input: { readonly noticeId: string; readonly edits: readonly DraftEdit[] },
): Promise<Result<EditedDraft>> => {
  const allowed = authorize(context.actor, 'notice.write')
  if (!allowed.ok) return allowed
  const id = parseId<NoticeId>(input.noticeId)
  if (!id.ok) return id
  const now = context.clock.now()
  const by = writerOf(context.actor)
  const result = await context.store.transaction(async (records) => {
    const seen = await records.notices.find(id.value)
    if (!seen) return missing('notice')
    const found = await lockIncident(records, seen.incidentId)
    if (!found.ok) return found
    const draft = await records.notices.lock(id.value)
    if (!draft) return missing('notice')
    if (draft.status.state !== 'draft') return refuse('notice.not_draft', `It is ${draft.status.state}.`)
    const others = (await records.notices.listOf(draft.incidentId)).filter((other) => other.id !== draft.id)
    const expected = expectedIncident(found.value.incident, others)
    const sheet = (await records.drafts.find(draft.id)) ?? { noticeId: draft.id, begunBy: by, marks: {} }
    const stale = stalePartsOf(draft, expected, others)
    const known = await knownOf(records, draft)
    const ground = { draft, marks: sheet.marks, expected, stale, known, by, now }
    const ruling = decideEdits(ground, input.edits, await changesOf(records, ground, found.value.page, input.edits))
    if (ruling.isChanged) {
      if (!(await records.notices.save(ruling.draft, draft.version))) throw new Error('a locked notice changed')
      await records.drafts.put({ ...sheet, marks: ruling.marks })
    }
    const { conflicts, refused } = ruling
    const file = await draftFile(records, ruling.draft, now)
    const toLint = await noticeInRecords(records, { draft: ruling.draft, incident: expected, page: found.value.page, now })
    return ok({ ...file, toLint, conflicts, refused, isChanged: ruling.isChanged })
  })
  if (result.ok && result.value.isChanged) context.hints.raise('drafts')
  return result
}
