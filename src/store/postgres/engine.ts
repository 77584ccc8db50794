import {
  type CompiledQuery,
  type DatabaseConnection,
  PostgresAdapter,
  PostgresIntrospector,
  PostgresQueryCompiler,
  type QueryResult,
  sql,
} from 'kysely'
import type pg from 'pg'
import { instantOfMilliseconds } from '../../core/time.ts'
import { kyselyOver } from '../kysely-over.ts'
import type { Session } from '../records/session.ts'
import { TimeLimit } from '../time-limit.ts'
import type { Engine, OpenTransaction } from '../transact.ts'
import { insertManySql } from './bulk.ts'
import { asFailure, faultOfPostgres, isConflict, Unreachable } from './failure.ts'
import { patienceMs } from './pool.ts'

export const postgresParts = {
  createAdapter: () => new PostgresAdapter(),
  createQueryCompiler: () => new PostgresQueryCompiler(),
  createIntrospector: (db: ConstructorParameters<typeof PostgresIntrospector>[0]) => new PostgresIntrospector(db),
}

const beginOf = {
  write: 'BEGIN ISOLATION LEVEL READ COMMITTED READ WRITE',
  read: 'BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY',
} as const
type Access = keyof typeof beginOf

/**
 * How long the database may take. People wait for a transaction as a whole; work that nobody waits for, such as everything that is due
 * of ten thousand incidents, may ask many questions, and notices a database that hangs at any one of them.
 */
export interface Patience {
  readonly milliseconds: number
  readonly covers: 'the whole' | 'each statement'
}

const patienceOfRequests: Patience = { milliseconds: patienceMs, covers: 'the whole' }
export const patienceOfWork: Patience = { milliseconds: patienceMs, covers: 'each statement' }

/** A connection on loan, which is destroyed instead of returned when it did not answer in time. */
export class Loan {
  readonly #client: pg.PoolClient
  readonly #startsAnew: boolean
  #patience: number
  #isOver = false
  #last: Promise<unknown> = Promise.resolve()

  private constructor(client: pg.PoolClient, patience: number, startsAnew: boolean) {
    this.#client = client
    this.#patience = patience
    this.#startsAnew = startsAnew
  }

  static async take(pool: pg.Pool, { milliseconds, covers }: Patience = patienceOfRequests): Promise<Loan> {
    const start = performance.now()
    const startsAnew = covers === 'each statement'
    try {
      const client = await pool.connect()
      return new Loan(client, startsAnew ? milliseconds : milliseconds - (performance.now() - start), startsAnew)
    } catch (error) {
      throw asFailure(error)
    }
  }

  get isOver(): boolean {
    return this.#isOver
  }

