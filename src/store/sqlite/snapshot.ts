import { sql } from 'kysely'
import type { Contents } from '../backup/check-contents.ts'
import { checkContents } from '../backup/check-contents.ts'
import type { Session } from '../records/session.ts'
import { readSession } from '../transact.ts'
import { Desk, sqliteEngine } from './engine.ts'
import { Health } from './health.ts'
import { ThreadClient } from './thread-client.ts'

/** A timer takes no more: about 25 days. */
const noLimit = 2 ** 31 - 1

/** One snapshot on a thread of its own, so that reading everything holds up nobody who reads a page. */
export const readSnapshot = async <T>(threadFile: URL | string, file: string, work: (session: Session) => Promise<T>): Promise<T> => {
  const thread = new ThreadClient(threadFile)
  try {
    await thread.order({ kind: 'open', file, access: 'read', durability: 'full' })
    const desk = new Desk(thread, new Health(() => undefined))
    return await readSession(sqliteEngine(desk, desk, noLimit), work)
  } finally {
    await thread.close()
  }
}

/** Everything that the file, the rows and the chains can be checked for. */
export const verifySqlite = async (session: Session): Promise<Contents> => {
  const integrity = await sql<{ integrity_check: string }>`pragma integrity_check(20)`.execute(session.db)
  const damage = integrity.rows.map((row) => row.integrity_check).filter((verdict) => verdict !== 'ok')
  // A damaged tree answers nonsense or nothing: what it holds is not worth reading.
  if (damage.length > 0) return { rows: {}, chains: [], problems: damage }
  const orphans = await sql<{ table: string; parent: string }>`pragma foreign_key_check`.execute(session.db)
  const contents = await checkContents(session)
  const broken = orphans.rows.slice(0, 20).map(({ table, parent }) => `${table}: a row refers to ${parent} that is not there.`)
  return { ...contents, problems: [...broken, ...contents.problems] }
}
