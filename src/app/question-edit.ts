import type { AnswerId, QuestionId } from '../core/brand.ts'
import { type Answer, isOfOrganisation, type Question } from '../core/question/question.ts'
import { takenOutMark } from '../core/question/take-out.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { internalEntry } from './journal.ts'
import { missing } from './load.ts'
import type { QuestionBox } from './question-box.ts'
import type { QuestionWriter } from './question-writer.ts'
import type { Records } from './store.ts'

/** What those who look after the questions do with one. */
export type ModerateInput = ({ readonly act: 'show' } | { readonly act: 'hide'; readonly reason: string }) & {
  /** Of the words that were read: what a reader has changed since is for nobody to let through unread. */
  readonly seenVersion?: number | undefined
}

/** Somebody looked at what was reported of it. What is hidden takes along what it said before. */
export const lookAt = async ({ questions }: Records, id: QuestionId | AnswerId, act: ModerateInput['act']): Promise<void> => {
  await questions.removeReports(id)
  if (act === 'hide') await questions.withdrawFormer(id)
}

/** What the journal has to say where answering a question makes it public. */
export const letThrough = (context: Context, { state: from }: Question, { id, incidentId, state }: Question, now: Instant) =>
  from === state ? [] : [internalEntry(context, now, 'question.let_through', id, { incidentId, from })]

const mostEdits = 20

/** Readers change what they wrote themselves, operators what the organisation wrote; never one the other's. */
export const admitEdit = (written: Question | Answer, { author, reader }: QuestionWriter, earlier: number): Result<true> => {
  const isOwn = reader ? written.author === author : isOfOrganisation(written.author)
  // Who may not see it learns nothing of it.
  if (!isOwn) return reader && written.state !== 'shown' ? missing('text') : refuse('question.not_own', 'Somebody else wrote this.')
  if (reader && written.state === 'hidden') return missing('text')
  return earlier >= mostEdits ? refuse('question.too_many', `A text can be changed ${mostEdits} times.`, { retryAfter: 3600 }) : ok(true)
}

/**
 * With other words. What a reader changes waits anew where the page holds for review: otherwise one thing is let through and
 * another shown. That words were taken out is said as long as a mark is left of them.
 */
export const edited = <W extends Question | Answer>(
  written: W,
  { text, name }: { readonly text: string; readonly name: string },
  { box, writer, now }: { readonly box: QuestionBox; readonly writer: QuestionWriter; readonly now: Instant },
): W => ({
  ...written,
  text,
  name,
  state: writer.reader && box.settings.holdsForReview && written.state === 'shown' ? 'held' : written.state,
  editedAt: text === written.text ? written.editedAt : now,
  takenOut: text.includes(takenOutMark) ? written.takenOut : null,
  version: written.version + 1,
})
