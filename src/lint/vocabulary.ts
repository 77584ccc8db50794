import type { NoticeKind } from '../core/notice/notice.ts'

/** What the ring can complain about. `missing` is told of a notice as a whole, the others of a place in its text. */
export const ruleIds = [
  'vague',
  'jargon',
  'blame',
  'guilt',
  'liability',
  'promise',
  'minimising',
  'speculation',
  'long-sentence',
  'empty-phrase',
  'internals',
  'time-without-zone',
  'person-name',
  'boilerplate',
  'long-message',
  'reading-level',
  'contradiction',
  'broken-promise',
] as const
export type RuleId = (typeof ruleIds)[number]

/** What a good notice contains; each is found in the text or stated by a slot. */
export const elementIds = [
  'has_consequence',
  'has_permanent_consequence_statement',
  'has_next_update_promise',
  'next_update_has_time',
  'has_contact',
  'has_patience_request',
  'has_scope',
  'has_start_time',
  'has_workaround',
  'has_cause',
  'has_actions_taken',
  'has_prevention_plan',
] as const
export type ElementId = (typeof elementIds)[number]

/** Which elements a text has; exactly the twelve names of the writing guide. */
export type Elements = Readonly<Record<ElementId, boolean>>

/** The places of a composed notice in which prose stands. */
export const slotNames = [
  'title',
  'now',
  'scope',
  'works',
  'next',
  'permanent',
  'retimed',
  'workaround',
  'action',
  'cause',
  'technical',
  'free',
] as const
export type SlotName = (typeof slotNames)[number]

/** Where words of a notice are: in a slot, or among what it promises besides. */
export const placeNames = [...slotNames, 'promises'] as const
export type PlaceName = (typeof placeNames)[number]

export const levels = ['hint', 'warning', 'error'] as const
export type Level = (typeof levels)[number]

/** The part of a message's situation on which its judgement depends. */
export interface Context {
  readonly kind: NoticeKind
}

/** The most characters (code points) that are read at once. */
export const longestText = 25_000
