import { DatabaseSync, type StatementSync } from 'node:sqlite'
import { parentPort } from 'node:worker_threads'
import { inspectFile } from './inspect.ts'
import type { Access, Envelope, Inspection, Order, Reply, Statement, StatementResult, ThreadFailure } from './protocol.ts'

/**
 * Entry of a database thread: one connection and nothing but orders to it, so that a slow disk stalls this thread and never the
 * page. The writing thread is the only one that checkpoints.
 */
let db: DatabaseSync | undefined
const prepared = new Map<string, { readonly statement: StatementSync; readonly columns: readonly string[] }>()
const mostPrepared = 400

const opened = (): DatabaseSync => {
  if (!db) throw new Error('the database is not open')
  return db
}

const prepare = (sql: string) => {
  const known = prepared.get(sql)
  if (known) return known
  const [oldest] = prepared.keys()
  if (prepared.size >= mostPrepared && oldest !== undefined) prepared.delete(oldest)
  const statement = opened().prepare(sql)
  const made = { statement, columns: statement.columns().map((column) => column.name) }
  prepared.set(sql, made)
  return made
}

const runOne = ({ sql, parameters }: Statement): StatementResult => {
  const { statement, columns } = prepare(sql)
  if (columns.length === 0) return { columns, rows: [], changes: Number(statement.run(...parameters).changes) }
  const rows = parseRows(statement.all(...parameters))
  return { columns, rows, changes: rows.length }
}

// The connection is opened with `returnArrays`; STRICT tables hold text, integers and nulls only.
const parseRows = (rows: unknown) => rows as StatementResult['rows']

const withTransaction = <T>(work: () => T): T => {
  const connection = opened()
  connection.exec('BEGIN IMMEDIATE')
  try {
    const value = work()
    connection.exec('COMMIT')
    return value
  } finally {
    if (connection.isTransaction) connection.exec('ROLLBACK')
  }
}

const settings = (access: Access, durability: 'full' | 'none'): string => {
  const shared = 'PRAGMA trusted_schema = OFF; PRAGMA cell_size_check = ON; PRAGMA cache_size = -32000; PRAGMA temp_store = MEMORY;'
  if (access === 'read') return `${shared} PRAGMA query_only = ON;`
  // secure_delete overwrites what a redaction removes wherever that costs no extra write.
  return `${shared} PRAGMA foreign_keys = ON; PRAGMA synchronous = ${durability === 'full' ? 'FULL' : 'OFF'};
    PRAGMA journal_size_limit = 67108864; PRAGMA secure_delete = FAST;`
}

const open = ({ file, access, durability }: Extract<Order, { kind: 'open' }>): void => {
  db = new DatabaseSync(file, { readOnly: access === 'read', timeout: 5000, returnArrays: true, enableForeignKeyConstraints: true })
  if (access === 'write') {
    const [mode] = Object.values(db.prepare('PRAGMA journal_mode = WAL').get() ?? {})
    if (mode !== 'wal') throw new Error(`the file system does not allow write-ahead logging (journal mode is "${String(mode)}")`)
  }
  db.exec(settings(access, durability))
}

const close = (): void => {
  prepared.clear()
  db?.close()
  db = undefined
}

const obey = (order: Order): { results?: readonly StatementResult[]; inspection?: Inspection } => {
  switch (order.kind) {
    case 'inspect':
      return { inspection: inspectFile(order.file, order.knownSchema) }
    case 'open':
      open(order)
      return {}
    case 'run':
      return { results: order.statements.map(runOne) }
    case 'atomic':
      return { results: withTransaction(() => order.statements.map(runOne)) }
    case 'script':
      withTransaction(() => opened().exec(order.sql))
      return {}
    case 'rollback':
      if (db?.isTransaction) db.exec('ROLLBACK')
      return {}
    case 'rest':
    case 'close':
      close()
      return {}
  }
}

const failureOf = (error: unknown): ThreadFailure => {
  const message = error instanceof Error ? error.message : String(error)
  const code = error instanceof Error && 'errcode' in error && typeof error.errcode === 'number' ? error.errcode : undefined
  return { message, ...(code === undefined ? {} : { code }) }
}

parentPort?.on('message', ({ id, order }: Envelope) => {
  let reply: Reply
  try {
    reply = { id, ...obey(order) }
  } catch (error) {
    reply = { id, failure: failureOf(error) }
  }
  parentPort?.postMessage(reply)
  if (order.kind === 'close') parentPort?.close()
})
