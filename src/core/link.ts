import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { utf8ToBytes } from '@noble/hashes/utils.js'
import type { IncidentId, OperatorId, ProposalId, ReaderId, SubscriberId } from './brand.ts'
import { ok, type Result, refuse } from './result.ts'
import { isSameSecret } from './same-secret.ts'
import { type Instant, instantOfMilliseconds, isBefore } from './time.ts'

/**
 * What a link in a mail allows, or what a form that was made for one person does. The purpose is part of the MAC, so that one kind
 * never works as another.
 */
export const linkPurposes = [
  'confirm',
  'manage',
  'unsubscribe',
  'questions',
  'questions_confirmed',
  'proposal',
  'operator_proposal',
  'publish',
  'undo',
  'invitation',
  'reset',
] as const
export type LinkPurpose = (typeof linkPurposes)[number]

export interface LinkClaim {
  readonly purpose: LinkPurpose
  /** The id that the link is about; of a proposal for one operator and of questions for one reader, both ids with a hyphen between them. */
  readonly subject: string
  /** Changes whenever older links must stop working (a subscriber's generation). */
  readonly nonce: string
  readonly expiresAt: Instant | null
}

/** The subject of a proposal's link for one operator. */
export const operatorProposal = (proposalId: ProposalId, operatorId: OperatorId): string => `${proposalId}-${operatorId}`

/** The subject of a link to the questions of an incident, for a subscriber or a reader. */
export const personalQuestions = (incidentId: IncidentId, person: SubscriberId | ReaderId): string => `${incidentId}-${person}`

const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'
const base64url = (bytes: Uint8Array): string => {
  let out = ''
  for (let i = 0; i < bytes.length; i += 3) {
    const [a = 0, b = 0, c = 0] = [bytes[i], bytes[i + 1], bytes[i + 2]]
    const word = (a << 16) | (b << 8) | c
    const characters = Math.min(bytes.length - i, 3) + 1
    for (let k = 0; k < characters; k++) out += alphabet[(word >> (18 - 6 * k)) & 63]
  }
  return out
}

const macOf = (secret: string, body: string, claim: { purpose: LinkPurpose; nonce: string }): string =>
  base64url(hmac(sha256, utf8ToBytes(`forthright link v1 ${claim.purpose} ${secret}`), utf8ToBytes(`${body}|${claim.nonce}`)).slice(0, 24))

// Zero stands for "never", so the first millisecond of 1970 ends one later.
const expiryText = (expiresAt: Instant | null): string => (expiresAt === null ? '0' : Math.max(1, expiresAt.epochMilliseconds).toString(36))

// The nonce is bound by the MAC but not shown: whoever checks a link knows the present one from the record.
export const linkToken = (secret: string, claim: LinkClaim): string => {
  const body = `${claim.subject}.${expiryText(claim.expiresAt)}`
  return `${body}.${macOf(secret, body, claim)}`
}

const broken = (): Result<never> => refuse('subscription.link_invalid', 'The link is damaged, too old, or was replaced by a newer one.')

/** The subject that a token speaks of, before it is believed: look the record up, then check with `verifyLink`. */
export const subjectOfLink = (token: string): Result<string> => {
  const match = /^([0-9a-hjkmnp-tv-z]{26}(?:-[0-9a-hjkmnp-tv-z]{26})?)\.([0-9a-z]{1,12})\.([A-Za-z0-9_-]{32})$/.exec(token)
  return match?.[1] === undefined ? broken() : ok(match[1])
}

/** True to the purpose, the subject, the nonce and the time, or one and the same refusal. */
export const verifyLink = (
  secret: string,
  token: string,
  expected: { purpose: LinkPurpose; nonce: string },
  now: Instant,
): Result<string> => {
  const subject = subjectOfLink(token)
  if (!subject.ok) return subject
  const cut = token.lastIndexOf('.')
  const body = token.slice(0, cut)
  if (!isSameSecret(macOf(secret, body, expected), token.slice(cut + 1))) return broken()
  const expiry = Number.parseInt(body.slice(body.indexOf('.') + 1), 36)
  if (expiry !== 0 && !isBefore(now, instantOfMilliseconds(expiry))) return broken()
  return subject
}
