import type { Socket } from 'node:net'

/** Sockets written to before others get their turn: a broadcast to twenty thousand must not hold up the page for a third of a second. */
const batch = 1000

interface Sending {
  readonly bytes: Buffer
  readonly sockets: readonly Socket[]
  next: number
}

/** Sends one buffer to many sockets, batch by batch, and one broadcast after the other, so that nobody hears the second before the first. */
export const createBroadcast = (write: (socket: Socket, bytes: Buffer) => void) => {
  const queue: Sending[] = []
  let isRunning = false
  const run = (): void => {
    const [sending] = queue
    isRunning = sending !== undefined
    if (!sending) return
    const until = Math.min(sending.sockets.length, sending.next + batch)
    for (; sending.next < until; sending.next++) {
      const socket = sending.sockets[sending.next]
      if (socket) write(socket, sending.bytes)
    }
    if (sending.next >= sending.sockets.length) queue.shift()
    setImmediate(run)
  }
  return (bytes: Buffer, sockets: readonly Socket[]): void => {
    queue.push({ bytes, sockets, next: 0 })
    if (!isRunning) run()
  }
}
