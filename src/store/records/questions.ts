import { sql } from 'kysely'
import type { QuestionRecords } from '../../app/question-records.ts'
import type { Question } from '../../core/question/question.ts'
import { type Instant, instantOf, instantText } from '../../core/time.ts'
import { storableText } from './parse-row.ts'
import { questionCounts } from './question-counts.ts'
import { lists } from './question-lists.ts'
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
import { questionWaiting } from './question-waiting.ts'
import { checkVersion, hasSaved, type Session } from './session.ts'
import { voteRecords } from './votes.ts'

export const parseFormerWords = (row: FormerWordsRow) => ({
  text: row.words,
  replacedAt: instantOf(row.replaced_at),
  wasShown: row.was_shown === 1,
})

/** Keeps what is about to be replaced, where the words change and the version is the one that was read. */
const keepFormer = async ({ db }: Session, table: 'questions' | 'answers', id: string, version: number, edit: Edit): Promise<void> => {
  const at = edit.editedAt
  if (at === null) return
  const query = db.selectFrom(table).select(['words', 'state']).where('id', '=', id).where('version', '=', version)
  const row = await query.where('words', '!=', edit.text).executeTakeFirst()
  if (!row) return
  const former = { subject_id: id, version, words: row.words, replaced_at: instantText(at), was_shown: row.state === 'shown' ? 1 : 0 }
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

const join = async ({ db, listOf }: Session, questions: readonly Pick<Question, 'id' | 'version'>[], to: string): Promise<number> => {
  if (questions.length === 0) return 0
  const ids = questions.map(({ id }) => id)
  const raised = { version: sql<number>`version + 1` }
  const joined = db.updateTable('questions').set({ state: 'joined', joined_to: to, reason: null, ...raised })
  // By their ids out of the index; the versions only sort out.
  const versions = questions.map(({ id, version }) => `${id} ${version}`)
  const unchanged = joined.where('id', 'in', listOf(ids)).where(sql<string>`id || ' ' || version`, 'in', listOf(versions))
  const { numUpdatedRows } = await unchanged.executeTakeFirstOrThrow()
  const before = db.updateTable('questions').set({ joined_to: to, ...raised })
  await before.where('joined_to', 'in', listOf(ids)).execute()
  return Number(numUpdatedRows)
}

const reportRecords = ({ db }: Session): Pick<QuestionRecords, 'report' | 'listReports' | 'removeReports'> => ({
  async report(id, reporter, { reason, at }) {
    const insert = db.insertInto('reports').values({ target_id: id, reporter, reason: storableText(reason), at: instantText(at) })
    const done = await insert.onConflict((conflict) => conflict.columns(['target_id', 'reporter']).doNothing()).executeTakeFirstOrThrow()
    return done.numInsertedOrUpdatedRows === 1n
  },
  async listReports(id, limit) {
    const query = db.selectFrom('reports').select(['reason', 'at']).where('target_id', '=', id)
    const rows = await query.orderBy('at').orderBy('reporter').limit(limit).execute()
    return rows.map((row) => ({ reason: row.reason, at: instantOf(row.at) }))
  },
  async removeReports(id) {
    await db.deleteFrom('reports').where('target_id', '=', id).execute()
  },
})

export const questionRecords = (session: Session): QuestionRecords => {
  const { db } = session
  return {
    ...lists(session),
    ...writes(session),
    ...voteRecords(session),
    ...questionCounts(session),
    ...questionWaiting(session),
    ...reportRecords(session),
    join: (questions, to) => join(session, questions, to),
    async find(id) {
      const row = await db.selectFrom('questions').select(questionColumns).where('id', '=', id).executeTakeFirst()
      return row && parseQuestion(row)
    },
    async findAnswer(id) {
      const row = await db.selectFrom('answers').select(answerColumns).where('id', '=', id).executeTakeFirst()
      return row && parseAnswer(row)
    },
    async listFormer(id) {
      const columns = ['subject_id', 'version', 'words', 'replaced_at', 'was_shown'] as const
      const query = db.selectFrom('former_words').select(columns).where('subject_id', '=', id)
      return (await query.orderBy('version').execute()).map(parseFormerWords)
    },
    async withdrawFormer(id) {
      await db.updateTable('former_words').set({ was_shown: 0 }).where('subject_id', '=', id).execute()
    },
  }
}
