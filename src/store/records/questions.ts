import { sql } from 'kysely'
import type { QuestionRecords } from '../../app/question-records.ts'
import { type QuestionId, tagged } from '../../core/brand.ts'
import { type Instant, instantOf, instantText } from '../../core/time.ts'
import {
  answerChange,
  answerColumns,
  answerRow,
  parseAnswer,
  parseQuestion,
  questionChange,
  questionColumns,
  questionRow,
} from './question-rows.ts'
import type { FormerWordsRow } from './question-tables.ts'
import { checkVersion, hasSaved, type Session, sliceLimit, sliceOf } from './session.ts'
import { voteRecords } from './votes.ts'

// The last row's place: its rank and its id, which are those at the time of reading. A row that moved meanwhile may be met again.
const placeText = (row: { readonly rank: number; readonly id: string }): string => `${row.rank}.${row.id}`

interface Place {
  readonly rank: number
  readonly id: string
}
const readPlace = (text: string | null): Place | null => {
  const [, rank, id] = /^(-?\d{1,15})\.([0-9a-z]{26})$/.exec(text ?? '') ?? []
  return rank === undefined || id === undefined ? null : { rank: Number(rank), id }
}

const below = ({ rank, id }: Place) => sql<boolean>`(rank, id) < (${rank}, ${id})`

const rankedSlice = <Row extends Place, T>(rows: readonly Row[], size: number, read: (row: Row) => T) => {
  const shown = rows.slice(0, size)
  const last = shown.at(-1)
  return { items: shown.map(read), next: rows.length > size && last ? placeText(last) : null }
}

// In the very words of the index: SQLite takes a partial one only then.
const isShown = sql<boolean>`state = 'shown'`

const lists = ({ db }: Session): Pick<QuestionRecords, 'listRanked' | 'listAnswers' | 'listHeld' | 'listWords'> => ({
  async listRanked(incidentId, { after, limit }) {
    const size = sliceLimit(limit)
    const place = readPlace(after)
    const answers = sql<number>`(SELECT count(*) FROM answers WHERE question_id = questions.id AND state = 'shown')`.as('answers')
    const query = db.selectFrom('questions').select(questionColumns).select(answers).where('incident_id', '=', incidentId).where(isShown)
    const following = place === null ? query : query.where(below(place))
    const rows = await following
      .orderBy('rank', 'desc')
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return rankedSlice(rows, size, (row) => ({ ...parseQuestion(row), answers: row.answers }))
  },
  async listAnswers(questionId, { after, limit }) {
    const size = sliceLimit(limit)
    const place = readPlace(after)
    const query = db.selectFrom('answers').select(answerColumns).where('question_id', '=', questionId).where(isShown)
    const following = place === null ? query : query.where(below(place))
    const rows = await following
      .orderBy('rank', 'desc')
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return rankedSlice(rows, size, parseAnswer)
  },
  async listHeld(pageId, { after, limit }) {
    const size = sliceLimit(limit)
    const query = db.selectFrom('questions').select(questionColumns).where('page_id', '=', pageId).where(sql<boolean>`state = 'held'`)
    const following = query.$if(after !== null, (q) => q.where('id', '>', after ?? ''))
    return sliceOf(
      await following
        .orderBy('id')
        .limit(size + 1)
        .execute(),
      size,
      parseQuestion,
    )
  },
  async listWords(incidentId, { unanswered, limit }) {
    const isOpen = sql<boolean>`NOT EXISTS (SELECT 1 FROM answers WHERE question_id = questions.id AND state = 'shown')`
    const query = db.selectFrom('questions').select(['id', 'words']).where('incident_id', '=', incidentId).where(isShown)
    const wanted = query.$if(unanswered, (q) => q.where(isOpen))
    const rows = await wanted.orderBy('rank', 'desc').orderBy('id', 'desc').limit(limit).execute()
    return rows.map((row) => ({ id: tagged<QuestionId>(row.id), text: row.words }))
  },
})

export const parseFormerWords = (row: FormerWordsRow) => ({ text: row.words, replacedAt: instantOf(row.replaced_at) })

/** Keeps what is about to be replaced, where the words change and the version is the one that was read. */
const keepFormer = async ({ db }: Session, table: 'questions' | 'answers', id: string, version: number, edit: Edit): Promise<void> => {
  const at = edit.editedAt
  if (at === null) return
  const query = db.selectFrom(table).select('words').where('id', '=', id).where('version', '=', version)
  const row = await query.where('words', '!=', edit.text).executeTakeFirst()
  if (!row) return
  const former = { subject_id: id, version, words: row.words, replaced_at: instantText(at) }
  // Two who edit the same version keep the same words once; the later one's save is refused.
  const insert = db.insertInto('former_words').values(former)
  await insert.onConflict((conflict) => conflict.columns(['subject_id', 'version']).doNothing()).execute()
}
interface Edit {
  readonly text: string
  readonly editedAt: Instant | null
}

const writes = (session: Session): Pick<QuestionRecords, 'insert' | 'insertAnswer' | 'save' | 'saveAnswer'> => {
  const { db } = session
  return {
    async insert(question) {
      await db.insertInto('questions').values(questionRow(question)).execute()
    },
    async insertAnswer(answer) {
      await db.insertInto('answers').values(answerRow(answer)).execute()
    },
    async save(question, readVersion) {
      checkVersion(question, readVersion)
      await keepFormer(session, 'questions', question.id, readVersion, question)
      const query = db.updateTable('questions').set(questionChange(question)).where('id', '=', question.id)
      return hasSaved(await query.where('version', '=', readVersion).executeTakeFirstOrThrow())
    },
    async saveAnswer(answer, readVersion) {
      checkVersion(answer, readVersion)
      await keepFormer(session, 'answers', answer.id, readVersion, answer)
      const query = db.updateTable('answers').set(answerChange(answer)).where('id', '=', answer.id)
      return hasSaved(await query.where('version', '=', readVersion).executeTakeFirstOrThrow())
    },
  }
}

export const questionRecords = (session: Session): QuestionRecords => {
  const { db } = session
  return {
    ...lists(session),
    ...writes(session),
    ...voteRecords(session),
    async find(id) {
      const row = await db.selectFrom('questions').select(questionColumns).where('id', '=', id).executeTakeFirst()
      return row && parseQuestion(row)
    },
    async findAnswer(id) {
      const row = await db.selectFrom('answers').select(answerColumns).where('id', '=', id).executeTakeFirst()
      return row && parseAnswer(row)
    },
    async listFormer(id) {
      const query = db.selectFrom('former_words').select(['subject_id', 'version', 'words', 'replaced_at']).where('subject_id', '=', id)
      return (await query.orderBy('version').execute()).map(parseFormerWords)
    },
  }
}
