import type { PushSubscriptionRecords } from '../../app/due-records.ts'
import { type OperatorId, type PushSubscriptionId, type SessionId, tagged, type WebUrl } from '../../core/brand.ts'
import type { PushSubscription } from '../../core/operator/push-subscription.ts'
import { languages } from '../../core/page/page.ts'
import { instantOf, instantText } from '../../core/time.ts'
import type { PushSubscriptionRow } from './due-tables.ts'
import { instantOrNull, parseMember, textOrNull } from './parse-row.ts'
import { hasRemoved, type Session } from './session.ts'

const columns = ['id', 'operator_id', 'endpoint', 'p256dh', 'auth', 'name', 'language', 'created_at', 'last_used_at', 'session_id'] as const

export const parsePushSubscription = (row: PushSubscriptionRow): PushSubscription => ({
  id: tagged<PushSubscriptionId>(row.id),
  operatorId: tagged<OperatorId>(row.operator_id),
  sessionId: row.session_id === null ? null : tagged<SessionId>(row.session_id),
  endpoint: tagged<WebUrl>(row.endpoint),
  p256dh: row.p256dh,
  auth: row.auth,
  name: row.name,
  language: parseMember(languages, row.language, 'push_subscriptions.language'),
  createdAt: instantOf(row.created_at),
  lastUsedAt: instantOrNull(row.last_used_at),
})

export const pushSubscriptionRecords = ({ db, listOf }: Session): PushSubscriptionRecords => ({
  async find(id) {
    const row = await db.selectFrom('push_subscriptions').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parsePushSubscription(row)
  },
  async findMany(ids) {
    if (ids.length === 0) return []
    const query = db.selectFrom('push_subscriptions').select(columns).where('id', 'in', listOf(ids))
    return (await query.execute()).map(parsePushSubscription)
  },
  async listOf(operatorIds) {
    if (operatorIds.length === 0) return []
    const query = db.selectFrom('push_subscriptions').select(columns).where('operator_id', 'in', listOf(operatorIds))
    return (await query.orderBy('id', 'desc').execute()).map(parsePushSubscription)
  },
  async put({ id, operatorId, sessionId, endpoint, p256dh, auth, name, language, createdAt, lastUsedAt }) {
    const keys = { operator_id: operatorId, session_id: sessionId, p256dh, auth, name, language }
    await db
      .insertInto('push_subscriptions')
      .values({ id, endpoint, ...keys, created_at: instantText(createdAt), last_used_at: textOrNull(lastUsedAt) })
      .onConflict((conflict) => conflict.column('endpoint').doUpdateSet({ ...keys, id, created_at: instantText(createdAt) }))
      .execute()
  },
  async touch(id, at) {
    const used = { last_used_at: instantText(at) }
    await db.updateTable('push_subscriptions').set(used).where('id', '=', id).execute()
  },
  async remove(id) {
    return hasRemoved(await db.deleteFrom('push_subscriptions').where('id', '=', id).executeTakeFirstOrThrow())
  },
  async removeAllOf(operatorId, except) {
    const query = db.deleteFrom('push_subscriptions').where('operator_id', '=', operatorId)
    const others = query.$if(except !== null, (q) =>
      q.where((e) => e.or([e('session_id', 'is', null), e('session_id', '<>', except ?? '')])),
    )
    return Number((await others.executeTakeFirstOrThrow()).numDeletedRows)
  },
  async removeOfSession(sessionId) {
    const query = db.deleteFrom('push_subscriptions').where('session_id', '=', sessionId)
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
  async moveSession(from, to) {
    await db.updateTable('push_subscriptions').set({ session_id: to }).where('session_id', '=', from).execute()
  },
})
