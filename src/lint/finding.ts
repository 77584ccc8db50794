import type { ElementId, Level, PlaceName, RuleId } from './vocabulary.ts'

/** A place in a text that a rule complains about. Offsets count Unicode code points; the slice between them is `quote`. */
export interface Finding {
  readonly rule: RuleId
  readonly level: Level
  readonly quote: string
  readonly start: number
  readonly end: number
  /** What is wrong, in a sentence for the writer. */
  readonly message: string
  /** A better wording, or the question whose answer is one. */
  readonly suggestion?: string
  /** What of the notice it is about, where that is no words of it: the quote only says where it opens. */
  readonly about?: 'nextUpdate'
  /** Wordings that can stand in its place at once, in the language of the text, the best first. */
  readonly fixes?: readonly Fix[]
}

/** Replaces the code points from `start` to `end`, which may reach beyond the finding's quote. */
export interface Fix {
  readonly start: number
  readonly end: number
  readonly text: string
}

/** An element that a notice of its kind should have and lacks. */
export interface MissingFinding {
  readonly rule: 'missing'
  readonly level: Level
  readonly element: ElementId
  readonly message: string
  readonly suggestion: string
}

/** A finding in a composed notice: in which slot, or in which of its promises; offsets are within that text. */
export interface SlotFinding extends Finding {
  readonly slot: PlaceName
  /** Which of the promises, from 0. */
  readonly index?: number
}
