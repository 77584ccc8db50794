import { randomUUID } from 'node:crypto'
import type { DispatchStore } from '../../app/store.ts'
import { type DeliveryId, tagged } from '../../core/brand.ts'
import type { ClaimedDelivery } from '../../core/delivery/delivery.ts'
import { instantText } from '../../core/time.ts'
import { type ClaimedRow, deliveryParser, newestFirst } from '../records/outbox.ts'
import { nextDueAt, outboxStats } from '../records/outbox-stats.ts'
import { type Engine, guarded, readSession } from '../transact.ts'
import { claimedIndex, claimStatements, endAllLeasesStatement, outlookIndex, renewStatement, settleStatement } from './claim.ts'
import type { Desk } from './engine.ts'
import { Outlooks } from './outlooks.ts'
import type { StatementResult } from './protocol.ts'

type ClaimRequest = Parameters<DispatchStore['claim']>[0]

// The statement names these columns, and STRICT tables hold them to their types.
const parseClaimed = ({ columns, rows }: StatementResult): ClaimedRow[] =>
  rows.map((values) => Object.fromEntries(columns.map((column, index) => [column, values[index]])) as unknown as ClaimedRow)

const claimFrom = async (writer: Desk, outlooks: Outlooks, request: ClaimRequest): Promise<readonly ClaimedDelivery[]> => {
  if (outlooks.isQuiet(request, writer.revision)) return []
  const leaseToken = randomUUID()
  const results = await writer.atomic(claimStatements(request, leaseToken))
  const [result, outlook] = [results[claimedIndex], results[outlookIndex]]
  if (!result || !outlook) throw new Error('the claim was answered without its rows')
  outlooks.note(request, writer.revision, outlook.rows[0] ?? [])
  const parse = deliveryParser()
  const claimed = (row: ClaimedRow): ClaimedDelivery => ({ ...parse(row), attempts: row.attempts, leaseToken })
  return parseClaimed(result).sort(newestFirst).map(claimed)
}

/** Every operation is one message to the writing thread and one transaction there; in a quiet lane nothing is asked at all. */
const dispatchOver = (writer: Desk, engine: Engine, outlooks: Outlooks): DispatchStore => ({
  claim: (request) => guarded(engine, () => claimFrom(writer, outlooks, request)),
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
  nextDueAt: async (channel, lane) => {
    const known = outlooks.known({ channel, lane }, writer.revision)
    return known ? known.due : await readSession(engine, (session) => nextDueAt(session, channel, lane))
  },
  stats: (now) => readSession(engine, (session) => outboxStats(session, now)),
})

export const sqliteDispatch = (writer: Desk, engine: Engine): DispatchStore => dispatchOver(writer, engine, new Outlooks())
