import { type Incident, isToldAfterwards } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import type { Json } from '../journal/canonical.ts'
import type { Fault, Result } from '../result.ts'
import { type Instant, isBefore } from '../time.ts'
import { type DraftField, type DraftMarks, draftFields, draftValue, isSameValue, marksAfter, versionOf } from './draft-fields.ts'
import type { CarriedPart } from './draft-staleness.ts'
import { followingTitle } from './made-title.ts'
import type { Notice } from './notice.ts'
import { type DraftChange, parseDraftValue } from './parse-draft-value.ts'
import { joinedWaivers, type Waiver } from './waiver.ts'
import { kindOf } from './write-draft.ts'
import type { Writer } from './writer.ts'

/** What somebody wrote into one field, and the version of the field that they had before them. */
export interface DraftEdit {
  readonly field: DraftField
  readonly value: unknown
  readonly basedOn: number
}

/** Two texts for one field: nothing of `mine` was kept, and its writer decides. */
export interface DraftConflict {
  readonly field: DraftField
  readonly mine: unknown
  readonly theirs: Json
  readonly version: number
  readonly by: Writer | null
  readonly at: Instant
}

export interface RefusedEdit {
  readonly field: DraftField
  readonly pointer: string
  readonly detail: string
}

export interface EditRuling {
  readonly draft: Notice
  readonly marks: DraftMarks
  readonly conflicts: readonly DraftConflict[]
  readonly refused: readonly RefusedEdit[]
  readonly isChanged: boolean
}

export interface EditGround {
  readonly draft: Notice
  readonly marks: DraftMarks
  /** The incident as it will stand when everything pending has taken effect. */
  readonly expected: Incident
  /** Parts that other notices have moved on since the draft was last written. */
  readonly stale: readonly CarriedPart[]
  /** What a draft of this page may name. */
  readonly known: { readonly componentIds: ReadonlySet<string>; readonly audienceIds: ReadonlySet<string> }
  readonly by: Writer
  readonly now: Instant
}

/** An end does not carry a draft of before along: words of then would become a report that nobody meant. */
const isOverBefore = ({ change }: Notice, expected: Incident): boolean => isClosed(expected.phase) && !isClosed(change.phase)

/** Nor does another end turn one that was being written into a report. */
const keepsKind = (draft: Notice, expected: Incident): boolean =>
  draft.correction !== null || isOverBefore(draft, expected) || (draft.kind === 'resolution' && isClosed(expected.phase))

/** Other notices moved the incident on: what the draft only carried along follows, or it would take them back. */
const followed = ({ draft, expected, stale }: EditGround): Notice => {
  if (stale.length === 0 || isOverBefore(draft, expected)) return draft
  const { phase, severity, title, affected, window, startedAt } = expected
  const change = {
    ...draft.change,
    ...(stale.includes('phase') ? { phase } : {}),
    ...(stale.includes('severity') ? { severity } : {}),
    ...(stale.includes('title') ? { title } : {}),
    ...(stale.includes('affected components') ? { affected } : {}),
    ...(stale.includes('window') ? { window } : {}),
  }
  const slots = { ...draft.content.slots, ...(stale.includes('start') ? { since: startedAt } : {}) }
  return { ...draft, change, content: { ...draft.content, slots } }
}

const unknownReference = (draft: Notice, field: DraftField, { known }: EditGround): string | undefined => {
  if (field === 'affected' && draft.change.affected.some(({ componentId }) => !known.componentIds.has(componentId)))
    return 'This page has no such component.'
  if (
    field === 'audiences' &&
    draft.addressing.kind === 'audiences' &&
    draft.addressing.audienceIds.some((id) => !known.audienceIds.has(id))
  )
    return 'This page has no such audience.'
  return undefined
}

/**
 * With the phase go what follows from it, unless somebody has said otherwise: a closing notice leaves nothing affected, but for one that
 * says afterwards how it was, and promises no next word.
 */
const withConsequences = (before: Notice, after: Notice, marks: DraftMarks, expected: Incident): Notice => {
  const [was, is] = [isClosed(before.change.phase), isClosed(after.change.phase)]
  if (was === is) return after
  const left = is && !isToldAfterwards(expected) ? [] : expected.affected
  const affected = versionOf(marks, 'affected') > 0 ? after.change.affected : left
  const { nextUpdate, ...slots } = after.content.slots
  const kept = is || !nextUpdate ? slots : { ...slots, nextUpdate }
  return { ...after, change: { ...after.change, affected }, content: { ...after.content, slots: kept } }
}

