import { mkdir } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { HintTopic } from '../app/ports.ts'
import type { DispatchStore, Store } from '../app/store.ts'
import type { Opened } from '../store/open-failure.ts'
import type { openSqlite } from '../store/sqlite/open.ts'
import type { Threads } from '../store/sqlite/thread-client.ts'
import type { Options } from './options.ts'

/** The records of this installation, whichever store keeps them. */
export interface OpenRecords {
  readonly kind: 'sqlite' | 'postgres'
  readonly store: Store
  /** The same for the loops, where the store is more patient with them. */
  readonly background: Store
  readonly dispatch: DispatchStore
  /** Hints of other nodes; absent where one process holds the store. */
  readonly hints?: { onHint(listener: (topic: HintTopic) => void): Promise<() => void>; notify(topic: HintTopic): void }
  /** Makes room on a full disk, once; answers whether there was something to give up. */
  releaseBallast(): Promise<boolean>
  close(): Promise<void>
}

export interface OpenSetting {
  readonly onTrouble: (trouble: StoreTrouble) => void
  /** By default SQLite has threads of its own; tests hand them on from one server to the next. */
  readonly threads?: Threads | undefined
}

export type StoreTrouble = Parameters<NonNullable<Parameters<typeof openSqlite>[0]['onTrouble']>>[0]

/** A full disk cannot even be tidied up: this file can be given up to make the room that tidying needs. */
const ballastBytes = 64 * 1024 * 1024

const openFile = async (file: string, { onTrouble, threads }: OpenSetting): Promise<Opened<OpenRecords>> => {
  await mkdir(dirname(file), { recursive: true, mode: 0o700 })
  const { openSqlite } = await import('../store/sqlite/open.ts')
  const own = threads ? { threads } : {}
  const opened = await openSqlite({ file, onTrouble, ballast: { file: `${file}.ballast`, bytes: ballastBytes }, ...own })
  if (!opened.ok) return opened
  const { store, dispatch, releaseBallast, close } = opened.value
  return { ok: true, value: { kind: 'sqlite', store, background: store, dispatch, releaseBallast, close } }
}

const openServer = async (url: string): Promise<Opened<OpenRecords>> => {
  const { openPostgres } = await import('../store/postgres/open.ts')
  const opened = await openPostgres({ url })
  if (!opened.ok) return opened
  const { onHint, notify, ...value } = opened.value
  return { ok: true, value: { kind: 'postgres', ...value, hints: { onHint, notify }, releaseBallast: async () => false } }
}

/** Only the code of the store that is used is read. */
export const openRecords = (database: Options['database'], setting: OpenSetting): Promise<Opened<OpenRecords>> =>
  database.kind === 'sqlite' ? openFile(database.file, setting) : openServer(database.url.reveal())
