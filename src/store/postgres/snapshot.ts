import type pg from 'pg'
import type { Session } from '../records/session.ts'
import { readSession } from '../transact.ts'
import { postgresEngine } from './engine.ts'
import { makePool } from './pool.ts'

/** A timer takes no more: about 25 days. */
const noLimit = 2 ** 31 - 1

/** A single connection for work that may take as long as it takes. */
export const makePatientPool = (url: string): pg.Pool =>
  makePool(url, 1, async (client) => {
    await client.query('SET statement_timeout = 0; SET lock_timeout = 0; SET idle_in_transaction_session_timeout = 0')
  })
export const patientEngine = (pool: pg.Pool) => postgresEngine(pool, noLimit, { milliseconds: noLimit, covers: 'the whole' })

/** One snapshot on a connection of its own. */
export const readSnapshot = async <T>(url: string, work: (session: Session) => Promise<T>): Promise<T> => {
  const pool = makePatientPool(url)
  try {
    return await readSession(patientEngine(pool), work)
  } finally {
    await pool.end()
  }
}
