import { sql } from 'kysely'
import type { QuestionRecords } from '../../app/question-records.ts'
import type { AuthorKey, IncidentId } from '../../core/brand.ts'
import type { AnswerState, QuestionState } from '../../core/question/question.ts'
import { type Instant, instantText, plusSeconds } from '../../core/time.ts'
import { hasNoAnswer } from './question-rows.ts'
import type { Session } from './session.ts'

const hour = 60 * 60

type StateCounts = readonly { readonly state: string; readonly count: number }[]
const countOf = (rows: StateCounts, state: QuestionState): number => Number(rows.find((row) => row.state === state)?.count ?? 0)

const byState = (rows: StateCounts): Readonly<Record<AnswerState, number>> => ({
  held: countOf(rows, 'held'),
  shown: countOf(rows, 'shown'),
  hidden: countOf(rows, 'hidden'),
})

const count = sql<number>`count(*)`

export const questionCounts = ({ db }: Session): Pick<QuestionRecords, 'countIn' | 'countWritten'> => {
  const writtenSince = async (table: 'questions' | 'answers', author: AuthorKey, since: Instant): Promise<readonly string[]> => {
    const query = db.selectFrom(table).select('written_at').where('author', '=', author).where('written_at', '>', instantText(since))
    return (await query.limit(100).execute()).map((row) => row.written_at)
  }
  const ofIncident = (incidentId: IncidentId) => db.selectFrom('questions').select('id').where('incident_id', '=', incidentId)
  const waiting = async (incidentId: IncidentId): Promise<number> => {
    const questions = db.selectFrom('questions').select(count.as('count')).where('incident_id', '=', incidentId).where('state', '=', 'held')
    const answers = db.selectFrom('answers').select(count.as('count')).where('question_id', 'in', ofIncident(incidentId))
    const held = await answers.where(sql<boolean>`state = 'held'`).executeTakeFirstOrThrow()
    return Number((await questions.executeTakeFirstOrThrow()).count) + Number(held.count)
  }
  return {
    async countIn(incidentId) {
      const questions = db
        .selectFrom('questions')
        .select(['state', count.as('count')])
        .where('incident_id', '=', incidentId)
      const answers = db
        .selectFrom('answers')
        .select(['state', count.as('count')])
        .where('question_id', 'in', ofIncident(incidentId))
      const open = db.selectFrom('questions').select(count.as('count')).where('incident_id', '=', incidentId)
      const reports = db
        .selectFrom('reports')
        .select(count.as('count'))
        .where((e) =>
          e.or([
            e('target_id', 'in', ofIncident(incidentId)),
            e('target_id', 'in', db.selectFrom('answers').select('id').where('question_id', 'in', ofIncident(incidentId))),
          ]),
        )
      const asked = await questions.groupBy('state').execute()
      return {
        questions: { ...byState(asked), joined: countOf(asked, 'joined') },
        answers: byState(await answers.groupBy('state').execute()),
        unanswered: Number((await open.where(sql<boolean>`state = 'shown'`).where(hasNoAnswer).executeTakeFirstOrThrow()).count),
        reports: Number((await reports.executeTakeFirstOrThrow()).count),
      }
    },
    async countWritten(author, incidentId, now) {
      const since = plusSeconds(now, -24 * hour)
      const written = [...(await writtenSince('questions', author, since)), ...(await writtenSince('answers', author, since))]
      const anHourAgo = instantText(plusSeconds(now, -hour))
      return {
        lastHour: written.filter((at) => at > anHourAgo).length,
        lastDay: written.length,
        waiting: await waiting(incidentId),
      }
    },
  }
}
