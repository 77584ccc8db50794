import { ADDRCONFIG } from 'node:dns'
import { lookup, Resolver } from 'node:dns/promises'

/** All addresses of a name; rejects when there is none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

/**
 * Asks DNS without the system's resolver, whose four threads a few slow name servers would block for everybody. Names that only this
 * machine knows (its hosts file) matter on private networks alone: with `knowsLocalNames` the system is asked when DNS has no answer.
 */
export const openResolver = (timeoutMilliseconds: number, knowsLocalNames: boolean): Resolve => {
  const resolver = new Resolver({ timeout: timeoutMilliseconds, tries: 1 })
  const ofDns: Resolve = async (hostname) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
    const found = [...(four.status === 'fulfilled' ? four.value : []), ...(six.status === 'fulfilled' ? six.value : [])]
    if (found.length === 0) throw four.status === 'rejected' ? four.reason : new Error(`${hostname} has no address`)
    return found
  }
  const ofSystem: Resolve = async (hostname) => {
    const found = await lookup(hostname, { all: true, hints: ADDRCONFIG })
    return found.map(({ address }) => address)
  }
  return knowsLocalNames ? (hostname) => ofDns(hostname).catch(() => ofSystem(hostname)) : ofDns
}
