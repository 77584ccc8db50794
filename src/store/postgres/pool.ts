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
  idle_in_transaction_session_timeout: 30_000,
  keepAlive: true,
  types,
})

export const makePool = (url: string, connections: number): pg.Pool => {
  const pool = new pg.Pool({ ...clientConfig(url), max: connections, idleTimeoutMillis: 60_000 })
  // An idle connection that breaks leaves the pool by itself; without a listener the process would end.
  pool.on('error', () => undefined)
  return pool
}
