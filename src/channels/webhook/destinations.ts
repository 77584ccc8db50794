import type { Timers } from '../timers.ts'
import type { Health } from './outcome.ts'

/** Admits requests host by host, so that a slow or dead one holds up nobody but itself. */
export interface Destinations {
  /**
   * Does `work` when its host has room, and remembers how the host did. Answers `later` at once when the host is known to be dead or
   * its queue is longer than is good for others, and when `signal` comes first.
   */
  within<T extends { readonly health: Health }>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T | Later>
}

export interface Later {
  readonly health: 'later'
  readonly reason: string
  readonly waitMilliseconds: number
}

interface Host {
  active: number
  /** How many at once; grows with each good answer and halves with each bad one, as senders of mail do. */
  room: number
  /** A moving average of what an answer takes. */
  answerMilliseconds: number
  /** Silences in a row. */
  silences: number
  deadUntil: number
  readonly queue: ((admitted: boolean) => void)[]
}

const firstRoom = 5
const mostRoom = 20
// Believed of a host that nobody has asked yet: slow enough that a first burst leaves most of the channel to others.
const firstAnswerMilliseconds = 1000
const longestQueueMilliseconds = 10_000
const silencesToDeath = 3
const shortestDeathMilliseconds = 30_000
const longestDeathMilliseconds = 600_000
const keptHosts = 10_000

export const openDestinations = (timers: Timers): Destinations => {
  const hosts = new Map<string, Host>()
  const hostOf = (name: string): Host => {
    const known = hosts.get(name)
    const host = known ?? freshHost()
    // Put last, so that the first is the one unused for longest.
    hosts.delete(name)
    hosts.set(name, host)
    if (hosts.size > keptHosts) forgetIdle(hosts)
    return host
  }
  return {
    within: async (name, signal, work) => {
      const host = hostOf(name)
      const later = refusalOf(host, timers.now())
      if (later !== undefined) return later
      if (!(await admitted(host, signal))) return refusalOf(host, timers.now()) ?? stopped
      const started = timers.now()
      let health: Health = 'silent'
      try {
        const result = await work()
        health = result.health
        return result
      } finally {
        settle(host, health, timers.now() - started, timers.now())
      }
    },
  }
}

const stopped: Later = { health: 'later', reason: 'Stopped before it was sent.', waitMilliseconds: 0 }

const freshHost = (): Host => ({
  active: 0,
  room: firstRoom,
  answerMilliseconds: firstAnswerMilliseconds,
  silences: 0,
  deadUntil: 0,
  queue: [],
})

const forgetIdle = (hosts: Map<string, Host>): void => {
  for (const [name, host] of hosts) {
    if (host.active > 0 || host.queue.length > 0) continue
    hosts.delete(name)
    return
  }
}

const refusalOf = (host: Host, now: number): Later | undefined => {
  if (now < host.deadUntil)
    return {
      health: 'later',
      reason: 'The destination did not answer just before; not tried again so soon.',
      waitMilliseconds: host.deadUntil - now,
    }
  const wait = ((host.queue.length + 1) * host.answerMilliseconds) / host.room
  return host.active >= host.room && wait > longestQueueMilliseconds
    ? { health: 'later', reason: 'The destination is slow and many are waiting for it.', waitMilliseconds: wait }
    : undefined
}

const admitted = (host: Host, signal: AbortSignal): Promise<boolean> => {
  if (signal.aborted) return Promise.resolve(false)
  if (host.active < Math.floor(host.room)) {
    host.active++
    return Promise.resolve(true)
  }
  return new Promise((resolve) => {
    const settleOnce = (isAdmitted: boolean): void => {
      signal.removeEventListener('abort', leave)
      resolve(isAdmitted)
    }
    const leave = (): void => {
      host.queue.splice(host.queue.indexOf(settleOnce), 1)
      settleOnce(false)
    }
    signal.addEventListener('abort', leave, { once: true })
    host.queue.push(settleOnce)
  })
}

const settle = (host: Host, health: Health, tookMilliseconds: number, now: number): void => {
  host.active--
  host.answerMilliseconds += (tookMilliseconds - host.answerMilliseconds) / 5
  host.room = health === 'well' ? Math.min(mostRoom, host.room + 1 / 4) : Math.max(1, host.room / 2)
  host.silences = health === 'silent' ? host.silences + 1 : 0
  if (host.silences >= silencesToDeath) {
    host.deadUntil = now + Math.min(longestDeathMilliseconds, shortestDeathMilliseconds * 2 ** (host.silences - silencesToDeath))
    for (const waiting of host.queue.splice(0)) waiting(false)
  }
  while (host.queue.length > 0 && host.active < Math.floor(host.room)) {
    host.active++
    host.queue.shift()?.(true)
  }
}
