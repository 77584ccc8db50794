import type { DeviceId, InvitationId, OperatorId, SessionId } from '../core/brand.ts'
import type { Factors, Invitation, Operator, OperatorSession, RememberedDevice } from '../core/operator/operator.ts'
import type { Instant } from '../core/time.ts'
import type { Saved } from './store.ts'

export interface OperatorRecords {
  find(id: OperatorId): Promise<Operator | undefined>
  /** By the address in lower case. */
  findByEmail(email: string): Promise<Operator | undefined>
  /** By name. */
  list(): Promise<readonly Operator[]>
  /** The same, locked until the transaction ends: whether somebody is the last owner is decided by one at a time. */
  lockAll(): Promise<readonly Operator[]>
  insert(operator: Operator): Promise<void>
  save(operator: Operator, readVersion: number): Saved
  passwordOf(id: OperatorId): Promise<string | undefined>
  setPassword(id: OperatorId, hash: string, at: Instant): Promise<void>
  factorsOf(ids: readonly OperatorId[]): Promise<ReadonlyMap<OperatorId, Factors>>
  /** Passkeys, codes and ties to a provider; the password stays. */
  removeFactors(id: OperatorId): Promise<void>
}

export interface SessionRecords {
  findByToken(token: string): Promise<OperatorSession | undefined>
  /** The one used last first. */
  listOf(operatorId: OperatorId): Promise<readonly OperatorSession[]>
  insert(session: OperatorSession): Promise<void>
  touch(id: SessionId, at: Instant): Promise<void>
  /** Whether it was there and the operator's. */
  remove(id: SessionId, operatorId: OperatorId): Saved
  /** All of an operator but `except`, and what was begun of signing in; answers how many sessions. */
  removeAllOf(operatorId: OperatorId, except: SessionId | null): Promise<number>
  /** Forgets sessions and ceremonies that ended before. */
  removeEnded(before: Instant): Promise<number>
}

export interface DeviceRecords {
  find(id: DeviceId): Promise<RememberedDevice | undefined>
  /** The newest first. */
  listOf(operatorId: OperatorId): Promise<readonly RememberedDevice[]>
  insert(device: RememberedDevice): Promise<void>
  touch(id: DeviceId, at: Instant): Promise<void>
  remove(id: DeviceId, operatorId: OperatorId): Saved
  removeAllOf(operatorId: OperatorId): Promise<number>
  removeEnded(before: Instant): Promise<number>
}

export interface InvitationRecords {
  find(id: InvitationId): Promise<Invitation | undefined>
  /** For update. */
  lock(id: InvitationId): Promise<Invitation | undefined>
  findWaiting(email: string): Promise<Invitation | undefined>
  /** Those that wait, newest first. */
  listWaiting(): Promise<readonly Invitation[]>
  insert(invitation: Invitation): Promise<void>
  save(invitation: Invitation, readVersion: number): Saved
  /** Forgets what was settled or ran out before. */
  removeEnded(before: Instant): Promise<number>
}
