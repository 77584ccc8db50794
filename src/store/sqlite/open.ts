import type { DispatchStore, Store } from '../../app/store.ts'
import { assertNever } from '../../core/result.ts'
import type { Contents } from '../backup/check-contents.ts'
import { type BackupOutcome, type BackupRequest, writeBackup } from '../backup/write-backup.ts'
import { failed, type Opened, type OpenFailure, olderSchema } from '../open-failure.ts'
import { storeOver } from '../transact.ts'
import { type Ballast, dropBallast, layBallast } from './ballast.ts'
import { sqliteDispatch } from './dispatch.ts'
import { Desk, sqliteEngine } from './engine.ts'
import { Health, type Trouble } from './health.ts'
import { safeVersionText } from './inspect.ts'
import { migrateSqlite, sqliteSchema } from './migrate.ts'
import type { Inspection } from './protocol.ts'
import { readSnapshot, verifySqlite } from './snapshot.ts'
import { defaultThreadFile, ownThreads, type ThreadClient, type Threads } from './thread-client.ts'

export interface SqliteOptions {
  readonly file: string
  /** The thread's entry; by default the source or, in the bundle, `sqlite-thread.js` beside this code. */
  readonly threadFile?: URL | string
  /** By default each store has threads of its own; tests hand them on from one to the next. */
  readonly threads?: Threads
  /** `none` forgoes fsync, for tests only. */
  readonly durability?: 'full' | 'none'
  readonly ballast?: Ballast
  /** False for commands beside a server: an older schema is then refused and not migrated. */
  readonly mayMigrate?: boolean
  /** Told of a full disk and of a handle that must not be used again; the process should exit on the latter. */
  readonly onTrouble?: (trouble: Trouble) => void
  /** After how long an unfinished transaction is rolled back; 30 seconds. */
  readonly transactionLimitMs?: number
}

export interface SqliteStore {
  readonly store: Store
  readonly dispatch: DispatchStore
  /** Writes one snapshot of everything to a new file, while work goes on. */
  backup(request: BackupRequest): Promise<BackupOutcome>
  /** Checks pages, rows and chains in one snapshot, while work goes on. */
  verify(): Promise<Contents>
  /** Removes the ballast file and empties the log, so that a full disk has room again; answers whether there was a ballast. */
  releaseBallast(): Promise<boolean>
  /** Lets the transaction under way finish, checkpoints and closes. */
  close(): Promise<void>
}

const defaultLimitMs = 30_000

/** Why the file is refused, or nothing. */
export const refusalOf = (file: string, inspection: Inspection): OpenFailure | undefined => {
  switch (inspection.kind) {
    case 'absent':
      return undefined
    case 'ours':
      return inspection.schema > sqliteSchema ? newerSchema(file, inspection.schema) : undefined
    case 'unsafe-version':
      return {
        ...inspection,
        advice: `This Node brings SQLite ${inspection.found}, in which a race can corrupt databases. ${safeVersionText} or newer is needed: use a current Node 24 or 26.`,
      }
    case 'foreign':
      return { kind: 'foreign', advice: `${file} is a database of another program. It was not touched; give another file.` }
    case 'corrupt':
      return {
        ...inspection,
        advice: `${file} is damaged (${inspection.details}). It was not touched: keep a copy of it and of the files beside it whose names begin the same, then restore the last backup with "forthright restore".`,
      }
    case 'unreachable':
      return { ...inspection, advice: `${file} cannot be opened. ${inspection.reason}` }
    default:
      return assertNever(inspection)
  }
}

const newerSchema = (file: string, found: number): OpenFailure => ({
  kind: 'newer-schema',
  found,
  known: sqliteSchema,
  advice: `${file} was written by a newer Forthright (schema ${found}; this one knows ${sqliteSchema}). It was not touched: start the newer version again, or restore a backup that was made before the upgrade.`,
})

const reasonOf = (error: unknown): string => (error instanceof Error ? error.message : String(error))

const unreachable = (file: string, error: unknown): OpenFailure => ({
  kind: 'unreachable',
  reason: reasonOf(error),
  advice: `${file} cannot be opened (${reasonOf(error)}). Check that the folder exists, that this user may write to it, that it is on a local disk, and that the disk is not full.`,
})

const openThreads = async (options: SqliteOptions, writer: ThreadClient, reader: ThreadClient): Promise<OpenFailure | undefined> => {
  const { file, durability = 'full' } = options
  try {
    const inspection = await writer.inspect(file, sqliteSchema)
    const refusal = refusalOf(file, inspection)
    if (refusal) return refusal
    const found = inspection.kind === 'ours' ? inspection.schema : 0
    if (options.mayMigrate === false && found < sqliteSchema) return olderSchema(found, sqliteSchema)
    await writer.order({ kind: 'open', file, access: 'write', durability })
    await migrateSqlite(writer, found)
    await reader.order({ kind: 'open', file, access: 'read', durability })
    if (options.ballast) await layBallast(options.ballast)
    return undefined
  } catch (error) {
    return unreachable(file, error)
  }
}

/**
 * Opens or makes the file: looks at it read-only first, then migrates it. A file that this code must not write is refused with the
 * reason and left as it was.
 */
export const openSqlite = async (options: SqliteOptions): Promise<Opened<SqliteStore>> => {
  const threadFile = options.threadFile ?? defaultThreadFile()
  const threads = options.threads ?? ownThreads(threadFile)
  const [writerThread, readerThread] = [threads.take(), threads.take()]
  const closeThreads = async (): Promise<void> => {
    await threads.giveBack(readerThread)
    await threads.giveBack(writerThread)
  }
  const refusal = await openThreads(options, writerThread, readerThread)
  if (refusal) {
    await closeThreads()
    return failed(refusal)
  }
  const health = new Health(options.onTrouble ?? (() => undefined))
  const [writer, reader] = [new Desk(writerThread, health), new Desk(readerThread, health)]
  const engine = sqliteEngine(writer, reader, options.transactionLimitMs ?? defaultLimitMs)
  return {
    ok: true,
    value: {
      store: storeOver(engine),
      dispatch: sqliteDispatch(writer, engine),
      backup: (request) => readSnapshot(threadFile, options.file, (session) => writeBackup(session, sqliteSchema, request)),
      verify: () => readSnapshot(threadFile, options.file, verifySqlite),
      releaseBallast: async () => {
        const wasThere = options.ballast ? await dropBallast(options.ballast) : false
        if (wasThere) await writer.checkpointIfItFits()
        return wasThere
      },
      close: async () => {
        await writer.drain()
        await reader.drain()
        await closeThreads()
      },
    },
  }
}
