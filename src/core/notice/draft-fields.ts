import { promisedValue } from '../commitment/promised.ts'
import type { Window } from '../incident/window.ts'
import type { Json } from '../journal/canonical.ts'
import { type Instant, instantText } from '../time.ts'
import type { Notice } from './notice.ts'
import { proseSlots, type UnknowableSlot, unknowableSlots } from './slots.ts'
import { waiverValue } from './waiver.ts'
import type { Writer } from './writer.ts'

/** The parts of a draft that are kept apart, each with a version of its own. */
export const draftFields = [
  ...proseSlots,
  'permanent',
  'cause',
  'since',
  'until',
  'nextUpdate',
  'freeText',
  'title',
  'phase',
  'severity',
  'affected',
  'window',
  'audiences',
  'language',
  'waivers',
  'promises',
  'settles',
] as const
export type DraftField = (typeof draftFields)[number]

/** Who wrote a field last, and how often it has been written; a field without a mark is as it was when the draft began, version 0. */
export interface DraftMark {
  readonly version: number
  readonly by: Writer
  readonly at: Instant
}
export type DraftMarks = Readonly<Partial<Record<DraftField, DraftMark>>>

export const versionOf = (marks: DraftMarks, field: DraftField): number => marks[field]?.version ?? 0

/** Somebody who has the draft open, and the field in which they are. */
export interface Presence {
  readonly writer: Writer
  readonly field: DraftField | null
  readonly at: Instant
}
/** Who has not been heard of for this long has gone. */
export const presenceSeconds = 30

export const isUnknowable = (field: DraftField): field is UnknowableSlot => unknowableSlots.some((slot) => slot === field)

const timeValue = (at: Instant | null | undefined): string | null => (at ? instantText(at) : null)

const windowValue = (window: Window | null): Json =>
  window && { startsAt: instantText(window.startsAt), endsAt: instantText(window.endsAt) }

const slotValue = ({ content: { slots } }: Notice, field: DraftField): Json => {
  const { permanent, cause, nextUpdate } = slots
  if (field === 'permanent' && permanent) return { state: permanent.state, detail: permanent.detail ?? null }
  if (field === 'cause' && cause) return { text: cause.text, verified: cause.verified }
  if (field === 'since' || field === 'until') return timeValue(slots[field])
  if (field === 'nextUpdate') return nextUpdate ? { by: timeValue(nextUpdate.by), onChange: nextUpdate.onChange } : null
  const prose = proseSlots.find((slot) => slot === field)
  const text = prose && slots[prose]
  if (text !== undefined) return text
  return isUnknowable(field) && slots.notKnown.includes(field) ? { notKnown: true } : null
}

/** What stands in a field, in the form in which edits say it; what is not known yet is `{"notKnown": true}`, nothing is null. */
export const draftValue = (notice: Notice, field: DraftField): Json => {
  const { change, content, addressing } = notice
  switch (field) {
    case 'freeText':
      return content.freeText
    case 'title':
    case 'phase':
    case 'severity':
      return change[field]
    case 'affected':
      return change.affected.map(({ componentId, impact }) => ({ componentId, impact }))
    case 'window':
      return windowValue(change.window)
    case 'audiences':
      return addressing.kind === 'all' ? [] : [...addressing.audienceIds]
    case 'language':
      return notice.language
    case 'waivers':
      return notice.waivers.map(waiverValue)
    case 'promises':
      return notice.promises.map(promisedValue)
    case 'settles':
      return notice.settles.map(({ commitmentId, outcome }) => ({ commitmentId, outcome }))
    default:
      return slotValue(notice, field)
  }
}

export const isSameValue = (a: Json, b: Json): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The marks after the fields in which two versions of a draft differ were written by somebody. */
export const marksAfter = (marks: DraftMarks, before: Notice, after: Notice, by: Writer, at: Instant): DraftMarks => {
  const written = draftFields.filter((field) => !isSameValue(draftValue(before, field), draftValue(after, field)))
  return { ...marks, ...Object.fromEntries(written.map((field) => [field, { version: versionOf(marks, field) + 1, by, at }])) }
}

/** The fields in which something stands about what happens, as against what the incident brings along. */
export const fieldsSaid = (notice: Notice): readonly DraftField[] =>
  wordFields.filter((field) => !isSameValue(draftValue(notice, field), null))

const wordFields = [...proseSlots, 'permanent', 'cause', 'nextUpdate', 'freeText'] as const satisfies readonly DraftField[]
