import type { Timers } from '../timers.ts'
import { Destination, type Later } from './destination.ts'
import type { Health } from './outcome.ts'

/** Admits requests host by host, so that a slow or dead one holds up nobody but itself. */
export interface Destinations {
  /**
   * Does `work` when its host has room, and remembers how the host did. Answers `later` when the host is known to be dead or its queue
   * is longer than is good for others, and when `signal` comes first.
   */
  within<T extends { readonly health: Health }>(host: string, signal: AbortSignal, work: () => Promise<T>): Promise<T | Later>
}

const keptHosts = 10_000

export const openDestinations = (timers: Timers): Destinations => {
  const hosts = new Map<string, Destination>()
  const destinationOf = (name: string): Destination => {
    const destination = hosts.get(name) ?? new Destination()
    // Put last, so that the first is the one unused for longest.
    hosts.delete(name)
    hosts.set(name, destination)
    if (hosts.size > keptHosts) forgetOldest(hosts)
    return destination
  }
  return {
    within: async (name, signal, work) => {
      const destination = destinationOf(name)
      const turn = await destination.enter(signal, timers.now())
      if ('health' in turn) return turn
      let health: Health = 'silent'
      try {
        const result = await work()
        health = result.health
        return result
      } finally {
        destination.leave(turn, health, timers.now())
      }
    },
  }
}

const forgetOldest = (hosts: Map<string, Destination>): void => {
  for (const [name, destination] of hosts) {
    if (!destination.isIdle) continue
    hosts.delete(name)
    return
  }
}
