import type { Role } from '../actor/actor.ts'
import type { DeviceId, EmailAddress, InvitationId, OperatorId, SessionId } from '../brand.ts'
import type { Instant } from '../time.ts'

export const operatorStates = ['active', 'suspended'] as const
export type OperatorState = (typeof operatorStates)[number]

/** A person of the organisation. */
export interface Operator {
  readonly id: OperatorId
  readonly name: string
  /** In lower case: one address, one operator. */
  readonly email: EmailAddress
  readonly role: Role
  readonly state: OperatorState
  /** Set while a link to choose a new password is out; the link is bound to it. */
  readonly resetNonce: string | null
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly version: number
}

/** What somebody has to prove who they are. */
export interface Factors {
  readonly password: boolean
  readonly passkeys: number
  readonly totp: boolean
  /** How many are left; null where there are none to be used. */
  readonly recoveryCodes: number | null
}

/** One browser in which an operator is signed in. */
export interface OperatorSession {
  readonly id: SessionId
  readonly operatorId: OperatorId
  /** Random; the cookie holds it signed. */
  readonly token: string
  readonly address: string | null
  readonly userAgent: string | null
  readonly createdAt: Instant
  readonly lastSeenAt: Instant
  readonly expiresAt: Instant
}

/** A browser that may publish a proposal from an operator's mail, and nothing else. */
export interface RememberedDevice {
  readonly id: DeviceId
  readonly operatorId: OperatorId
  readonly name: string
  /** SHA-256 of the secret in its cookie. */
  readonly digest: string
  readonly createdAt: Instant
  readonly lastUsedAt: Instant | null
  readonly expiresAt: Instant
}

export const invitationStates = ['waiting', 'accepted', 'revoked'] as const

/** Somebody has been asked to become an operator. */
export interface Invitation {
  readonly id: InvitationId
  readonly email: EmailAddress
  readonly name: string | null
  readonly role: Role
  readonly state: (typeof invitationStates)[number]
  /** The link is bound to it, so that a newer invitation ends the older link. */
  readonly nonce: string
  /** How the journal names who invited. */
  readonly invitedBy: string
  readonly createdAt: Instant
  readonly expiresAt: Instant
  readonly version: number
}
