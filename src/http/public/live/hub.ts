import type { Socket } from 'node:net'
import type { LiveAudience, LiveEvent } from '../../../app/renderer.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import { createBroadcast } from './broadcast.ts'
import { byeText, changeText, heartbeatText, retryText } from './event-text.ts'
import { createRecentEvents } from './recent-events.ts'

export interface LiveHubSetting {
  /** In [0, 1): spreads those who come back, so that a restart is not answered by a stampede. */
  readonly chance: () => number
  readonly mostStreams?: number
  readonly mostPerClient?: number
  /** Events kept for those who come back. */
  readonly mostKept?: number
}

/** A reader who has this much unread is not reading. */
const mostUnread = 64 * 1024
/** Proxies cut what is silent for a minute; a dead reader is found out by writing. */
const heartbeatSeconds = 15

interface Stream {
  readonly client: string
  /** Which second of the heartbeat is its own. */
  readonly beat: number
}

/** The open live streams of a page. One prebuilt buffer goes to all of them, straight to their sockets. */
export class LiveHub implements LiveAudience {
  readonly #chance: () => number
  readonly #mostStreams: number
  readonly #mostPerClient: number
  readonly #recent
  readonly #streams = new Map<Socket, Stream>()
  readonly #perClient = new Map<string, number>()
  /** Readers who came before anybody knew how far the page is, with what they had seen. */
  readonly #waiting = new Map<Socket, number | undefined>()
  readonly #broadcast = createBroadcast((socket, bytes) => this.#write(socket, bytes))
  readonly #heart: NodeJS.Timeout
  #beat = 0
  #dropped = 0
  #isClosed = false

  constructor({ chance, mostStreams = 15_000, mostPerClient = 100, mostKept = 500 }: LiveHubSetting) {
    this.#chance = chance
    this.#mostStreams = mostStreams
    this.#mostPerClient = mostPerClient
    this.#recent = createRecentEvents(mostKept)
    this.#heart = setInterval(() => this.#pulse(), 1000).unref()
  }

  get size(): number {
    return this.#streams.size
  }

  /** Readers who did not keep up and were cut off; they come back and resume. */
  get dropped(): number {
    return this.#dropped
  }

  /** How far the page has been made, first of all by what was kept on disk; readers who came before that was known are served now. */
  begin(sequence: number): void {
    this.#recent.begin(sequence)
    this.#serveWaiting()
  }

  /** A refusal when there are too many streams, from everywhere or from this client. */
  admit(client: string): Result<true> {
    const retryAfter = 30 + Math.round(30 * this.#chance())
    if (this.#isClosed) return refuse('server.stopping', 'Live updates end here; they go on in a moment.', { retryAfter: 5 })
    if (this.#streams.size >= this.#mostStreams)
      return refuse('rate.limited', 'Too many pages are open for live updates; reload instead.', { retryAfter })
    if ((this.#perClient.get(client) ?? 0) >= this.#mostPerClient)
      return refuse('rate.limited', 'Too many live streams are open from this address.', { retryAfter })
    return ok(true)
  }

  /** Takes a connection on which the head of the answer has been written. `after` is the last number that the reader has seen. */
  join(socket: Socket, client: string, after: number | undefined): void {
    this.#streams.set(socket, { client, beat: this.#streams.size % heartbeatSeconds })
    this.#perClient.set(client, (this.#perClient.get(client) ?? 0) + 1)
    socket.on('close', () => this.#leave(socket))
    socket.on('error', () => socket.destroy())
    socket.on('end', () => socket.end())
    socket.resume()
    socket.write(retryText(2000 + 3000 * this.#chance()))
    if (this.#recent.newest === undefined) this.#waiting.set(socket, after)
    else socket.write(this.#recent.since(after))
  }

  tell(event: LiveEvent): void {
    this.#recent.add(event)
    const others = [...this.#streams.keys()].filter((socket) => !this.#waiting.has(socket))
    this.#serveWaiting()
    this.#broadcast(Buffer.from(changeText(event)), others)
  }

  /** Says goodbye to everybody, with a moment of their own for coming back. */
  close(): void {
    this.#isClosed = true
    clearInterval(this.#heart)
    for (const socket of this.#streams.keys()) {
      socket.write(byeText(1000 + 4000 * this.#chance()))
      socket.destroySoon()
    }
  }

  #serveWaiting(): void {
    for (const [socket, after] of this.#waiting) this.#write(socket, this.#recent.since(after))
    this.#waiting.clear()
  }

  #pulse(): void {
    this.#beat = (this.#beat + 1) % heartbeatSeconds
    for (const [socket, { beat }] of this.#streams) if (beat === this.#beat) this.#write(socket, heartbeatText)
  }

  #write(socket: Socket, bytes: Buffer | string): void {
    if (!this.#streams.has(socket)) return
    if (socket.writableLength <= mostUnread) {
      socket.write(bytes)
      return
    }
    this.#dropped++
    this.#leave(socket)
    socket.destroy()
  }

  #leave(socket: Socket): void {
    const stream = this.#streams.get(socket)
    if (!stream) return
    this.#streams.delete(socket)
    this.#waiting.delete(socket)
    const left = (this.#perClient.get(stream.client) ?? 1) - 1
    if (left > 0) this.#perClient.set(stream.client, left)
    else this.#perClient.delete(stream.client)
  }
}
