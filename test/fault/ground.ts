import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import pg from 'pg'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import type { OpenedStore } from '../scenario/workshop.ts'

type Row = Readonly<Record<string, unknown>>

/** Where a server under attack keeps its records, and what a test may do there behind its back. */
export interface Ground {
  readonly name: string
  /** The data folder. */
  readonly data: string
  readonly databaseUrl: string
  open(): Promise<OpenedStore>
  query(sql: string): Promise<readonly Row[]>
  /** Makes the leases of dead nodes look as if they had run out. */
  endLeases(): Promise<void>
  /** "ok", or what is wrong with the files. */
  integrity(): Promise<string>
  remove(): Promise<void>
}

const endLeasesSql = "UPDATE outbox SET lease_until = 0, waiting = 1 WHERE state = 'claimed'"

export const sqliteGround = (folder = mkdtempSync(join(tmpdir(), 'forthright-fault-'))): Ground => {
  const file = join(folder, 'forthright.db')
  const within = <T>(work: (db: DatabaseSync) => T): T => {
    const db = new DatabaseSync(file, { timeout: 5000 })
    try {
      return work(db)
    } finally {
      db.close()
    }
  }
  return {
    name: 'SQLite',
    data: folder,
    databaseUrl: `sqlite:${file}`,
    open: async () => {
      const opened = await openSqlite({ file })
      if (!opened.ok) throw new Error(opened.failure.advice)
      return opened.value
    },
    query: async (sql) => within((db) => db.prepare(sql).all()),
    endLeases: async () => within((db) => db.exec(endLeasesSql)),
    integrity: async () => within((db) => String(db.prepare('PRAGMA integrity_check').get()?.integrity_check)),
    remove: async () => rmSync(folder, { recursive: true, force: true }),
  }
}

/** Every B-tree checked against its table, which is what PostgreSQL has for an integrity check. */
const checkTrees = `
  SELECT count(bt_index_check(index => c.oid, heapallindexed => true))
  FROM pg_class c JOIN pg_am a ON a.oid = c.relam JOIN pg_namespace n ON n.oid = c.relnamespace
  WHERE a.amname = 'btree' AND n.nspname = 'public' AND c.relkind = 'i'`

export const postgresGround = (database: { readonly url: string; drop(): Promise<void> }): Ground => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-fault-'))
  const query = async (sql: string): Promise<readonly Row[]> => {
    const client = new pg.Client(database.url)
    await client.connect()
    try {
      return (await client.query<Row>(sql)).rows
    } finally {
      await client.end()
    }
  }
  return {
    name: 'PostgreSQL',
    data: folder,
    databaseUrl: database.url,
    open: async () => {
      const opened = await openPostgres({ url: database.url })
      if (!opened.ok) throw new Error(opened.failure.advice)
      return opened.value
    },
    query,
    endLeases: async () => void (await query(endLeasesSql)),
    integrity: async () => {
      try {
        await query('CREATE EXTENSION IF NOT EXISTS amcheck')
        await query(checkTrees)
        return 'ok'
      } catch (error) {
        return error instanceof Error ? error.message : String(error)
      }
    },
    remove: async () => {
      await database.drop()
      rmSync(folder, { recursive: true, force: true })
    },
  }
}
