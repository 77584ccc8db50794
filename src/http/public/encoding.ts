/** Content codings that we prepare, best first; at equal wishes the first one wins. */
export const encodings = ['br', 'gzip', 'identity'] as const
export type Encoding = (typeof encodings)[number]

/** `;q=0.5` of RFC 9110, section 12.4.2: at most three decimals; anything else makes the member unreadable. */
const qualityPattern = /^[qQ]=(0(?:\.[0-9]{0,3})?|1(?:\.0{0,3})?)$/

const readMember = (member: string): readonly (readonly [string, number])[] => {
  const [name = '', ...parameters] = member.split(';').map((part) => part.trim())
  if (parameters.length > 1) return []
  const [parameter] = parameters
  const quality = parameter === undefined ? '1' : qualityPattern.exec(parameter)?.[1]
  const coding = name.toLowerCase()
  return quality === undefined ? [] : [[coding === 'x-gzip' ? 'gzip' : coding, Number(quality)]]
}

/**
 * Which codings the client takes, its favourite first (RFC 9110, section 12.5.3). `identity` is always among them, last unless it
 * was asked for: a client that refuses everything gets plain bytes rather than an error. Unreadable members are passed over.
 */
export const acceptedEncodings = (header: string | undefined): readonly Encoding[] => {
  if (header === undefined || header.length > 1000) return ['identity']
  const wishes = new Map(header.split(',').flatMap(readMember))
  const anything = wishes.get('*')
  const qualityOf = (encoding: Encoding): number => wishes.get(encoding) ?? (encoding === 'identity' ? 0.0001 : (anything ?? 0))
  const taken = encodings.filter((encoding) => encoding === 'identity' || qualityOf(encoding) > 0)
  return taken.toSorted((a, b) => qualityOf(b) - qualityOf(a))
}

const remembered = new Map<string, readonly Encoding[]>()
const mostRemembered = 200

/** `acceptedEncodings`, remembered: a handful of headers makes up nearly all traffic. Forgotten when somebody sends ever new ones. */
export const encodingsFor = (header: string | undefined): readonly Encoding[] => {
  const key = header ?? ''
  const known = remembered.get(key)
  if (known) return known
  if (remembered.size >= mostRemembered) remembered.clear()
  const found = acceptedEncodings(header)
  remembered.set(key, found)
  return found
}
