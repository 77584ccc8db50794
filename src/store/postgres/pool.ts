import pg from 'pg'

/** How long somebody waits for the database, all queries of a transaction together, before hearing that it cannot be reached. */
export const patienceMs = 4_500

const int8 = 20
// Counts and sequence numbers stay far below 2^53; a larger number would be wrong silently, so it is refused.
const safeInteger = (text: string): number => {
  const value = Number(text)
  if (!Number.isSafeInteger(value)) throw new Error(`${text} is too large a number`)
  return value
}

const types: pg.CustomTypesConfig = {
  getTypeParser: (oid, format) => (oid === int8 && format !== 'binary' ? safeInteger : pg.types.getTypeParser(oid, format)),
}

/** Settings of every connection. The server's own limits end what a lost client left behind. */
export const clientConfig = (url: string): pg.ClientConfig => ({
  connectionString: url,
  application_name: 'forthright',
  connectionTimeoutMillis: patienceMs,
  statement_timeout: 20_000,
  lock_timeout: 4_000,
  // A node that is stopped in the middle of a change keeps what it locked from all others for so long.
  idle_in_transaction_session_timeout: 10_000,
  keepAlive: true,
  types,
})

// The outbox is empty one minute and holds 100,000 rows the next, and statistics come later. A claim planned for the empty table took
// three seconds instead of ten milliseconds: for these few statements walking the indexes in order is right whatever the numbers say.
const indexWalk = ['seqscan', 'bitmapscan', 'sort', 'hashjoin', 'mergejoin'].map((way) => `SET enable_${way} = off;`).join(' ')

/** Connections on which claims and outcomes are planned the same way whatever the statistics. */
export const makeDispatchPool = (url: string, connections: number): pg.Pool =>
  makePool(url, connections, async (client) => void (await client.query(`SET jit = off; ${indexWalk}`)))

export const makePool = (url: string, connections: number, onConnect?: (client: pg.ClientBase) => Promise<void>): pg.Pool => {
  const pool = new pg.Pool({ ...clientConfig(url), max: connections, idleTimeoutMillis: 60_000, ...(onConnect && { onConnect }) })
  // An idle connection that breaks leaves the pool by itself; without a listener the process would end.
  pool.on('error', () => undefined)
  // The same goes for one that is on loan: its query fails and says so, and the event beside it would be uncaught.
  pool.on('connect', (client) => client.on('error', () => undefined))
  return pool
}
