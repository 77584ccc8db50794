import { sql } from 'kysely'
import { type AnswerId, type AuthorKey, type IncidentId, type PageId, type QuestionId, tagged } from '../../core/brand.ts'
import { type Answer, answerStates, type Question, questionStates, type TakenOut } from '../../core/question/question.ts'
import { answerRank, questionRank } from '../../core/question/rank.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { instantOrNull, parseMember, storableText, textOrNull } from './parse-row.ts'
import type { AnswerRow, QuestionRow } from './question-tables.ts'

const writtenColumns = [
  'author',
  'name',
  'words',
  'reason',
  'ups',
  'downs',
  'rank',
  'written_at',
  'edited_at',
  'taken_out_at',
  'taken_out_because',
  'version',
] as const
export const questionColumns = ['id', 'page_id', 'incident_id', 'state', 'joined_to', 'accepted_id', ...writtenColumns] as const
export const answerColumns = ['id', 'question_id', 'state', ...writtenColumns] as const

// With a limit PostgreSQL looks each question up in answers_ranked and a page ends at its last row. Without one it joins both tables, and with
// no statistics yet for a table that has just filled it did so by reading all answers for each question: 40 ms of a thousand.
/** A question, of the table `questions` in the statement around it, that nobody has answered yet. */
export const hasNoAnswer = sql<boolean>`NOT EXISTS (SELECT 1 FROM answers
  WHERE question_id = questions.id AND state = 'shown' LIMIT 1 OFFSET 0)`

const idOrNull = <T extends QuestionId | AnswerId>(text: string | null): T | null => (text === null ? null : tagged<T>(text))

const readTakenOut = ({ taken_out_at: at, taken_out_because: reason }: QuestionRow | AnswerRow): TakenOut | null =>
  at === null || reason === null ? null : { at: instantOf(at), reason }

const parseWritten = (row: QuestionRow | AnswerRow) => ({
  author: tagged<AuthorKey>(row.author),
  name: row.name,
  text: row.words,
  reason: row.reason,
  votes: { ups: row.ups, downs: row.downs },
  writtenAt: instantOf(row.written_at),
  editedAt: instantOrNull(row.edited_at),
  takenOut: readTakenOut(row),
  version: row.version,
})

export const parseQuestion = (row: QuestionRow): Question => ({
  id: tagged<QuestionId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  incidentId: tagged<IncidentId>(row.incident_id),
  state: parseMember(questionStates, row.state, 'questions.state'),
  joinedTo: idOrNull<QuestionId>(row.joined_to),
  acceptedId: idOrNull<AnswerId>(row.accepted_id),
  ...parseWritten(row),
})

export const parseAnswer = (row: AnswerRow): Answer => ({
  id: tagged<AnswerId>(row.id),
  questionId: tagged<QuestionId>(row.question_id),
  state: parseMember(answerStates, row.state, 'answers.state'),
  ...parseWritten(row),
})

/** What a later save may change. */
const changing = (written: Question | Answer) => ({
  name: storableText(written.name),
  words: storableText(written.text),
  reason: written.reason,
  edited_at: textOrNull(written.editedAt),
  taken_out_at: textOrNull(written.takenOut?.at ?? null),
  taken_out_because: written.takenOut === null ? null : storableText(written.takenOut.reason),
  version: written.version,
})

export const questionChange = (question: Question) => ({
  state: question.state,
  joined_to: question.joinedTo,
  accepted_id: question.acceptedId,
  ...changing(question),
})
export const answerChange = (answer: Answer) => ({ state: answer.state, ...changing(answer) })

const unvoted = { ups: 0, downs: 0 }

export const questionRow = (question: Question): QuestionRow => ({
  id: question.id,
  page_id: question.pageId,
  incident_id: question.incidentId,
  ...questionChange(question),
  ...unvoted,
  author: question.author,
  rank: questionRank(unvoted, question.writtenAt),
  written_at: instantText(question.writtenAt),
})

export const answerRow = (answer: Answer): AnswerRow => ({
  id: answer.id,
  question_id: answer.questionId,
  ...answerChange(answer),
  ...unvoted,
  author: answer.author,
  rank: answerRank(unvoted),
  written_at: instantText(answer.writtenAt),
})
