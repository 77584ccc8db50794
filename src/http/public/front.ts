import type { Socket } from 'node:net'
import { chooseAnswer } from './choose-answer.ts'
import { longestSimpleHead, readSimpleHead, type SimpleHead } from './simple-head.ts'
import type { Site } from './site.ts'
import type { Wires } from './wires.ts'

export interface FrontSetting {
  readonly site: Pick<Site, 'find'>
  readonly wires: Wires
  /** Hosts that have no page: all that is asked of them is handed over. */
  readonly isAside: (host: string) => boolean
  /** Gives the connection, with all that was read and not answered, to the full HTTP parser for the rest of its life. */
  readonly handOver: (socket: Socket) => void
  /** Takes the connection for a live stream when the head asks for one; false when it does not. */
  readonly takeStream: (socket: Socket, head: SimpleHead) => boolean
  /** How long a new connection may be silent. */
  readonly headMilliseconds: number
}

export interface Front {
  accept(socket: Socket): void
  /** Ends the connections that are idle and, when their last bytes are out, all others. */
  close(): void
  /** How many answers went out by this door. */
  readonly answered: number
}

/** A connection that has been answered may rest longer than the usual minute of load balancers. */
const idleMilliseconds = 65_000

/** A client that asks and does not read is not read from either. */
const mostUnread = 1024 * 1024

/**
 * Answers plain requests for prepared documents straight from their bytes: one look at the head, one write. Everything else (other
 * paths and methods, bodies, heads in pieces, anything doubtful) goes to node:http with the same socket and the unread bytes.
 *
 * Why it exists: node:http alone reaches 0.7 of nginx and starves connections at a thousand of them; this reaches nginx.
 */
export const createFront = ({ site, wires, isAside, handOver, takeStream, headMilliseconds }: FrontSetting): Front => {
  const open = new Set<Socket>()
  let answered = 0

  /** Answers what can be answered of a chunk; where it stopped, and the head there if it could be read. */
  const answerPlain = (socket: Socket, chunk: Buffer): { readonly at: number; readonly head: SimpleHead | undefined } => {
    const text = chunk.toString('latin1', 0, longestSimpleHead * 2)
    for (let at = 0; at < chunk.length; ) {
      const head = readSimpleHead(text, at)
      const document = head && !isAside(head.host) && site.find(head.path)
      if (!head || !document) return { at, head }
      socket.write(wires.bytesOf(chooseAnswer(document, head.acceptEncoding, head.ifNoneMatch), head.method))
      answered++
      at = head.end
    }
    return { at: chunk.length, head: undefined }
  }

  const accept = (socket: Socket): void => {
    const forget = (): void => {
      for (const [event, listener] of listeners) socket.removeListener(event, listener)
      socket.setTimeout(0)
      open.delete(socket)
    }
    const onData = (chunk: Buffer): void => {
      const { at, head } = answerPlain(socket, chunk)
      if (at === chunk.length) {
        if (socket.timeout !== idleMilliseconds) socket.setTimeout(idleMilliseconds)
        if (socket.writableLength > mostUnread) socket.pause()
        return
      }
      forget()
      if (head?.end === chunk.length && !isAside(head.host) && takeStream(socket, head)) return
      handOver(socket)
      socket.unshift(chunk.subarray(at))
    }
    const listeners = [
      ['data', onData],
      ['drain', () => void socket.resume()],
      ['end', () => void socket.end()],
      ['error', () => void socket.destroy()],
      ['timeout', () => void socket.destroy()],
      ['close', () => void open.delete(socket)],
    ] as const
    for (const [event, listener] of listeners) socket.on(event, listener)
    socket.setTimeout(headMilliseconds)
    open.add(socket)
  }

  return {
    accept,
    close: () => {
      for (const socket of open) socket.destroySoon()
    },
    get answered() {
      return answered
    },
  }
}
