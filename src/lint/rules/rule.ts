import type { NoticeKind } from '../../core/notice/notice.ts'
import type { Language } from '../language/language.ts'
import type { Read } from '../language/marks.ts'
import type { NoticeRecord } from '../record.ts'
import type { Context, Elements, Level, RuleId } from '../vocabulary.ts'

/** A place in UTF-16 units; the ring turns it into a finding. */
export interface Place {
  readonly start: number
  readonly end: number
  /** Where it weighs otherwise than the rule's findings do in general. */
  readonly level?: Level
  /** Where the rule's general message does not fit. */
  readonly message?: string
  readonly suggestion?: string
  /** What of the notice it is about, where that is no words of it. */
  readonly about?: 'nextUpdate'
  /** Wordings that can stand in its place; the range may reach beyond the place. */
  readonly fixes?: readonly { readonly start: number; readonly end: number; readonly text: string }[]
  /** The places that were joined into this one. */
  readonly parts?: readonly Pick<Place, 'start' | 'end'>[]
}

/** What the rule's page says: read by the Learn page and the documentation, and not loaded where one writes. */
export interface RulePage {
  readonly title: string
  /** Why it matters. */
  readonly why: string
  readonly bad: readonly string[]
  readonly good: readonly string[]
}

/** What a rule may know besides the text. */
export interface RuleContext extends Context {
  readonly language: Language
  readonly elements: Elements
  /** All texts of the message in reading order; of a composed notice neither the title nor the technical background. */
  readonly reads: readonly Read[]
  /** What the records say, where they are at hand. */
  readonly record?: NoticeRecord
  /** Where the page itself is found: a link to it is no tool inside the house, whatever the address looks like. */
  readonly ownUrl?: string
}

export interface Rule {
  readonly id: RuleId
  readonly level: Level
  readonly kinds: readonly NoticeKind[]
  /** The finding's message, a sentence for the writer. */
  readonly message: string
  /** What to write instead, where no better wording can be derived from the text itself. */
  readonly suggestion?: string
  /** Pure; places in reading order, none overlapping another. */
  check(read: Read, context: RuleContext): readonly Place[]
}
