import type { Incident } from '../core/incident/incident.ts'
import { type DraftConflict, type DraftEdit, decideEdits, type EditGround, type RefusedEdit } from '../core/notice/decide-edits.ts'
import type { DraftMarks } from '../core/notice/draft-fields.ts'
import { stalePartsOf } from '../core/notice/draft-staleness.ts'
import { expectedIncident } from '../core/notice/expected-incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import { type DraftChange, parseDraftValue, parseWaiversValue, waiversChange } from '../core/notice/parse-draft-value.ts'
import type { Page } from '../core/page/page.ts'
import { ok, type Result } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { writerOf } from './draft-file.ts'
import { objectionsTo } from './objections-to.ts'
import type { Records } from './store.ts'
import { namedWaivers } from './waive.ts'

const knownOf = async (records: Records, { pageId }: Notice) => ({
  componentIds: new Set((await records.components.listOf(pageId)).filter(({ retiredAt }) => retiredAt === null).map(({ id }) => id)),
  audienceIds: new Set((await records.audiences.listOf(pageId)).map(({ id }) => id)),
})

/** Waivers may be about words that this same batch writes: what else it says is taken in before anything is read, and read once. */
const changesOf = async (
  context: Context,
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
    reading ??= objectionsTo(records, { draft: decideEdits(ground, others).draft, incident: expected, page, now }, context.settings)
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

/** A locked draft of a locked incident. */
interface Locked {
  readonly draft: Notice
  readonly incident: Incident
  readonly page: Page
  readonly now: Instant
}

export interface WrittenDraft {
  readonly draft: Notice
  readonly marks: DraftMarks
  readonly expected: Incident
  readonly conflicts: readonly DraftConflict[]
  readonly refused: readonly RefusedEdit[]
  readonly isChanged: boolean
}

/** Takes edits into a draft and keeps what became of it. They may be told by what stands in it under the lock. */
export const writeIntoDraft = async (
  context: Context,
  records: Records,
  { draft, incident, page, now }: Locked,
  editsOf: (draft: Notice, marks: DraftMarks) => readonly DraftEdit[],
): Promise<WrittenDraft> => {
  const by = writerOf(context.actor)
  const others = (await records.notices.listOf(draft.incidentId)).filter((other) => other.id !== draft.id)
  const expected = expectedIncident(incident, others)
  const sheet = (await records.drafts.find(draft.id)) ?? { noticeId: draft.id, begunBy: by, marks: {} }
  const edits = editsOf(draft, sheet.marks)
  const stale = stalePartsOf(draft, expected, others)
  const known = await knownOf(records, draft)
  const ground = { draft, marks: sheet.marks, expected, stale, known, by, now }
  const ruling = decideEdits(ground, edits, await changesOf(context, records, ground, page, edits))
  if (ruling.isChanged) {
    if (!(await records.notices.save(ruling.draft, draft.version))) throw new Error('a locked notice changed')
    await records.drafts.put({ ...sheet, marks: ruling.marks })
  }
  return { ...ruling, expected }
}
