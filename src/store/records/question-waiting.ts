import { sql } from 'kysely'
import type { QuestionRecords, WaitingCount } from '../../app/question-records.ts'
import { type IncidentId, tagged } from '../../core/brand.ts'
import { instantText } from '../../core/time.ts'
import { hasNoAnswer } from './question-rows.ts'
import type { Session } from './session.ts'

const count = sql<number>`count(*)`
const countIf = (condition: ReturnType<typeof sql<boolean>>) => sql<number>`sum(CASE WHEN ${condition} THEN 1 ELSE 0 END)`
const isUnanswered = sql<boolean>`questions.state = 'shown' AND ${hasNoAnswer}`

type Tally = Omit<WaitingCount, 'incidentId'>
const nothing: Tally = { held: 0, reported: 0, unanswered: 0 }

export const questionWaiting = ({ db }: Session): Pick<QuestionRecords, 'countWaiting'> => ({
  async countWaiting(pageId, openSince) {
    const asked = () => db.selectFrom('questions').select('questions.incident_id').where('page_id', '=', pageId)
    const replied = () =>
      db
        .selectFrom('answers')
        .innerJoin('questions', 'questions.id', 'answers.question_id')
        .select('questions.incident_id')
        .where('page_id', '=', pageId)
    const reported = () => db.selectFrom('reports').select('target_id')
    const open = db
      .selectFrom('incidents')
      .innerJoin('questions', 'questions.incident_id', 'incidents.id')
      .select(['questions.incident_id', countIf(isUnanswered).as('count')])
      .where('questions.page_id', '=', pageId)
      .where((e) => e.or([e('incidents.ended_at', 'is', null), e('incidents.ended_at', '>', instantText(openSince))]))
    const rows: readonly (readonly [keyof Tally, readonly { readonly incident_id: string; readonly count: number }[]])[] = [
      ['held', await asked().select(count.as('count')).where(sql<boolean>`state = 'held'`).groupBy('incident_id').execute()],
      ['held', await replied().select(count.as('count')).where(sql<boolean>`answers.state = 'held'`).groupBy('incident_id').execute()],
      ['reported', await asked().select(count.as('count')).where('id', 'in', reported()).groupBy('incident_id').execute()],
      ['reported', await replied().select(count.as('count')).where('answers.id', 'in', reported()).groupBy('incident_id').execute()],
      ['unanswered', await open.groupBy('questions.incident_id').execute()],
    ]
    const tallies = new Map<string, Tally>()
    for (const [name, found] of rows)
      for (const row of found) {
        const tally = tallies.get(row.incident_id) ?? nothing
        tallies.set(row.incident_id, { ...tally, [name]: tally[name] + Number(row.count) })
      }
    const waiting = [...tallies].filter(([, { held, reported: told, unanswered }]) => held + told + unanswered > 0)
    // The newest incident first: ids are in the order of time.
    return waiting
      .map(([id, tally]) => ({ incidentId: tagged<IncidentId>(id), ...tally }))
      .toSorted((a, b) => (a.incidentId < b.incidentId ? 1 : -1))
  },
})
