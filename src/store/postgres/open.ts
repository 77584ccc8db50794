import pg from 'pg'
import type { HintTopic } from '../../app/ports.ts'
import type { DispatchStore, Store } from '../../app/store.ts'
import { type Contents, checkContents } from '../backup/check-contents.ts'
import { type BackupOutcome, type BackupRequest, writeBackup } from '../backup/write-backup.ts'
import { failed, type Opened, type OpenFailure, olderSchema } from '../open-failure.ts'
import { storeOver } from '../transact.ts'
import { postgresDispatch } from './dispatch.ts'
import { patienceOfWork, postgresEngine } from './engine.ts'
import { HintLine } from './hints.ts'
import { migratePostgres, postgresSchema, schemaVersionOf } from './migrate.ts'
import { clientConfig, makeDispatchPool, makePool } from './pool.ts'
import { readSnapshot } from './snapshot.ts'

export interface PostgresOptions {
  readonly url: string
  /** Connections of this node, 10, beside four for dispatch and one for hints; all nodes together must fit max_connections. */
  readonly connections?: number
  /** False for commands beside a server: an older or missing schema is then refused and not migrated. */
  readonly mayMigrate?: boolean
  /** After how long an unfinished transaction is rolled back; 30 seconds. */
  readonly transactionLimitMs?: number
}

export interface PostgresStore {
  readonly store: Store
  /** The same for work that nobody waits for: each statement may take as long as a whole transaction of somebody who does. */
  readonly background: Store
  readonly dispatch: DispatchStore
  /** Hears the hints of every node, this one included; after a lost connection every topic once. Answers how to stop. */
  onHint(listener: (topic: HintTopic) => void): Promise<() => void>
  /** Tells every node; never fails and is never waited for. */
  notify(topic: HintTopic): void
  /** Writes one snapshot of everything to a new file on this node, while work goes on. */
  backup(request: BackupRequest): Promise<BackupOutcome>
  /** Checks rows and chains in one snapshot, while work goes on; the pages are PostgreSQL's own to check. */
  verify(): Promise<Contents>
  close(): Promise<void>
}

const leastServer = 140_000
const defaultConnections = 10
const dispatchConnections = 4
const defaultLimitMs = 30_000

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message || error.name : String(error))

const unreachable = (reason: string): OpenFailure => ({
  kind: 'unreachable',
  reason,
  advice: `The PostgreSQL database cannot be used (${reason}). Check that it is running, that the address in FORTHRIGHT_DATABASE_URL is right, and that its user may create tables.`,
})

interface ServerFacts {
  readonly version: number
  readonly name: string
  readonly encoding: string
  readonly isStandby: boolean
}

const refusalOfServer = ({ version, name, encoding, isStandby }: ServerFacts): OpenFailure | undefined => {
  if (version < leastServer)
    return { kind: 'unsafe-version', found: name, advice: `This is PostgreSQL ${name}; version 14 or newer is needed.` }
  if (encoding !== 'UTF8') return unreachable(`its encoding is ${encoding}; create the database with ENCODING 'UTF8'`)
  return isStandby ? unreachable('it is a standby that can only be read; give the address of the primary') : undefined
}

const refusalOfSchema = (found: number | undefined): OpenFailure | undefined => {
  if (found === undefined)
    return {
      kind: 'foreign',
      advice: 'The database holds tables of another program under our names. Nothing was changed; give Forthright a database of its own.',
    }
  if (found <= postgresSchema) return undefined
  return {
    kind: 'newer-schema',
    found,
    known: postgresSchema,
    advice: `The database was migrated by a newer Forthright (schema ${found}; this one knows ${postgresSchema}). Nothing was changed: start the newer version again, or restore a backup that was made before the upgrade.`,
  }
}

const factsQuery = `
  SELECT current_setting('server_version_num')::integer AS version, current_setting('server_version') AS name,
    current_setting('server_encoding') AS encoding, pg_is_in_recovery() AS "isStandby"`

const prepare = async (client: pg.Client, mayMigrate: boolean): Promise<OpenFailure | undefined> => {
  const { rows } = await client.query<ServerFacts>(factsQuery)
  const found = await schemaVersionOf(client)
  const refusal = (rows[0] && refusalOfServer(rows[0])) ?? refusalOfSchema(found)
  if (refusal) return refusal
  if (!mayMigrate && found !== undefined && found < postgresSchema) return olderSchema(found, postgresSchema)
  await migratePostgres(client)
  return undefined
}

/** Runs `work` on a connection of its own and closes it; what the server says no to becomes the failure. */
export const withClient = async (
  url: string,
  work: (client: pg.Client) => Promise<OpenFailure | undefined>,
): Promise<OpenFailure | undefined> => {
  const client = new pg.Client(clientConfig(url))
  client.on('error', () => undefined)
  try {
    await client.connect()
    return await work(client)
  } catch (error) {
    return unreachable(reasonOf(error))
  } finally {
    await client.end().catch(() => undefined)
  }
}

/** Looks at the server and the schema, refuses what this code must not write, migrates, and opens the pool. */
export const openPostgres = async (options: PostgresOptions): Promise<Opened<PostgresStore>> => {
  const refusal = await withClient(options.url, (client) => prepare(client, options.mayMigrate ?? true))
  if (refusal) return failed(refusal)
  const pool = makePool(options.url, options.connections ?? defaultConnections)
  const dispatchPool = makeDispatchPool(options.url, dispatchConnections)
  const limitMs = options.transactionLimitMs ?? defaultLimitMs
  const engine = postgresEngine(pool, limitMs)
  const hints = new HintLine(options.url, pool)
  return {
    ok: true,
    value: {
      store: storeOver(engine),
      background: storeOver(postgresEngine(pool, limitMs, patienceOfWork)),
      dispatch: postgresDispatch(dispatchPool, engine),
      onHint: (listener) => hints.listen(listener),
      notify: (topic) => hints.notify(topic),
      backup: (request) => readSnapshot(options.url, (session) => writeBackup(session, postgresSchema, request)),
      verify: () => readSnapshot(options.url, checkContents),
      close: async () => {
        await hints.close()
        await dispatchPool.end()
        await pool.end()
      },
    },
  }
}
