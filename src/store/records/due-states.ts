import { z } from 'zod'
import type { DueStateRecords } from '../../app/due-records.ts'
import { type OperatorId, type PageId, tagged } from '../../core/brand.ts'
import type { DueState, HandOver, Round, Snooze } from '../../core/due/due-state.ts'
import { instantOf, instantText } from '../../core/time.ts'
import type { DueStateRow } from './due-tables.ts'
import { writer } from './json-columns.ts'
import { brandedJson, instantJson, jsonColumn } from './parse-row.ts'
import type { Session } from './session.ts'

const round: z.ZodType<Round> = z.object({ number: z.int(), from: instantJson.nullable() })
const snooze: z.ZodType<Snooze> = z.object({
  until: instantJson,
  reason: z.string().nullable(),
  by: writer,
  at: instantJson,
  before: round,
})
const handOver: z.ZodType<HandOver> = z.object({ to: brandedJson<OperatorId>(), by: writer, at: instantJson })
const [roundColumn, snoozeColumn, handOverColumn] = [jsonColumn(round), jsonColumn(snooze), jsonColumn(handOver)]

const columns = ['page_id', 'due_key', 'snooze', 'hand_over', 'round', 'rounds', 'updated_at'] as const

export const parseDueState = (row: DueStateRow): DueState => ({
  pageId: tagged<PageId>(row.page_id),
  key: row.due_key,
  snooze: row.snooze === null ? null : snoozeColumn.read(row.snooze),
  handOver: row.hand_over === null ? null : handOverColumn.read(row.hand_over),
  round: roundColumn.read(row.round),
  rounds: row.rounds,
  updatedAt: instantOf(row.updated_at),
})

export const dueStateRecords = (session: Session): DueStateRecords => {
  const { db } = session
  const of = (pageId: PageId) => db.selectFrom('due_states').select(columns).where('page_id', '=', pageId)
  return {
    async listOf(pageId) {
      return (await of(pageId).execute()).map(parseDueState)
    },
    async lock(pageId, key) {
      // The first state of a duty has no row yet that could be locked.
      await session.holdKey(`due ${pageId}`, key)
      const row = await of(pageId).where('due_key', '=', key).executeTakeFirst()
      return row && parseDueState(row)
    },
    async put(state) {
      const written = {
        snooze: state.snooze && snoozeColumn.write(state.snooze),
        hand_over: state.handOver && handOverColumn.write(state.handOver),
        round: roundColumn.write(state.round),
        rounds: state.rounds,
        updated_at: instantText(state.updatedAt),
      }
      await db
        .insertInto('due_states')
        .values({ page_id: state.pageId, due_key: state.key, ...written })
        .onConflict((conflict) => conflict.columns(['page_id', 'due_key']).doUpdateSet(written))
        .execute()
    },
    async removeBefore(before, kept) {
      const old = db.deleteFrom('due_states').where('updated_at', '<', instantText(before))
      const query = old.where('due_key', 'not in', session.listOf(kept))
      return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
    },
  }
}
