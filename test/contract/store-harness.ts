import { afterAll, beforeAll, beforeEach } from 'vitest'
import type { DispatchStore, Records, Store } from '../../src/app/store.ts'
import { ok, type Result } from '../../src/core/result.ts'
import type { Instant } from '../../src/core/time.ts'
import type { Contents } from '../../src/store/backup/check-contents.ts'
import type { RestoreOutcome } from '../../src/store/backup/restore-archive.ts'
import type { BackupOutcome, BackupRequest } from '../../src/store/backup/write-backup.ts'
import { page } from './store-samples.ts'

/** A store under the contract, and what only a test may do to it. */
export interface StoreUnderTest {
  readonly store: Store
  readonly dispatch: DispatchStore
  /** One that gives up a transaction after a tenth of a second. */
  readonly hasty: Store
  /** Empties every table. */
  wipe(): Promise<void>
  /** Runs SQL behind the store's back. */
  tamper(sql: string): Promise<void>
  /** Does once more what a migration of that name does to the rows. */
  migrateRows(name: string): Promise<void>
  /** Makes every lease look as if it had run out. */
  endLeases(): Promise<void>
  backup(request: BackupRequest): Promise<BackupOutcome>
  verify(): Promise<Contents>
  /** Restores into a new place, which is removed again. */
  restoreOutcome(archive: string, now: Instant): Promise<RestoreOutcome>
  /** Restores into a new place, opens it, and answers what is found there. */
  restoreElsewhere<T>(archive: string, now: Instant, look: (there: StoreUnderTest) => Promise<T>): Promise<T>
  /** Tries to restore over this very store. */
  restoreOver(archive: string): Promise<RestoreOutcome>
  close(): Promise<void>
}

export type OpenStore = () => Promise<StoreUnderTest>

/** Opens the store once for a group of cases; each case begins with nothing but one page. */
export const useStore = (open: OpenStore): (() => StoreUnderTest) => {
  let current: StoreUnderTest | undefined
  const get = (): StoreUnderTest => {
    if (!current) throw new Error('the store is open only while a case runs')
    return current
  }
  beforeAll(async () => {
    current = await open()
  })
  afterAll(async () => await current?.close())
  beforeEach(async () => {
    await get().wipe()
    await write(get().store, (records) => records.pages.insert(page()))
  })
  return get
}

/** A transaction that must not be refused. */
export const write = async <T>(store: Store, work: (records: Records) => Promise<T>): Promise<T> => {
  const result = await store.transaction(async (records): Promise<Result<T>> => ok(await work(records)))
  if (!result.ok) throw new Error(result.fault.detail)
  return result.value
}
