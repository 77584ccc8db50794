import ipaddr from 'ipaddr.js'

type Ip = ReturnType<typeof ipaddr.parse>
type Range = readonly [Ip, number]

/** Addresses that no setting opens: cloud metadata, which hands out credentials to whoever asks, and what is no destination at all. */
const neverDialled = [
  '0.0.0.0/8',
  '169.254.0.0/16', // AWS, Azure, Google Cloud, OpenStack, Oracle; ECS and EKS credentials
  '100.100.100.200/32', // Alibaba Cloud
  '168.63.129.16/32', // Azure's wire server, although in public space
  '192.0.0.192/32', // Oracle Cloud Classic
  '224.0.0.0/4',
  '255.255.255.255/32',
  '::/128',
  'fe80::/10',
  'fd00:ec2::/32', // AWS
  'fd20:ce::/32', // Google Cloud
  'ff00::/8',
].map((range): Range => ipaddr.parseCIDR(range))

/** Global unicast is all of IPv6 that is assigned to the public Internet (RFC 4291 section 2.4); everything else is something special. */
const globalUnicast: Range = ipaddr.parseCIDR('2000::/3')

// Prefixes in which an IPv4 address is wrapped, and in which octets: mapped, compatible, translated, NAT64 (well-known, and local in
// both layouts of RFC 6052), 6to4, Teredo's server. Teredo's client stands inverted in its last four.
const tail = [12, 13, 14, 15]
const wrappings: readonly (readonly [Range, readonly number[]])[] = [
  [ipaddr.parseCIDR('::ffff:0:0/96'), tail],
  [ipaddr.parseCIDR('::/96'), tail],
  [ipaddr.parseCIDR('::ffff:0:0:0/96'), tail],
  [ipaddr.parseCIDR('64:ff9b::/96'), tail],
  [ipaddr.parseCIDR('64:ff9b:1::/48'), tail],
  [ipaddr.parseCIDR('64:ff9b:1::/48'), [6, 7, 9, 10]],
  [ipaddr.parseCIDR('2002::/16'), [2, 3, 4, 5]],
  [ipaddr.parseCIDR('2001::/32'), [4, 5, 6, 7]],
]
const teredo: Range = ipaddr.parseCIDR('2001::/32')

const lies = (ip: Ip, [network, bits]: Range): boolean => ip.kind() === network.kind() && ip.match(network, bits)

/** The IPv4 addresses that an IPv6 address may stand for. */
const wrappedIn = (ip: Ip): readonly Ip[] => {
  // ::1 looks like an IPv4-compatible 0.0.0.1 and is not.
  if (ip.kind() === 'ipv4' || ip.range() === 'loopback') return []
  const bytes = ip.toByteArray()
  const found = wrappings.filter(([range]) => lies(ip, range)).map(([, places]) => places.map((place) => bytes[place] ?? 0))
  const hidden = lies(ip, teredo) ? [bytes.slice(12).map((byte) => byte ^ 255)] : []
  return [...found, ...hidden].map((four) => ipaddr.fromByteArray(four))
}

const isPublic = (ip: Ip): boolean => ip.range() === 'unicast' && (ip.kind() === 'ipv4' || lies(ip, globalUnicast))

export type AddressVerdict = 'public' | 'allowed' | 'private' | 'never'

export interface AddressJudge {
  /** `allowed`: not public, but in a range that the operator opened. Text that is no address is `never`. */
  judge(address: string): AddressVerdict
}

/** Judges addresses as dialled: in any notation, and by the IPv4 address inside where one is wrapped. Throws on a range that is none. */
export const openAddressJudge = (allowedCidrs: readonly string[]): AddressJudge => {
  const allowed = allowedCidrs.map((cidr): Range => ipaddr.parseCIDR(cidr))
  return {
    judge: (address) => {
      if (!ipaddr.isValid(address)) return 'never'
      const ip = ipaddr.parse(address)
      // A zone names an interface of ours.
      if (address.includes('%') || [ip, ...wrappedIn(ip)].some((one) => neverDialled.some((range) => lies(one, range)))) return 'never'
      if (isPublic(ip)) return 'public'
      return allowed.some((range) => lies(ip, range)) || isAllowedMapped(ip, allowed) ? 'allowed' : 'private'
    },
  }
}

/** Sockets report IPv4 peers in mapped form: such an address is the IPv4 address, nothing more. */
const isAllowedMapped = (ip: Ip, allowed: readonly Range[]): boolean => {
  const inner = ip.range() === 'ipv4Mapped' ? wrappedIn(ip) : []
  return inner.some((one) => allowed.some((range) => lies(one, range)))
}
