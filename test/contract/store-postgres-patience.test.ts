import { sql } from 'kysely'
import { expect, it } from 'vitest'
import { type Patience, postgresEngine } from '../../src/store/postgres/engine.ts'
import { makePool } from '../../src/store/postgres/pool.ts'
import { readSession } from '../../src/store/transact.ts'
import { createDatabase } from '../tools/database.ts'

/** Whether three questions of 0.2 seconds each are answered to somebody with a patience of half a second. */
const threeQuestions = async (covers: Patience['covers']): Promise<boolean> => {
  const database = await createDatabase()
  const pool = makePool(database.url, 1)
  const engine = postgresEngine(pool, 30_000, { milliseconds: 500, covers })
  try {
    return await readSession(engine, async ({ db }) => {
      for (let n = 0; n < 3; n++) await sql`SELECT pg_sleep(0.2)`.execute(db)
      return true
    }).catch(() => false)
  } finally {
    await pool.end()
    await database.drop()
  }
}

it('gives up what takes too long as a whole where somebody waits, and goes on where nobody does', async () => {
  expect([await threeQuestions('the whole'), await threeQuestions('each statement')]).toEqual([false, true])
})
