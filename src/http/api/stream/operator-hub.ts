import type { Movement, Movements } from '../../../app/journal/read-movements.ts'
import type { HintTopic } from '../../../app/ports.ts'
import { ok, type Result, refuse } from '../../../core/result.ts'
import { endText, heartbeatText, movementText, type Ping, pings, pingText, positionText, resetText, retryText } from './stream-text.ts'

export interface OperatorHubSetting {
  /** What moved since a position; undefined while the records are not open. */
  readonly read: (after: number | undefined) => Promise<Movements | undefined>
  /** In [0, 1): spreads those who come back. */
  readonly chance: () => number
  readonly beatMs?: number
  readonly checkMs?: number
}

export interface OperatorStream {
  /** Who listens: streams are counted by it. */
  readonly who: string
  /** The last number that the reader has seen. */
  readonly after: number | undefined
  /** Whether they may hear of entries of this kind. */
  readonly hears: (kind: string) => boolean
  /** Whether the session or token still stands. */
  readonly isGood: () => Promise<boolean>
}

const mostStreams = 1000
const mostEach = 8
/** A reader who has this much unread is not reading; they come back and resume. */
const mostUnread = 64 * 1024
const mostKept = 500
const heartbeatMs = 15_000
const usualCheckMs = 10_000
/** Whoever writes raises a hint with every key; the others ask once in this time. */
const pingRestMs = 400

/** Entries that may have ended somebody's session. */
const endsSessions = /^(sign_in|operator|token)\./

interface Reader extends OperatorStream {
  readonly controller: ReadableStreamDefaultController<Uint8Array>
}

const encoder = new TextEncoder()

/** The open streams of operators. It reads the journal only while somebody listens. */
export class OperatorHub {
  readonly #setting: OperatorHubSetting
  readonly #readers = new Set<Reader>()
  readonly #beats: NodeJS.Timeout[]
  #kept: Movement[] = []
  #position: number | undefined
  #reading: Promise<void> | undefined
  #isAsked = false
  #isClosed = false
  readonly #resting = new Map<Ping, NodeJS.Timeout>()
  readonly #owed = new Set<Ping>()

