import {
  type CompiledQuery,
  type DatabaseConnection,
  type QueryResult,
  SqliteAdapter,
  SqliteIntrospector,
  SqliteQueryCompiler,
  sql,
} from 'kysely'
import { StoreFailure } from '../../app/store.ts'
import type { Fault } from '../../core/result.ts'
import { kyselyOver } from '../kysely-over.ts'
import type { Session, SqlValue } from '../records/session.ts'
import { TimeLimit } from '../time-limit.ts'
import type { Engine, OpenTransaction } from '../transact.ts'
import { insertManySql, rowsPerMessage } from './bulk.ts'
import type { Health } from './health.ts'
import type { Access, Statement, StatementResult } from './protocol.ts'
import { faultOfSqlite, isFull } from './result-codes.ts'
import type { ThreadClient } from './thread-client.ts'
import { Turns } from './turns.ts'

export const sqliteParts = {
  createAdapter: () => new SqliteAdapter(),
  createQueryCompiler: () => new SqliteQueryCompiler(),
  createIntrospector: (db: ConstructorParameters<typeof SqliteIntrospector>[0]) => new SqliteIntrospector(db),
}

/** How long somebody waits for the turn before hearing that the records cannot be reached. */
const patienceMs = 5_000

const slowFault: Fault = {
  code: 'store.unavailable',
  detail: 'Other changes to the records have not finished in time, perhaps because the disk is slow. Nothing was changed; try again.',
  retryAfter: 5,
}
const stoppingFault: Fault = {
  code: 'server.stopping',
  detail: 'The records have been closed because the server is stopping. Nothing was changed; try again in a few seconds.',
  retryAfter: 5,
}

/** A database thread, the queue before it, and the health of the file behind it. */
export class Desk {
  readonly #thread: ThreadClient
  readonly #turns = new Turns()
  readonly #health: Health
  #revision = 0

  constructor(thread: ThreadClient, health: Health) {
    this.#thread = thread
    this.#health = health
  }

  /** Grows with each transaction that may have changed something; noted before anybody else gets the turn. */
  get revision(): number {
    return this.#revision
  }

  noteChange(): void {
    this.#revision++
  }

  /** Waits for the turn; the answered function gives it up. */
  async take(): Promise<() => void> {
    this.#health.check()
    const giveUp = await this.#turns.take(patienceMs)
    if (giveUp) return giveUp
    throw new StoreFailure(this.#turns.isClosed ? stoppingFault : slowFault)
  }

  /** Lets whoever has the turn finish; nobody gets it afterwards. */
  async drain(): Promise<void> {
    await this.#turns.close()
  }

  async run(statements: readonly Statement[]): Promise<readonly StatementResult[]> {
    return await this.#watched(() => this.#thread.run(statements))
  }

  /** All statements in one transaction, by one message, in turn with the others. */
  async atomic(statements: readonly Statement[]): Promise<readonly StatementResult[]> {
    const giveUp = await this.take()
    try {
      const results = await this.#watched(() => this.#thread.atomic(statements))
      if (haveChanged(statements, results)) this.noteChange()
      return results
    } catch (error) {
      this.noteChange()
      throw error
    } finally {
      giveUp()
    }
  }

  /** Moves what the write-ahead log holds into the file and empties the log, unless the disk is too full for that. */
  async checkpointIfItFits(): Promise<void> {
    const giveUp = await this.take()
    try {
      await this.run([{ sql: 'PRAGMA wal_checkpoint(TRUNCATE)', parameters: [] }])
    } catch (error) {
      if (!isFull(error)) throw error
    } finally {
      giveUp()
    }
  }

  /** Never throws: what cannot be rolled back is either gone with its thread or on a handle that is not used again. */
  async rollback(): Promise<void> {
    if (this.#health.isBroken) return
    try {
      await this.#thread.order({ kind: 'rollback' })
    } catch (error) {
      this.#health.note(error)
    }
  }

  async #watched<T>(work: () => Promise<T>): Promise<T> {
    this.#health.check()
    try {
      return await work()
    } catch (error) {
      this.#health.note(error)
      throw error
    }
  }
}

const begin: Readonly<Record<Access, Statement>> = {
  write: { sql: 'BEGIN IMMEDIATE', parameters: [] },
  read: { sql: 'BEGIN', parameters: [] },
}
const commit: Statement = { sql: 'COMMIT', parameters: [] }

/** The count beside a statement that only reads is of its rows, or of what was changed before it. */
const onlyReads = /^\s*(?:select|begin|commit)\b/i
const haveChanged = (statements: readonly Statement[], results: readonly StatementResult[]): boolean =>
  results.some(({ changes }, index) => changes > 0 && !onlyReads.test(statements[index]?.sql ?? ''))

/**
 * One transaction. BEGIN travels with the first statement, so that reading one row costs two messages and not three. After a failed
 * statement only a rollback is possible: SQLite may have rolled back by itself, and what came next would be outside any transaction.
 */
class SqliteTransaction implements OpenTransaction, DatabaseConnection {
  readonly session: Session
  readonly interrupted: Promise<never>
  readonly #desk: Desk
  readonly #giveUp: () => void
  readonly #access: Access
  readonly #limit: TimeLimit
  #state: 'new' | 'begun' | 'failed' | 'over' = 'new'
  #hasChanged = false

