import type { RuleId } from '../vocabulary.ts'
import type { QuestionId } from './questions.ts'

/**
 * What may stand in the place of something that a rule found. The pattern (flags `gi`) is sought in the finding's sentence without its stop,
 * apostrophes straight and every space a plain one; it counts where it meets the finding. `$1` to `$9` are its groups. An empty wording leaves
 * the words out, with one space; the whole sentence, where another one remains. Capitals at the beginning of a sentence come by themselves.
 *
 * The first pattern that fits is taken, with all its wordings; one without any says that only the writer knows better. They say nothing that the
 * writer has not said: they hedge, drop, or name more plainly.
 */
export type Rewording = readonly [pattern: RegExp, ...wordings: string[]]

/** Of a finding's quote: the question whose answer is the better wording. */
export type Asked = readonly [pattern: RegExp, question: QuestionId]

/** The rewordings of one language, by rule and the best first. */
export interface Rewordings {
  readonly wordings: Readonly<Partial<Record<RuleId, readonly Rewording[]>>>
  readonly questions: Readonly<Partial<Record<RuleId, readonly Asked[]>>>
  /** The article at the end of `before` as it must be in front of `after`; undefined where there is none or it fits. */
  readonly articleFor?: (before: string, after: string) => { readonly written: string; readonly fitting: string } | undefined
}