  constructor(setting: OperatorHubSetting) {
    this.#setting = setting
    const every = (milliseconds: number, beat: () => void): NodeJS.Timeout => setInterval(beat, milliseconds).unref()
    this.#beats = [
      every(setting.beatMs ?? 1000, () => this.#look()),
      every(heartbeatMs, () => this.#tell(heartbeatText)),
      every(setting.checkMs ?? usualCheckMs, () => this.#check()),
    ]
  }

  get size(): number {
    return this.#readers.size
  }

  /** Something was committed, here or on another node. */
  hint(topic: HintTopic): void {
    const ping = pings.find((name) => name === topic)
    if (ping) this.#ping(ping)
    else this.#look()
  }

  join(stream: OperatorStream): Result<ReadableStream<Uint8Array>> {
    const retryAfter = 20 + Math.round(20 * this.#setting.chance())
    if (this.#isClosed) return refuse('server.stopping', 'Live updates go on in a moment.', { retryAfter: 5 })
    const own = [...this.#readers].filter(({ who }) => who === stream.who).length
    if (own >= mostEach || this.#readers.size >= mostStreams)
      return refuse('rate.limited', 'Too many consoles are open for live updates; close one.', { retryAfter })
    let reader: Reader | undefined
    const body = new ReadableStream<Uint8Array>(
      {
        start: (controller) => {
          reader = { ...stream, controller }
          this.#welcome(reader)
        },
        cancel: () => {
          if (reader) this.#readers.delete(reader)
        },
      },
      new ByteLengthQueuingStrategy({ highWaterMark: mostUnread }),
    )
    return ok(body)
  }

  close(): void {
    this.#isClosed = true
    for (const beat of [...this.#beats, ...this.#resting.values()]) clearInterval(beat)
    for (const reader of this.#readers) this.#end(reader, retryText(1000 + 2000 * this.#setting.chance()))
  }

  #welcome(reader: Reader): void {
    this.#readers.add(reader)
    this.#write(reader, retryText(1000 + 2000 * this.#setting.chance()))
    if (this.#readers.size > 1 && this.#position !== undefined) this.#catchUp(reader, this.#position)
    else this.#begin(reader)
  }

  /** Nobody has listened for a while, and what moved meanwhile was not read: the first reader waits for where the journal is. */
  #begin(reader: Reader): void {
    this.#position = undefined
    this.#kept = []
    void this.#setting
      .read(reader.after)
      .then((found) => {
        if (!found) return
        // A look that overtook this one has gone past entries that the reader was not told: they are read once more.
        if (this.#position === undefined || this.#position > found.head) this.#position = found.head
        const missed = found.movements
        const isWhole = reader.after !== undefined && reader.after <= found.head && (missed.at(-1)?.sequence ?? reader.after) === found.head
        if (reader.after === undefined) this.#write(reader, positionText(found.head))
        else if (isWhole) this.#move(reader, missed)
        else this.#write(reader, resetText(found.head))
        this.#look()
      })
      .catch(() => this.#end(reader, ''))
  }

  #catchUp(reader: Reader, position: number): void {
    const { after } = reader
    const floor = (this.#kept[0]?.sequence ?? position + 1) - 1
    if (after === undefined) this.#write(reader, positionText(position))
    else if (after < floor || after > position) this.#write(reader, resetText(position))
    else {
      const missed = this.#kept.filter(({ sequence }) => sequence > after)
      this.#move(reader, missed)
    }
  }

  #look(): void {
    if (this.#readers.size === 0 || this.#isClosed) return
    if (this.#reading) {
      this.#isAsked = true
      return
    }
    this.#reading = this.#follow()
      // The records cannot be read at this moment: the next beat tries again.
      .catch(() => undefined)
      .finally(() => {
        this.#reading = undefined
        if (this.#isAsked) this.#look()
      })
    this.#isAsked = false
  }

  async #follow(): Promise<void> {
    const found = await this.#setting.read(this.#position)
    if (!found) return
    const isBack = this.#position !== undefined && found.head < this.#position
    if (this.#position === undefined || isBack) {
      this.#position = found.head
      this.#kept = []
      this.#tell(isBack ? resetText(found.head) : positionText(found.head))
      return
    }
    const fresh = found.movements.filter(({ sequence }) => sequence > (this.#position ?? 0))
    const last = fresh.at(-1)
    if (!last) return
    this.#position = last.sequence
    this.#kept = [...this.#kept, ...fresh].slice(-mostKept)
    for (const reader of this.#readers) this.#move(reader, fresh)
    if (fresh.some(({ kind }) => endsSessions.test(kind))) this.#check()
    if (last.sequence < found.head) this.#isAsked = true
  }

  #ping(ping: Ping): void {
    if (this.#resting.has(ping)) {
      this.#owed.add(ping)
      return
    }
    this.#tell(pingText(ping))
    const wake = (): void => {
      this.#resting.delete(ping)
      if (this.#owed.delete(ping)) this.#ping(ping)
    }
    this.#resting.set(ping, setTimeout(wake, pingRestMs).unref())
  }

  #check(): void {
    for (const reader of this.#readers)
      void reader
        .isGood()
        // Whether it still stands cannot be found out while the records are closed.
        .catch(() => true)
        .then((isGood) => {
          if (!isGood) this.#end(reader, endText)
        })
  }

  #move(reader: Reader, movements: readonly Movement[]): void {
    const heard = movements.filter(({ kind }) => reader.hears(kind))
    this.#write(reader, heard.map(movementText).join(''))
  }

  #tell(text: string): void {
    for (const reader of this.#readers) this.#write(reader, text)
  }

  #write(reader: Reader, text: string): void {
    if (text === '' || !this.#readers.has(reader)) return
    if ((reader.controller.desiredSize ?? 0) <= 0) this.#end(reader, '')
    else reader.controller.enqueue(encoder.encode(text))
  }

  #end(reader: Reader, words: string): void {
    if (!this.#readers.delete(reader)) return
    if (words !== '') reader.controller.enqueue(encoder.encode(words))
    reader.controller.close()
  }
}