/** A draft with an edit taken in, its marks, and the title that follows from it. */
const withTitle = ({ expected, by, now }: EditGround, before: Pick<EditRuling, 'draft' | 'marks'>, after: Notice) => {
  const marks = marksAfter(before.marks, before.draft, after, by, now)
  const title = followingTitle(before.draft, after, before.marks, expected)
  if (title === undefined) return { draft: after, marks }
  return { draft: { ...after, change: { ...after.change, title } }, marks: { ...marks, title: { version: 0, by, at: now } } }
}

const conflictOf = (found: Pick<DraftConflict, 'field' | 'mine' | 'theirs'> & Pick<EditGround, 'marks' | 'draft'>): DraftConflict => {
  const { field, mine, theirs, marks, draft } = found
  const mark = marks[field]
  return { field, mine, theirs, version: versionOf(marks, field), by: mark?.by ?? null, at: mark?.at ?? draft.createdAt }
}

const reasonOf = ({ errors, detail }: Fault): string => errors?.[0]?.detail ?? detail

/** What was said, with an older version of the field in mind beside what stands there since; undefined where only one of the two can stand. */
const beside = (draft: Notice, said: Notice, field: DraftField, missed: Missed): Notice | undefined => {
  if (missed.count === 0) return said
  if (field !== 'waivers') return undefined
  // Of one write that was missed the time says what is new; of several nobody can tell.
  const isNew = ({ at }: Waiver): boolean => missed.count === 1 && missed.at !== undefined && !isBefore(at, missed.at)
  const waivers = joinedWaivers(draft.waivers, said.waivers, isNew)
  return waivers && { ...said, waivers }
}

/** How often a field was written since its writer saw it, and when the last time. */
interface Missed {
  readonly count: number
  readonly at: Instant | undefined
}

const differing = (a: Notice, b: Notice): readonly DraftField[] =>
  draftFields.filter((field) => !isSameValue(draftValue(a, field), draftValue(b, field)))

/**
 * Takes edits into a draft, field by field. Edits of different fields never collide; one that is based on an older version of its
 * field changes nothing and is answered with both texts, unless it says what stands there already or waives another finding; one that cannot be used is
 * refused by itself and the others are kept.
 */
export const decideEdits = (
  ground: EditGround,
  edits: readonly DraftEdit[],
  changeOf = ({ field, value }: DraftEdit): Result<DraftChange> => parseDraftValue(field, value),
): EditRuling => {
  const { expected, by, now } = ground
  let draft = followed(ground)
  let marks = marksAfter(ground.marks, ground.draft, draft, by, now)
  const conflicts: DraftConflict[] = []
  const refused: RefusedEdit[] = []
  /** What the phase of this same batch moved along, with the versions that its writer had before them. */
  const moved = new Map<DraftField, number>()
  for (const [i, edit] of edits.entries()) {
    const { field, value, basedOn } = edit
    const parsed = changeOf(edit)
    const pointer = `/edits/${i}/value`
    if (!parsed.ok) {
      refused.push({ field, pointer, detail: reasonOf(parsed.fault) })
      continue
    }
    const missed = { count: (moved.get(field) ?? versionOf(marks, field)) - basedOn, at: marks[field]?.at }
    const said = parsed.value(draft, { by, at: now })
    const theirs = draftValue(draft, field)
    if (isSameValue(draftValue(said, field), theirs)) continue
    const next = beside(draft, said, field, missed)
    const detail = unknownReference(said, field, ground)
    if (detail !== undefined) refused.push({ field, pointer, detail })
    else if (next === undefined) {
      conflicts.push(conflictOf({ field, mine: value, theirs, marks, draft }))
    } else {
      const whole = field === 'phase' ? withConsequences(draft, next, marks, expected) : next
      for (const along of differing(next, whole)) moved.set(along, versionOf(marks, along))
      const taken = withTitle(ground, { draft, marks }, whole)
      draft = taken.draft
      marks = taken.marks
    }
  }
  const isChanged = draft !== ground.draft
  if (!isChanged) return { draft, marks, conflicts, refused, isChanged }
  const kind = keepsKind(draft, expected) ? draft.kind : kindOf(expected, draft.change.phase)
  return { draft: { ...draft, kind, updatedAt: now, version: draft.version + 1 }, marks, conflicts, refused, isChanged }
}
