import { randomUUID } from 'node:crypto'
import type pg from 'pg'
import type { DispatchStore } from '../../app/store.ts'
import { type DeliveryId, tagged } from '../../core/brand.ts'
import type { ClaimedDelivery } from '../../core/delivery/delivery.ts'
import { type ClaimedRow, deliveryParser, newestFirst } from '../records/outbox.ts'
import { nextDueAt, outboxStats } from '../records/outbox-stats.ts'
import { type Engine, guarded, readSession } from '../transact.ts'
import { claimQuery, type Query, renewQuery, settleQuery, supersedeLateQuery, tendQuery } from './claim.ts'
import { Loan } from './engine.ts'
import { isConflict } from './failure.ts'

const mostTries = 5

/** One statement is one transaction: a node that stops in the middle of a claim holds no lock longer than its statement. */
const runOnce = async <Row extends pg.QueryResultRow>(
  pool: pg.Pool,
  queries: readonly Query[],
): Promise<pg.QueryResult<Row> | undefined> => {
  const loan = await Loan.take(pool)
  try {
    let last: pg.QueryResult<Row> | undefined
    for (const { text, values } of queries) last = await loan.query<Row>(text, values)
    return last
  } finally {
    loan.giveBack()
  }
}

const run = async <Row extends pg.QueryResultRow>(
  engine: Engine,
  pool: pg.Pool,
  queries: readonly Query[],
): Promise<pg.QueryResult<Row> | undefined> =>
  await guarded(engine, async () => {
    for (let tries = 1; ; tries++) {
      try {
        return await runOnce<Row>(pool, queries)
      } catch (error) {
        if (tries >= mostTries || !isConflict(error)) throw error
      }
    }
  })

export const postgresDispatch = (pool: pg.Pool, engine: Engine): DispatchStore => ({
  async claim(request) {
    const leaseToken = randomUUID()
    const result = await run<ClaimedRow>(engine, pool, [tendQuery(request), claimQuery(request, leaseToken)])
    if ((result?.rows.length ?? 0) < request.limit) await run(engine, pool, [supersedeLateQuery(request)])
    const parse = deliveryParser()
    const claimed = (row: ClaimedRow): ClaimedDelivery => ({ ...parse(row), attempts: row.attempts, leaseToken })
    return (result?.rows ?? []).sort(newestFirst).map(claimed)
  },
  async renew(held, leaseSeconds) {
    const result = await run<{ id: string }>(engine, pool, [renewQuery(held, leaseSeconds)])
    return (result?.rows ?? []).map(({ id }) => tagged<DeliveryId>(id))
  },
  async settle(settlements) {
    if (settlements.length > 0) await run(engine, pool, [settleQuery(settlements)])
  },
  // Other nodes may be alive: their leases run out by themselves.
  releaseAbandoned: async () => 0,
  nextDueAt: (channel, lane) => readSession(engine, (session) => nextDueAt(session, channel, lane)),
  stats: (now) => readSession(engine, (session) => outboxStats(session, now)),
})
