import { sql } from 'kysely'
import type { QuestionRecords } from '../../app/question-records.ts'
import type { SliceRequest } from '../../app/store.ts'
import { type AuthorKey, type IncidentId, type PageId, type QuestionId, type ReaderId, tagged } from '../../core/brand.ts'
import { readerAuthor } from '../../core/question/question.ts'
import { answerColumns, hasNoAnswer, parseAnswer, parseQuestion, questionColumns } from './question-rows.ts'
import type { QuestionRow } from './question-tables.ts'
import { locksRows, type Session, sliceLimit, sliceOf } from './session.ts'

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
const isHeld = sql<boolean>`state = 'held'`

const answersIn = (state: 'shown' | 'held') =>
  sql<number>`(SELECT count(*) FROM answers WHERE question_id = questions.id AND state = ${sql.lit(state)})`
const reportsOfAll = sql<number>`(SELECT count(*) FROM reports WHERE target_id = questions.id
  OR target_id IN (SELECT id FROM answers WHERE question_id = questions.id))`

const askedFor = ({ after, limit }: SliceRequest) => {
  const place = readPlace(after)
  return { size: sliceLimit(limit), isBelow: place === null ? sql<boolean>`1 = 1` : below(place) }
}

const readListed = (row: QuestionRow & { answers: number }) => ({ ...parseQuestion(row), answers: Number(row.answers) })

const questionLists = (session: Session): Pick<QuestionRecords, 'listRanked' | 'listTended' | 'listWords'> => {
  const { db } = session
  return {
    async listRanked(incidentId, { after, limit, order = 'best' }) {
      const query = db.selectFrom('questions').select(questionColumns).select(answersIn('shown').as('answers'))
      const shown = query.where('incident_id', '=', incidentId).where(isShown)
      const { size, isBelow } = askedFor({ after, limit })
      if (order !== 'newest') {
        const wanted = (order === 'unanswered' ? shown.where(hasNoAnswer) : shown).where(isBelow)
        const ranked = wanted.orderBy('rank', 'desc').orderBy('id', 'desc')
        return rankedSlice(await ranked.limit(size + 1).execute(), size, readListed)
      }
      const place = /^[0-9a-z]{26}$/.test(after ?? '') ? after : null
      const following = place === null ? shown : shown.where('id', '<', place)
      const rows = await following
        .orderBy('id', 'desc')
        .limit(size + 1)
        .execute()
      return sliceOf(rows, size, readListed)
    },
    async listTended(incidentId, { state, isUnanswered, ...slice }) {
      const query = db.selectFrom('questions').select(questionColumns)
      const counted = query.select([answersIn('shown').as('answers'), answersIn('held').as('held_answers'), reportsOfAll.as('reports')])
      const wanted = counted.where('incident_id', '=', incidentId).where('state', '=', state)
      const { size, isBelow } = askedFor(slice)
      const following = (isUnanswered ? wanted.where(hasNoAnswer) : wanted).where(isBelow)
      const ranked = following.orderBy('rank', 'desc').orderBy('id', 'desc')
      return rankedSlice(await ranked.limit(size + 1).execute(), size, (row) => ({
        ...readListed(row),
        heldAnswers: Number(row.held_answers),
        reports: Number(row.reports),
      }))
    },
    async listWords(incidentId, { unanswered, limit, states = ['shown'], notBy }) {
      const query = db.selectFrom('questions').select(['id', 'words']).where('incident_id', '=', incidentId)
      const inStates = states.length === 1 && states[0] === 'shown' ? query.where(isShown) : query.where('state', 'in', [...states])
      const wanted = inStates
        .$if(unanswered, (q) => q.where(hasNoAnswer))
        .$if(notBy !== undefined, (q) => q.where('author', '!=', notBy ?? ''))
      const rows = await wanted.orderBy('rank', 'desc').orderBy('id', 'desc').limit(limit).execute()
      return rows.map((row) => ({ id: tagged<QuestionId>(row.id), text: row.words }))
    },
  }
}

const readerAuthors = `${readerAuthor(tagged<ReaderId>(''))}%`

type AnswerLists = Pick<QuestionRecords, 'listAnswers' | 'listBestAnswers' | 'listAllAnswers' | 'listAnswersBy' | 'answeredByOrganisation'>

const answerLists = (session: Session): AnswerLists => {
  const { db } = session
  const answers = () => db.selectFrom('answers').select(answerColumns)
  return {
    async listAnswers(questionId, slice) {
      const { size, isBelow } = askedFor(slice)
      const query = answers().where('question_id', '=', questionId).where(isShown).where(isBelow)
      const ranked = query.orderBy('rank', 'desc').orderBy('id', 'desc')
      return rankedSlice(await ranked.limit(size + 1).execute(), size, parseAnswer)
    },
    async listBestAnswers(questions) {
      if (questions.length === 0) return new Map()
      const ids = questions.map(({ id }) => id)
      // One row a question out of its index, however many answers it has.
      const first = sql<string>`(SELECT id FROM answers AS b WHERE b.question_id = q.id AND b.state = 'shown' ORDER BY b.rank DESC, b.id DESC LIMIT 1)`
      const firsts = db.selectFrom('questions as q').select(first.as('id')).where('q.id', 'in', session.listOf(ids))
      const highest = (await answers().where('id', 'in', firsts).execute()).map(parseAnswer)
      const acceptedIds = questions.flatMap(({ acceptedId }) => (acceptedId === null ? [] : [acceptedId]))
      const accepted =
        acceptedIds.length === 0 ? [] : await answers().where('id', 'in', session.listOf(acceptedIds)).where(isShown).execute()
      return new Map([...highest, ...accepted.map(parseAnswer)].map((answer) => [answer.questionId, answer]))
    },
    async answeredByOrganisation(ids) {
      if (ids.length === 0) return new Set()
      const query = db.selectFrom('answers').select('question_id').distinct().where('question_id', 'in', session.listOf(ids))
      const rows = await query.where(isShown).where('author', 'not like', readerAuthors).execute()
      return new Set(rows.map(({ question_id }) => tagged<QuestionId>(question_id)))
    },
    async listAllAnswers(questionId, limit) {
      return (await answers().where('question_id', '=', questionId).orderBy('id').limit(limit).execute()).map(parseAnswer)
    },
    async listAnswersBy(questionId, author) {
      const query = answers().where('question_id', '=', questionId).where('author', '=', author)
      return (await query.orderBy('id').limit(100).execute()).map(parseAnswer)
    },
  }
}

