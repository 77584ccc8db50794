import { randomUUID } from 'node:crypto'
import type { DispatchStore } from '../../app/store.ts'
import { type DeliveryId, tagged } from '../../core/brand.ts'
import type { ClaimedDelivery } from '../../core/delivery/delivery.ts'
import { instantText } from '../../core/time.ts'
import { type ClaimedRow, deliveryParser, newestFirst } from '../records/outbox.ts'
import { nextDueAt, outboxStats } from '../records/outbox-stats.ts'
import { type Engine, guarded, readSession } from '../transact.ts'
import { claimedIndex, claimStatements, endAllLeasesStatement, renewStatement, settleStatement, supersedeLateStatement } from './claim.ts'
import type { Desk } from './engine.ts'
import type { StatementResult } from './protocol.ts'

// The statement names these columns, and STRICT tables hold them to their types.
const parseClaimed = ({ columns, rows }: StatementResult): ClaimedRow[] =>
  rows.map((values) => Object.fromEntries(columns.map((column, index) => [column, values[index]])) as unknown as ClaimedRow)

/** Every operation is one message to the writing thread and one transaction there; a claim that finds little takes two. */
export const sqliteDispatch = (writer: Desk, engine: Engine): DispatchStore => ({
  claim: (request) =>
    guarded(engine, async () => {
      const leaseToken = randomUUID()
      const result = (await writer.atomic(claimStatements(request, leaseToken)))[claimedIndex]
      if (!result) throw new Error('the claim was answered without its rows')
      if (result.rows.length < request.limit) await writer.atomic([supersedeLateStatement(request)])
      const parse = deliveryParser()
      const claimed = (row: ClaimedRow): ClaimedDelivery => ({ ...parse(row), attempts: row.attempts, leaseToken })
      return parseClaimed(result).sort(newestFirst).map(claimed)
    }),
  renew: (held, leaseSeconds, now) =>
    guarded(engine, async () => {
      const until = now.epochMilliseconds + Math.round(leaseSeconds * 1000)
      const [result] = await writer.atomic([renewStatement(held, until)])
      return (result?.rows ?? []).map(([id]) => tagged<DeliveryId>(String(id)))
    }),
  settle: (settlements) =>
    guarded(engine, async () => {
      if (settlements.length > 0) await writer.atomic([settleStatement(settlements)])
    }),
  releaseAbandoned: (now) =>
    guarded(engine, async () => {
      const [result] = await writer.atomic([endAllLeasesStatement(instantText(now))])
      return result?.changes ?? 0
    }),
  nextDueAt: (channel, lane) => readSession(engine, (session) => nextDueAt(session, channel, lane)),
  stats: (now) => readSession(engine, (session) => outboxStats(session, now)),
})
