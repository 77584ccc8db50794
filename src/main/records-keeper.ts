import { assertNever } from '../core/result.ts'
import type { PublicServer } from '../http/server.ts'
import type { OpenFailure } from '../store/open-failure.ts'
import { type OpenRecords, type OpenSetting, openRecords, type StoreTrouble } from './open-records.ts'
import { type LinkDeps, linkRecords, type RecordsLink } from './records-link.ts'

const retrySeconds = 5

export type KeeperDeps = LinkDeps & Pick<OpenSetting, 'threads'>

/** Keeps the records open: a database that cannot be reached is tried again, anything else waits for a person. */
export class RecordsKeeper {
  link: RecordsLink | undefined
  failure: OpenFailure | undefined
  #retry: NodeJS.Timeout | undefined
  #isStopped = false
  readonly #deps: KeeperDeps
  readonly #server: PublicServer
  readonly #onFatal: (reason: string) => void

  constructor(deps: KeeperDeps, server: PublicServer, onFatal: (reason: string) => void) {
    this.#deps = deps
    this.#server = server
    this.#onFatal = onFatal
  }

  async open(): Promise<void> {
    const { log, options, threads } = this.#deps
    const opened = await openRecords(options.database, { onTrouble: (trouble) => this.#onTrouble(trouble), threads })
    if (!opened.ok) {
      this.failure = opened.failure
      log.error({ failure: opened.failure.kind }, `${opened.failure.advice} The page goes on from its last bytes; the API answers 503.`)
      if (opened.failure.kind === 'unreachable') this.#tryAgain()
      return
    }
    await this.#begin(opened.value)
  }

  async #begin(records: OpenRecords): Promise<void> {
    if (this.#isStopped) return records.close()
    try {
      this.link = await linkRecords(this.#deps, records)
    } catch (error) {
      await this.#giveBack(records, error)
      return
    }
    this.failure = undefined
    this.#server.setBackend(this.link.backend)
  }

  /** They opened, and then something failed (the data folder refused the token, the database went): the page stands, and it is tried anew. */
  async #giveBack(records: OpenRecords, error: unknown): Promise<void> {
    const { log, options } = this.#deps
    const reason = error instanceof Error ? error.message : String(error)
    const advice = `The records were opened but could not be taken into use (${reason}). Check that ${options.data} can be read and written and that its disk is not full; it is tried again every ${retrySeconds} seconds.`
    this.failure = { kind: 'unreachable', reason, advice }
    log.error({ err: error }, `${advice} The page goes on from its last bytes; the API answers 503.`)
    await records.close()
    this.#tryAgain()
  }

  #tryAgain(): void {
    if (this.#isStopped) return
    this.#retry = setTimeout(() => {
      this.open().catch((error: unknown) => {
        this.#deps.log.error({ err: error }, 'the records could not be opened')
        this.#tryAgain()
      })
    }, retrySeconds * 1000)
  }

  #onTrouble(trouble: StoreTrouble): void {
    switch (trouble.kind) {
      case 'full':
        this.#deps.log.error({}, 'The disk is full. Free some space; the reserve beside the database is given up so that it can be tidied.')
        void this.link?.records.releaseBallast()
        return
      case 'broken':
        this.#onFatal(`The database could not be written safely (${trouble.error.message}) and this process must not use it again.`)
        return
      default:
        assertNever(trouble)
    }
  }

  async stop(): Promise<void> {
    this.#isStopped = true
    clearTimeout(this.#retry)
    this.#server.setBackend(undefined)
    await this.link?.stop()
  }
}
