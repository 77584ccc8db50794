import type { Arrival, ArrivalRecords } from '../../app/arrival-records.ts'
import { type IncidentId, type QuestionId, type SubscriberId, tagged } from '../../core/brand.ts'
import { replyOutcomes } from '../../core/question/decide-reply.ts'
import { machineSigns } from '../../core/question/machine-mail.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { parseMember } from './parse-row.ts'
import type { ArrivalRow } from './question-tables.ts'
import type { Session } from './session.ts'

const columns = [
  'arrival_key',
  'subscriber_id',
  'incident_id',
  'question_id',
  'outcome',
  'sign',
  'has_files',
  'was_told',
  'arrived_at',
] as const

export const parseArrival = (row: ArrivalRow): Arrival => ({
  key: row.arrival_key,
  subscriberId: tagged<SubscriberId>(row.subscriber_id),
  incidentId: row.incident_id === null ? null : tagged<IncidentId>(row.incident_id),
  questionId: row.question_id === null ? null : tagged<QuestionId>(row.question_id),
  outcome: parseMember(replyOutcomes, row.outcome, 'arrivals.outcome'),
  sign: row.sign === null ? null : parseMember(machineSigns, row.sign, 'arrivals.sign'),
  hasFiles: row.has_files === 1,
  wasTold: row.was_told === 1,
  arrivedAt: instantOf(row.arrived_at),
})

const changing = ({ incidentId, questionId, outcome, sign, hasFiles, wasTold }: Arrival) => ({
  incident_id: incidentId,
  question_id: questionId,
  outcome,
  sign,
  has_files: hasFiles ? 1 : 0,
  was_told: wasTold ? 1 : 0,
})

export const arrivalRecords = ({ db }: Session): ArrivalRecords => ({
  async find(key) {
    const row = await db.selectFrom('arrivals').select(columns).where('arrival_key', '=', key).executeTakeFirst()
    return row && parseArrival(row)
  },
  async insert(arrival) {
    const own = { arrival_key: arrival.key, subscriber_id: arrival.subscriberId, arrived_at: instantText(arrival.arrivedAt) }
    const query = db.insertInto('arrivals').values({ ...own, ...changing(arrival) })
    const written = await query.onConflict((conflict) => conflict.column('arrival_key').doNothing()).executeTakeFirstOrThrow()
    return written.numInsertedOrUpdatedRows === 1n
  },
  async settle(arrival) {
    await db.updateTable('arrivals').set(changing(arrival)).where('arrival_key', '=', arrival.key).execute()
  },
  async listLatest(limit) {
    const query = db.selectFrom('arrivals').select(columns).orderBy('arrived_at', 'desc').orderBy('arrival_key').limit(limit)
    return (await query.execute()).map(parseArrival)
  },
  async wasTold(subscriberId, outcome, since) {
    const query = db.selectFrom('arrivals').select('arrival_key').where('subscriber_id', '=', subscriberId).where('outcome', '=', outcome)
    const row = await query.where('arrived_at', '>=', instantText(since)).where('was_told', '=', 1).limit(1).executeTakeFirst()
    return row !== undefined
  },
  async removeBefore(before) {
    const query = db.deleteFrom('arrivals').where('arrived_at', '<', instantText(before))
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
})
