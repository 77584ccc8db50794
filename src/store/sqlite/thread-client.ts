import { Worker } from 'node:worker_threads'
import type { Envelope, Inspection, Order, Reply, Statement, StatementResult } from './protocol.ts'
import { SqliteFailure, ThreadEnded } from './result-codes.ts'

interface Waiting {
  readonly resolve: (reply: Reply) => void
  readonly reject: (error: Error) => void
}

/** The bundle puts the thread beside its own file under another name; from sources it is the .ts file, which Node reads as it is. */
export const defaultThreadFile = (): URL => {
  const name = import.meta.url.endsWith('.ts') ? './thread.ts' : './sqlite-thread.js'
  return new URL(name, import.meta.url)
}

/** Where the two threads of a store come from and go to. */
export interface Threads {
  take(): ThreadClient
  giveBack(thread: ThreadClient): Promise<void>
}

/** Each store has new ones, which end with it. */
export const ownThreads = (file: URL | string): Threads => ({ take: () => new ThreadClient(file), giveBack: (thread) => thread.close() })

/** This side of a database thread. A failed statement is thrown as SqliteFailure; a dead thread fails everything from then on. */
export class ThreadClient {
  readonly #worker: Worker
  readonly #waiting = new Map<number, Waiting>()
  #next = 1
  #dead: Error | undefined

  constructor(file: URL | string) {
    this.#worker = new Worker(file)
    this.#worker.on('message', (reply: Reply) => this.#settle(reply))
    this.#worker.on('error', (cause) => this.#fail(new ThreadEnded('the database thread failed', { cause })))
    this.#worker.on('exit', () => this.#fail(new ThreadEnded('the database thread has ended')))
  }

  async run(statements: readonly Statement[]): Promise<readonly StatementResult[]> {
    return (await this.order({ kind: 'run', statements })).results ?? []
  }

  async atomic(statements: readonly Statement[]): Promise<readonly StatementResult[]> {
    return (await this.order({ kind: 'atomic', statements })).results ?? []
  }

  async inspect(file: string, knownSchema: number): Promise<Inspection> {
    const { inspection } = await this.order({ kind: 'inspect', file, knownSchema })
    if (!inspection) throw new Error('the database thread answered an inspection without a finding')
    return inspection
  }

  async order(order: Order): Promise<Reply> {
    if (this.#dead) throw this.#dead
    const id = this.#next++
    const envelope: Envelope = { id, order }
    const reply = await new Promise<Reply>((resolve, reject) => {
      this.#waiting.set(id, { resolve, reject })
      this.#worker.postMessage(envelope)
    })
    if (reply.failure) throw new SqliteFailure(reply.failure)
    return reply
  }

  /** Closes the connection, which checkpoints, and ends the thread. Safe to call twice. */
  async close(): Promise<void> {
    if (this.#dead) return
    const ended = new Promise<void>((resolve) => this.#worker.once('exit', () => resolve()))
    await this.order({ kind: 'close' })
    await ended
  }

  /** Closes the connection, which checkpoints, and keeps no process from ending until `resume`; answers whether it can be used again. */
  async rest(): Promise<boolean> {
    if (this.#dead) return false
    await this.order({ kind: 'rest' })
    this.#worker.unref()
    return true
  }

  resume(): void {
    this.#worker.ref()
  }

  #settle(reply: Reply): void {
    const waiting = this.#waiting.get(reply.id)
    this.#waiting.delete(reply.id)
    waiting?.resolve(reply)
  }

  #fail(error: Error): void {
    this.#dead ??= error
    for (const { reject } of this.#waiting.values()) reject(error)
    this.#waiting.clear()
  }
}