  constructor(desk: Desk, giveUp: () => void, access: Access, limitMs: number) {
    this.#desk = desk
    this.#giveUp = giveUp
    this.#access = access
    const db = kyselyOver(sqliteParts, this)
    this.session = {
      db,
      locking: access === 'write' ? 'whole-store' : 'forbidden',
      insertMany: async (table, columns, rows) => await this.#insertMany(table, columns, rows),
      // Transactions come one at a time: whoever could be using the key has finished.
      holdKey: async () => undefined,
      now: async (own) => own,
      // There is one client, and it is this process.
      endWhenSilent: async () => undefined,
      listOf: (values) => sql`(select value from json_each(${JSON.stringify(values)}))`,
    }
    this.#limit = new TimeLimit(limitMs, () => void this.rollback())
    this.interrupted = this.#limit.exceeded
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const [result] = await this.#execute([{ sql: query.sql, parameters: query.parameters.map(parseParameter) }])
    if (!result) throw new Error('the database thread answered without a result')
    return { rows: parseObjects<Row>(result), numAffectedRows: BigInt(result.changes) }
  }

  // biome-ignore lint/correctness/useYield: Kysely's interface asks for it, and nothing here streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('the store does not stream: read in chunks')
  }

  async commit(): Promise<void> {
    if (this.#state === 'failed') throw new Error('a statement of this transaction failed, so that it cannot be committed')
    if (this.#state === 'over') throw new Error('this transaction has already ended')
    if (this.#state === 'begun') await this.#commit()
    this.#end()
  }

  /** One that was answered by an error may have been kept all the same. */
  async #commit(): Promise<void> {
    try {
      await this.#desk.run([commit])
    } finally {
      if (this.#hasChanged) this.#desk.noteChange()
    }
  }

  async rollback(): Promise<void> {
    const wasBegun = this.#state === 'begun' || this.#state === 'failed'
    if (this.#state === 'over') return
    this.#state = 'over'
    try {
      if (wasBegun) await this.#desk.rollback()
    } finally {
      this.#end()
    }
  }

  #end(): void {
    this.#state = 'over'
    this.#limit.end()
    this.#giveUp()
  }

  async #insertMany(table: string, columns: readonly string[], rows: readonly (readonly SqlValue[])[]): Promise<number> {
    let count = 0
    for (let start = 0; start < rows.length; start += rowsPerMessage) {
      const results = await this.#execute(insertManySql(table, columns, rows.slice(start, start + rowsPerMessage)))
      count += results.reduce((sum, { changes }) => sum + changes, 0)
    }
    return count
  }

  async #execute(statements: readonly Statement[]): Promise<readonly StatementResult[]> {
    if (this.#state === 'failed' || this.#state === 'over') throw new Error('this transaction has ended: nothing more can be done in it')
    const isFirst = this.#state === 'new'
    this.#state = 'begun'
    try {
      const answered = await this.#desk.run(isFirst ? [begin[this.#access], ...statements] : statements)
      const results = isFirst ? answered.slice(1) : answered
      this.#hasChanged ||= haveChanged(statements, results)
      return results
    } catch (error) {
      if (this.#state === 'begun') this.#state = 'failed'
      throw error
    }
  }
}

const parseParameter = (value: unknown): SqlValue => {
  if (value === null || typeof value === 'string' || typeof value === 'number') return value
  throw new Error(`a value of type ${typeof value} cannot be stored`)
}

/** Rows as the query was typed: Kysely derives the type from the same column names that SQLite answers. */
const parseObjects = <Row>({ columns, rows }: StatementResult): Row[] =>
  rows.map((values) => Object.fromEntries(columns.map((column, index) => [column, values[index]])) as Row)

export const sqliteEngine = (writer: Desk, reader: Desk, limitMs: number): Engine => ({
  async begin(access) {
    const desk = access === 'write' ? writer : reader
    return new SqliteTransaction(desk, await desk.take(), access, limitMs)
  },
  revision: () => writer.revision,
  isConflict: () => false,
  faultOf: faultOfSqlite,
})
