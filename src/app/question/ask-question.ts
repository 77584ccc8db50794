import type { Question } from '../../core/question/question.ts'
import { parseWords } from '../../core/question/stranger-words.ts'
import type { Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { writeQuestion } from '../question-asking.ts'
import { atField } from '../question-box.ts'

export interface AskQuestionInput {
  readonly incidentId: string
  readonly text: string
  /** Of a reader: under which they write. */
  readonly name?: string | undefined
  /** Of a reader: what shows that the address is theirs. */
  readonly link?: string | undefined
}

/**
 * Somebody asks. A reader's question waits to be let through where the page holds for review; the organisation's own is shown at once.
 * The same words again are the same question, so that a form sent twice asks once.
 */
export const askQuestion = async (context: Context, { incidentId, text, name, link }: AskQuestionInput): Promise<Result<Question>> => {
  const words = atField('/text', parseWords(text, 'question'))
  if (!words.ok) return words
  return context.store.transaction((records) => writeQuestion(context, records, { incidentId, text: words.value, name, link }))
}
