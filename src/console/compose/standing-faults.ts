import type { Refusal } from '../../client/refusal.ts'
import { decidePublication } from '../../core/notice/decide-publication.ts'
import { type DraftField, draftFields, draftValue, isSameValue } from '../../core/notice/draft-fields.ts'
import type { Notice } from '../../core/notice/notice.ts'
import { decideSettled, type Objection } from '../../core/policy/decide-settled.ts'
import { policyFor } from '../../core/policy/publishing-policy.ts'
import type { Fault, FieldFault } from '../../core/result.ts'
import type { Ground } from './ground.ts'

/** The field that a pointer of a publication's refusal is about: `/slots/nextUpdate/by`, `/audienceIds/0`. */
export const fieldAt = (pointer: string): DraftField | undefined => {
  const [first, second] = pointer.split('/').slice(1)
  const name = first === 'slots' ? second : first === 'audienceIds' ? 'audiences' : first
  return draftFields.find((field) => field === name)
}

/** A draft, and what publishing it would be refused for as far as this side can tell. */
export interface Moment {
  readonly draft: Notice
  readonly faults: readonly Fault[]
}

/** What the server would rule as well: whether it can be published at all, and whether the policy lets it. */
export const momentOf = (
  { draft, incident, others, page, now }: Pick<Ground, 'draft' | 'incident' | 'others' | 'page' | 'now'>,
  expected: Ground['incident'],
  objections: readonly Objection[],
): Moment => {
  const rulings = [
    decidePublication(draft, incident, others, 0, now),
    decideSettled(policyFor(page.policy, draft, expected), draft.waivers, objections),
  ]
  return { draft, faults: rulings.flatMap((ruling) => (ruling.ok ? [] : [ruling.fault])) }
}

const hasPoint = ({ faults }: Moment, { pointer, detail }: FieldFault): boolean =>
  faults.some(({ errors = [] }) => errors.some((one) => one.pointer === pointer && one.detail === detail))

const isUntouched = (then: Notice, now: Notice, { pointer }: FieldFault): boolean => {
  const field = fieldAt(pointer)
  return (field ? [field] : draftFields).every((one) => isSameValue(draftValue(then, one), draftValue(now, one)))
}

/**
 * What a refusal names and is not mended yet; undefined when nothing of it is left. What this side cannot judge counts as mended when its
 * field has changed. A refusal without fields stands until it is tried again, unless this side saw its reason go.
 */
export const standingOf = <T extends Pick<Refusal, 'code' | 'errors'>>(refusal: T, then: Moment, now: Moment): T | undefined => {
  if (refusal.errors.length === 0) {
    const isHeld = ({ faults }: Moment): boolean => faults.some(({ code }) => code === refusal.code)
    return isHeld(then) && !isHeld(now) ? undefined : refusal
  }
  const errors = refusal.errors.filter(
    (point) => hasPoint(now, point) || (!hasPoint(then, point) && isUntouched(then.draft, now.draft, point)),
  )
  return errors.length > 0 ? { ...refusal, errors } : undefined
}