/** Ids of the questions of a page, or of one incident of it. */
const askedUnder = ({ db }: Session, pageId: PageId, incidentId: IncidentId | undefined) => {
  const ofPage = db.selectFrom('questions').select('id').where('page_id', '=', pageId)
  return incidentId === undefined ? ofPage : ofPage.where('incident_id', '=', incidentId)
}

const reportedLists = (session: Session): Pick<QuestionRecords, 'listReported' | 'listReportedAnswers'> => {
  const { db } = session
  const reported = () => db.selectFrom('reports').select('target_id')
  return {
    async listReported(pageId, { limit, incidentId }) {
      const query = db.selectFrom('questions').select(questionColumns).where('id', 'in', reported()).where('page_id', '=', pageId)
      const wanted = incidentId === undefined ? query : query.where('incident_id', '=', incidentId)
      return (await wanted.orderBy('id').limit(sliceLimit(limit)).execute()).map(parseQuestion)
    },
    async listReportedAnswers(pageId, { limit, incidentId }) {
      const query = db.selectFrom('answers').select(answerColumns).where('id', 'in', reported())
      const wanted = query.where('question_id', 'in', askedUnder(session, pageId, incidentId))
      return (await wanted.orderBy('id').limit(sliceLimit(limit)).execute()).map(parseAnswer)
    },
  }
}

const mostOwn = 100

/** Questions by what else is known of them than their rank. */
const otherLists = (
  session: Session,
): Pick<
  QuestionRecords,
  'findMany' | 'lockMany' | 'listJoined' | 'listJoinedTo' | 'listJoinedAskers' | 'listBy' | 'listHeld' | 'listHeldAnswers'
> => {
  const { db } = session
  const questions = () => db.selectFrom('questions').select(questionColumns)
  return {
    async findMany(ids) {
      if (ids.length === 0) return []
      return (await questions().where('id', 'in', session.listOf(ids)).execute()).map(parseQuestion)
    },
    async lockMany(ids) {
      if (ids.length === 0) return []
      const named = questions().where('id', 'in', session.listOf(ids)).orderBy('id')
      return (await named.$if(locksRows(session), (q) => q.forUpdate()).execute()).map(parseQuestion)
    },
    async listJoinedAskers(id) {
      const query = db.selectFrom('questions').select(['id', 'author']).where('joined_to', '=', id)
      return (await query.orderBy('id').execute()).map((row) => ({ id: tagged<QuestionId>(row.id), author: tagged<AuthorKey>(row.author) }))
    },
    async listJoined(id, limit) {
      return (await questions().where('joined_to', '=', id).orderBy('id').limit(limit).execute()).map(parseQuestion)
    },
    async listJoinedTo(ids, limit) {
      if (ids.length === 0) return []
      return (await questions().where('joined_to', 'in', session.listOf(ids)).orderBy('id').limit(limit).execute()).map(parseQuestion)
    },
    async listBy(incidentId, author) {
      const query = questions().where('author', '=', author).where('incident_id', '=', incidentId)
      return (await query.orderBy('id', 'desc').limit(mostOwn).execute()).map(parseQuestion)
    },
    async listHeld(pageId, { after, limit, incidentId }) {
      const size = sliceLimit(limit)
      const ofPage = questions().where('page_id', '=', pageId).where(isHeld)
      const query = incidentId === undefined ? ofPage : ofPage.where('incident_id', '=', incidentId)
      const following = query.$if(after !== null, (q) => q.where('id', '>', after ?? ''))
      const rows = await following
        .orderBy('id')
        .limit(size + 1)
        .execute()
      return sliceOf(rows, size, parseQuestion)
    },
    async listHeldAnswers(pageId, { after, limit, incidentId }) {
      const size = sliceLimit(limit)
      const query = db
        .selectFrom('answers')
        .select(answerColumns)
        .where(isHeld)
        .where('question_id', 'in', askedUnder(session, pageId, incidentId))
      const following = query.$if(after !== null, (q) => q.where('id', '>', after ?? ''))
      const rows = await following
        .orderBy('id')
        .limit(size + 1)
        .execute()
      return sliceOf(rows, size, parseAnswer)
    },
  }
}

export const lists = (session: Session) => ({
  ...questionLists(session),
  ...answerLists(session),
  ...reportedLists(session),
  ...otherLists(session),
})