  /** Runs one statement after those asked for before it. */
  query<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[] = []): Promise<pg.QueryResult<Row>> {
    const answer = this.#last.then(() => this.#queryNow<Row>(text, values))
    this.#last = answer.catch(() => undefined)
    return answer
  }

  /** The time is charged to this loan's patience, unless that starts anew: a database that hangs is given up, not waited for. */
  async #queryNow<Row extends pg.QueryResultRow>(text: string, values: readonly unknown[]): Promise<pg.QueryResult<Row>> {
    if (this.#isOver) throw new Error('this transaction has ended: nothing more can be done in it')
    const start = performance.now()
    const answer = this.#client.query<Row>(text, [...values])
    let timer: NodeJS.Timeout | undefined
    const late = new Promise<never>((_, reject) => {
      timer = setTimeout(() => reject(new Unreachable('the database did not answer in time')), Math.max(1, this.#patience))
    })
    try {
      return await Promise.race([answer, late])
    } catch (error) {
      const failure = asFailure(error)
      if (failure instanceof Unreachable) this.destroy()
      throw failure
    } finally {
      clearTimeout(timer)
      answer.catch(() => undefined)
      if (!this.#startsAnew) this.#patience -= performance.now() - start
    }
  }

  giveBack(): void {
    if (!this.#isOver) this.#client.release()
    this.#isOver = true
  }

  destroy(): void {
    if (!this.#isOver) this.#client.release(true)
    this.#isOver = true
  }
}

class PostgresTransaction implements OpenTransaction, DatabaseConnection {
  readonly session: Session
  readonly interrupted: Promise<never>
  readonly #loan: Loan
  readonly #limit: TimeLimit

  constructor(loan: Loan, access: Access, limitMs: number) {
    this.#loan = loan
    this.session = {
      db: kyselyOver(postgresParts, this),
      locking: access === 'write' ? 'rows' : 'forbidden',
      insertMany: async (table, columns, rows) => {
        let count = 0
        for (const { text, values } of insertManySql(table, columns, rows)) count += (await loan.query(text, values)).rowCount ?? 0
        return count
      },
      holdKey: async (scope, key) => {
        if (access === 'write') await loan.query('SELECT pg_advisory_xact_lock(hashtextextended($1, 0))', [JSON.stringify([scope, key])])
      },
      endWhenSilent: async (seconds) => {
        await loan.query("SELECT set_config('idle_in_transaction_session_timeout', $1, true)", [`${seconds}s`])
      },
      now: async () => {
        const { rows } = await loan.query<{ readonly ms: string }>('SELECT (extract(epoch FROM clock_timestamp()) * 1000)::bigint AS ms')
        return instantOfMilliseconds(Number(rows[0]?.ms))
      },
      listOf: (values) => sql`(select json_array_elements_text(${JSON.stringify(values)}::json))`,
    }
    this.#limit = new TimeLimit(limitMs, () => loan.destroy())
    this.interrupted = this.#limit.exceeded
  }

  async executeQuery<Row>(query: CompiledQuery): Promise<QueryResult<Row>> {
    const result = await this.#loan.query(query.sql, query.parameters)
    return { rows: parseRows<Row>(result.rows), numAffectedRows: BigInt(result.rowCount ?? 0) }
  }

  // biome-ignore lint/correctness/useYield: Kysely's interface asks for it, and nothing here streams.
  async *streamQuery<Row>(): AsyncIterableIterator<QueryResult<Row>> {
    throw new Error('the store does not stream: read in chunks')
  }

  /** When the connection is lost between the order to commit and its answer, the outcome is unknown and said to be unavailable. */
  async commit(): Promise<void> {
    const result = await this.#loan.query('COMMIT')
    this.#limit.end()
    this.#loan.giveBack()
    if (result.command !== 'COMMIT') throw new Error('a statement of this transaction failed, so that it was not committed')
  }

  async rollback(): Promise<void> {
    this.#limit.end()
    if (this.#loan.isOver) return
    try {
      await this.#loan.query('ROLLBACK')
      this.#loan.giveBack()
    } catch {
      // The server rolls back what belongs to a connection that is gone.
      this.#loan.destroy()
    }
  }
}

/** Rows as the query was typed: Kysely derives the type from the same column names that the server answers. */
const parseRows = <Row>(rows: readonly unknown[]): Row[] => rows as Row[]

const mostStale = 3

/** Begins on a connection that answers: those that a restart of the database left in the pool are thrown away. */
const beginOn = async (pool: pg.Pool, access: Access, patience: Patience): Promise<Loan> => {
  for (let stale = 0; ; stale++) {
    const loan = await Loan.take(pool, patience)
    const started = performance.now()
    try {
      await loan.query(beginOf[access])
      return loan
    } catch (error) {
      loan.destroy()
      const wasQuick = performance.now() - started < patienceMs / 10
      if (!(error instanceof Unreachable) || !wasQuick || stale >= mostStale) throw error
    }
  }
}

export const postgresEngine = (pool: pg.Pool, limitMs: number, patience = patienceOfRequests): Engine => ({
  begin: async (access) => new PostgresTransaction(await beginOn(pool, access, patience), access, limitMs),
  isConflict,
  faultOf: faultOfPostgres,
})
