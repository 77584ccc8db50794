import type { Read } from '../language/marks.ts'
import type { Context, ElementId } from '../vocabulary.ts'

/** Something that a good notice contains, and how it is recognised in prose. */
export interface Element {
  readonly id: ElementId
  /** What the writer is asked when it is missing: the question itself. */
  readonly question: string
  /** Why readers need it. */
  readonly why: string
  /** Whether the text has it, whoever wrote it and in whatever order. */
  isPresent(read: Read, context: Context): boolean
}
