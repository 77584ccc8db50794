import type { SessionRecords } from '../../app/people-records.ts'
import { type OperatorId, type SessionId, tagged } from '../../core/brand.ts'
import type { OperatorSession } from '../../core/operator/operator.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { storableText } from './parse-row.ts'
import type { AuthSessionRow } from './people-tables.ts'
import { hasRemoved, type Session } from './session.ts'

const columns = ['id', 'user_id', 'token', 'ip_address', 'user_agent', 'created_at', 'updated_at', 'expires_at'] as const

export const parseSession = (row: AuthSessionRow): OperatorSession => ({
  id: tagged<SessionId>(row.id),
  operatorId: tagged<OperatorId>(row.user_id),
  token: row.token,
  address: row.ip_address,
  userAgent: row.user_agent,
  createdAt: instantOf(row.created_at),
  lastSeenAt: instantOf(row.updated_at),
  expiresAt: instantOf(row.expires_at),
})

const rowOf = (session: OperatorSession): AuthSessionRow => ({
  id: session.id,
  user_id: session.operatorId,
  token: session.token,
  ip_address: session.address,
  user_agent: session.userAgent === null ? null : storableText(session.userAgent),
  created_at: instantText(session.createdAt),
  updated_at: instantText(session.lastSeenAt),
  expires_at: instantText(session.expiresAt),
})

export const sessionRecords = ({ db }: Session): SessionRecords => ({
  async findByToken(token) {
    const row = await db.selectFrom('auth_sessions').select(columns).where('token', '=', token).executeTakeFirst()
    return row && parseSession(row)
  },
  async listOf(operatorId) {
    const query = db.selectFrom('auth_sessions').select(columns).where('user_id', '=', operatorId)
    return (await query.orderBy('updated_at', 'desc').orderBy('id', 'desc').execute()).map(parseSession)
  },
  async insert(session) {
    await db.insertInto('auth_sessions').values(rowOf(session)).execute()
  },
  async touch(id, at) {
    await db
      .updateTable('auth_sessions')
      .set({ updated_at: instantText(at) })
      .where('id', '=', id)
      .execute()
  },
  async remove(id, operatorId) {
    const query = db.deleteFrom('auth_sessions').where('id', '=', id).where('user_id', '=', operatorId)
    return hasRemoved(await query.executeTakeFirstOrThrow())
  },
  async removeAllOf(operatorId, except) {
    // Half a sign-in (a password given, a code asked for) names its operator in the value.
    await db.deleteFrom('auth_verifications').where('value', '=', operatorId).execute()
    const query = db.deleteFrom('auth_sessions').where('user_id', '=', operatorId)
    const removed = await query.$if(except !== null, (q) => q.where('id', '<>', except ?? '')).executeTakeFirstOrThrow()
    return Number(removed.numDeletedRows)
  },
  async removeEnded(before) {
    const end = instantText(before)
    await db.deleteFrom('auth_verifications').where('expires_at', '<', end).execute()
    return Number((await db.deleteFrom('auth_sessions').where('expires_at', '<', end).executeTakeFirstOrThrow()).numDeletedRows)
  },
})
