import { ADDRCONFIG } from 'node:dns'
import { lookup, Resolver } from 'node:dns/promises'

/** All addresses of a name; rejects when there is none. */
export type Resolve = (hostname: string) => Promise<readonly string[]>

export interface ResolverOptions {
  readonly timeoutMilliseconds: number
  /** Asks the system for what DNS does not know: the hosts file, names of a container network. For opened private networks. */
  readonly knowsLocalNames: boolean
  /** `address:port` of DNS servers in place of the system's. */
  readonly servers?: readonly string[]
}

/**
 * Asks DNS itself and not the system's resolver, whose four threads a few slow name servers would block for everybody and everything.
 * Both address families count: a name with one private address among public ones is not a public name.
 */
export const openResolver = ({ timeoutMilliseconds, knowsLocalNames, servers }: ResolverOptions): Resolve => {
  const resolver = new Resolver({ timeout: timeoutMilliseconds, tries: 1 })
  if (servers !== undefined) resolver.setServers(servers)
  const ofDns: Resolve = async (hostname) => {
    const [four, six] = await Promise.allSettled([resolver.resolve4(hostname), resolver.resolve6(hostname)])
    const found = [...(four.status === 'fulfilled' ? four.value : []), ...(six.status === 'fulfilled' ? six.value : [])]
    if (found.length > 0) return found
    throw new Error(`${hostname} has no address in DNS`, { cause: four.status === 'rejected' ? four.reason : undefined })
  }
  const ofSystem: Resolve = async (hostname) => {
    const found = await lookup(hostname, { all: true, hints: ADDRCONFIG })
    return found.map(({ address }) => address)
  }
  return knowsLocalNames ? (hostname) => ofDns(hostname).catch(() => ofSystem(hostname)) : ofDns
}
