import type { ElementId, Level, RuleId, SlotName } from './vocabulary.ts'

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
}

/** An element that a notice of its kind should have and lacks. */
export interface MissingFinding {
  readonly rule: 'missing'
  readonly level: Level
  readonly element: ElementId
  readonly message: string
  readonly suggestion: string
}

/** A finding in a composed notice: in which slot; offsets are within that slot's text. */
export interface SlotFinding extends Finding {
  readonly slot: SlotName
}
