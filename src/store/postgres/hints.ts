import pg from 'pg'
import { type HintTopic, hintTopics } from '../../app/ports.ts'
import { clientConfig } from './pool.ts'

const channel = 'forthright_hints'
const reconnectMs = 2_000

/** Carries hints between nodes. A hint that is lost costs a beat, so nothing here is ever waited for or reported as a failure. */
export class HintLine {
  readonly #url: string
  readonly #pool: pg.Pool
  readonly #listeners = new Set<(topic: HintTopic) => void>()
  readonly #sending = new Map<HintTopic, 'once' | 'again'>()
  #client: pg.Client | undefined
  #timer: NodeJS.Timeout | undefined
  #isClosed = false

  constructor(url: string, pool: pg.Pool) {
    this.#url = url
    this.#pool = pool
  }

  /** Hears the hints of every node, one's own included, from the moment the answered promise resolves. Answers how to stop. */
  async listen(listener: (topic: HintTopic) => void): Promise<() => void> {
    this.#listeners.add(listener)
    if (!this.#client && !this.#timer) await this.#connect()
    return () => this.#listeners.delete(listener)
  }

  /** Tells every node. While one hint of a topic is on its way, any number of others become one more. */
  notify(topic: HintTopic): void {
    if (this.#isClosed) return
    const isSending = this.#sending.has(topic)
    this.#sending.set(topic, isSending ? 'again' : 'once')
    if (!isSending) void this.#send(topic)
  }

  async close(): Promise<void> {
    this.#isClosed = true
    clearTimeout(this.#timer)
    await this.#client?.end().catch(() => undefined)
  }

  async #send(topic: HintTopic): Promise<void> {
    while (this.#sending.has(topic)) {
      this.#sending.set(topic, 'once')
      await this.#pool.query('SELECT pg_notify($1, $2)', [channel, topic]).catch(() => undefined)
      if (this.#sending.get(topic) === 'once') this.#sending.delete(topic)
    }
  }

  async #connect(): Promise<void> {
    this.#timer = undefined
    const client = new pg.Client(clientConfig(this.#url))
    client.on('error', () => undefined)
    client.on('end', () => this.#reconnectLater(client))
    client.on('notification', ({ payload }) => this.#hear(payload))
    this.#client = client
    try {
      await client.connect()
      await client.query(`LISTEN ${channel}`)
      if (this.#isClosed) await client.end()
    } catch {
      await client.end().catch(() => undefined)
      this.#reconnectLater(client)
      return
    }
    // What was said while nobody listened is made up for.
    for (const topic of hintTopics) this.#hear(topic)
  }

  #reconnectLater(lost: pg.Client): void {
    if (this.#isClosed || this.#client !== lost) return
    this.#client = undefined
    this.#timer = setTimeout(() => void this.#connect(), reconnectMs)
    this.#timer.unref()
  }

  #hear(payload: string | undefined): void {
    const topic = hintTopics.find((known) => known === payload)
    if (topic) for (const listener of this.#listeners) listener(topic)
  }
}
