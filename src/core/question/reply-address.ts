import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import { type EmailAddress, type IncidentId, type SubscriberId, tagged } from '../brand.ts'
import { idOf } from '../id.ts'
import { isSameSecret } from '../same-secret.ts'

/** Where replies arrive, as in reply@in.example.org; a token stands behind the local part of each notice's address. */
export interface ReplyPlace {
  readonly local: string
  readonly domain: string
}

/** Whose reply it is, and to a notice of which incident: of the incident's id, its time and its end. */
export interface ReplyMark {
  readonly subscriberId: SubscriberId
  readonly incident: IncidentPart
}

/** Ten characters of time and the last two: with them an address has room for a MAC, and two incidents of one millisecond differ. */
export interface IncidentPart {
  readonly start: string
  readonly end: string
}

// RFC 5321 section 4.5.3.1.1 gives the part before the @ 64 octets: 9 of our own, a plus, and 54 of the token.
export const longestReplyLocal = 9
const macLength = 16

// Lower-case letters and digits only: mail systems may change the case of what stands before the @.
const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'
const macOf = (secret: string, body: string): string =>
  [...hmac(sha256, utf8ToBytes(`forthright reply v1 ${secret}`), utf8ToBytes(body)).slice(0, macLength)]
    .map((byte) => alphabet[byte & 31])
    .join('')

export const incidentPartOf = (id: IncidentId): IncidentPart => ({ start: id.slice(0, 10), end: id.slice(-2) })

/** The address that asks under an incident as this subscriber; as good as the link to the questions in the same mail. */
export const replyAddress = (secret: string, place: ReplyPlace, incidentId: IncidentId, subscriberId: SubscriberId): EmailAddress => {
  const { start, end } = incidentPartOf(incidentId)
  const body = `${subscriberId}${start}${end}`
  return tagged<EmailAddress>(`${place.local}+${body}${macOf(secret, body)}@${place.domain}`)
}

const form =
  /^([^+@]{1,64})\+(([0-9a-hjkmnp-tv-z]{26})([0-9a-hjkmnp-tv-z]{10})([0-9a-hjkmnp-tv-z]{2}))([0-9a-hjkmnp-tv-z]{16})@([^@]{1,253})$/

/** What an address of ours says, or nothing where we never gave it out. It needs no records: forgeries cost next to nothing. */
export const readReplyAddress = (secret: string, place: ReplyPlace, address: string): ReplyMark | undefined => {
  const [, local, body = '', subscriber = '', start = '', end = '', mac = '', domain] = form.exec(address.trim().toLowerCase()) ?? []
  if (local !== place.local || domain !== place.domain || !isSameSecret(macOf(secret, body), mac)) return undefined
  return { subscriberId: idOf<SubscriberId>(subscriber), incident: { start, end } }
}
