import type { IdempotencyRecords } from '../../app/idempotency-records.ts'
import { instantText } from '../../core/time.ts'
import type { Session } from './session.ts'

export const idempotencyRecords = (session: Session): IdempotencyRecords => ({
  async find(scope, key) {
    await session.holdKey(scope, key)
    const query = session.db.selectFrom('idempotency').select(['fingerprint', 'answer']).where('scope', '=', scope)
    return await query.where('key', '=', key).executeTakeFirst()
  },
  async keep(scope, key, { fingerprint, answer }, at) {
    await session.db
      .insertInto('idempotency')
      .values({ scope, key, fingerprint, answer, created_at: instantText(at) })
      .execute()
  },
  async removeBefore(before) {
    const query = session.db.deleteFrom('idempotency').where('created_at', '<', instantText(before))
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
})
