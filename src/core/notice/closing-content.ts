import type { ComponentId } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import { type Instant, isBefore } from '../time.ts'
import { feltBetween, toldOtherwise } from './closing-facts.ts'
import { type CorrectedClosing, correctedClosing } from './corrected-closing.ts'
import type { Notice, NoticeContent } from './notice.ts'
import type { Slots } from './slots.ts'

/** What the record knows beside the notice that closes. */
export interface ClosingGround {
  readonly others: readonly Notice[]
  readonly nameOf: (id: ComponentId) => string
}

/** Whether this notice is the one that ends it. */
export const closesNow = ({ correction, change }: Notice, expected: Incident): boolean =>
  correction === null && isClosed(change.phase) && !isClosed(expected.phase)

interface Facts extends Omit<CorrectedClosing, 'before' | 'isReasonTold'> {
  readonly before: readonly Notice[]
  readonly incident: Incident
  readonly nameOf: ClosingGround['nameOf']
  /** The end where somebody stated it; nobody was told otherwise than one of the record. */
  readonly stated: Instant | undefined
}

/** What follows from times: what each component suffered between them, and what readers had been told otherwise. */
const computedFrom = ({ incident, nameOf, stated, toldSince, before, ...times }: Facts): Pick<Slots, 'felt' | 'toldOtherwise'> => {
  const felt = isBefore(times.until, times.since) ? [] : feltBetween(incident, before, times, nameOf)
  const otherwise = toldOtherwise({ ...incident, startedAt: toldSince }, before, { since: times.since, until: stated })
  return { ...(felt.length > 0 ? { felt } : {}), ...(otherwise ? { toldOtherwise: otherwise } : {}) }
}

/** A correction that moves the end or the beginning says both, and what follows from them anew. */
const correctedContent = (notice: Notice, incident: Incident, { others, nameOf }: ClosingGround): NoticeContent => {
  const { content } = notice
  const closing = correctedClosing(notice, others)
  if (!closing) return content
  const { since, until } = closing
  const { felt: _felt, toldOtherwise: _told, ...own } = content.slots
  const { toldOtherwise: told, ...computed } = computedFrom({ ...closing, incident, nameOf, stated: until })
  const isTold = told && (own.retimed !== undefined || closing.isReasonTold)
  return { ...content, slots: { ...own, since, until, ...computed, ...(isTold ? { toldOtherwise: told } : {}) } }
}

/**
 * The words of a notice as they read when it is published at `now`: one that closes says from when until when and what each component
 * suffered, computed from the record and never typed (A9). A draft has no end of its own, or one that waits for an hour would end the incident an hour early.
 */
export const closingContent = (notice: Notice, expected: Incident, now: Instant, ground?: ClosingGround): NoticeContent => {
  const { content } = notice
  if (ground && notice.correction !== null) return correctedContent(notice, expected, ground)
  // A maintenance that was called off before it began has no duration.
  if (!closesNow(notice, expected) || expected.phase === 'scheduled') return content
  const since = content.slots.since ?? expected.startedAt
  if (isBefore(now, since)) return content
  const times = { since, until: content.slots.until ?? expected.endedAt ?? now }
  const told = ground && { nameOf: ground.nameOf, before: ground.others, toldSince: expected.startedAt }
  const computed = told ? computedFrom({ ...told, ...times, incident: expected, stated: content.slots.until }) : {}
  return { ...content, slots: { ...content.slots, ...times, ...computed } }
}

/** A pending notice that is taken back: a draft again, without the end and the facts that publishing gave it. */
export const draftAgain = (notice: Notice, now: Instant): Notice => {
  const { felt: _felt, toldOtherwise: _told, ...own } = notice.content.slots
  const { until, ...rest } = own
  // An end to the millisecond of publishing is the record's, not the writer's.
  const slots = until?.equals(notice.updatedAt) ? rest : own
  return { ...notice, content: { ...notice.content, slots }, status: { state: 'draft' }, updatedAt: now, version: notice.version + 1 }
}
