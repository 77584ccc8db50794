import ipaddr from 'ipaddr.js'

type Range = readonly [ipaddr.IPv4 | ipaddr.IPv6, number]

/** Finds out who is really asking. */
export type ClientAddress = (peer: string | undefined, forwardedFor: string | undefined) => string

const addressOf = (text: string): ipaddr.IPv4 | ipaddr.IPv6 | undefined => {
  // Some proxies write a port behind the address.
  const bare = text
    .trim()
    .replace(/^\[(.*)\](:\d+)?$/, '$1')
    .replace(/^(\d+\.\d+\.\d+\.\d+):\d+$/, '$1')
  if (bare.length > 45) return undefined
  return ipaddr.IPv4.isValidFourPartDecimal(bare) || (bare.includes(':') && ipaddr.isValid(bare)) ? ipaddr.process(bare) : undefined
}

const rangeOf = (text: string): Range => {
  if (text.includes('/')) return ipaddr.parseCIDR(text)
  const address = ipaddr.process(text)
  return [address, address.kind() === 'ipv4' ? 32 : 128]
}

const isWithin = (address: ipaddr.IPv4 | ipaddr.IPv6, [network, bits]: Range): boolean =>
  address.kind() === network.kind() && address.match(network, bits)

/**
 * The address of the client behind proxies that we trust: X-Forwarded-For is read from the right, as long as those who wrote it are
 * trusted; the first who is not is the client. From anybody else the header is a claim and ignored. `trusted` holds addresses and CIDR
 * ranges that have been checked; throws for others.
 */
export const clientAddressBehind = (trusted: readonly string[]): ClientAddress => {
  const ranges = trusted.map(rangeOf)
  const isTrusted = (address: ipaddr.IPv4 | ipaddr.IPv6): boolean => ranges.some((range) => isWithin(address, range))
  return (peer, forwardedFor) => {
    let client = addressOf(peer ?? '')
    if (!client) return 'unknown'
    const hops = forwardedFor === undefined || ranges.length === 0 ? [] : forwardedFor.slice(-2000).split(',').toReversed()
    for (const hop of hops) {
      if (!isTrusted(client)) break
      const before = addressOf(hop)
      if (!before) break
      client = before
    }
    return client.toString()
  }
}

/** What counts as one network when readers are counted: a /24, or the /56 that one household or office has. */
export const networkOf = (address: string): string => {
  if (!ipaddr.isValid(address)) return address
  return address.includes(':')
    ? `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/56`).toString()}/56`
    : `${ipaddr.IPv4.networkAddressFromCIDR(`${address}/24`).toString()}/24`
}

/** What counts as one client when something is limited: an IPv4 address, or the /64 that one IPv6 customer has at the least. */
export const limitKey = (address: string): string =>
  address.includes(':') && ipaddr.isValid(address) ? `${ipaddr.IPv6.networkAddressFromCIDR(`${address}/64`).toString()}/64` : address
