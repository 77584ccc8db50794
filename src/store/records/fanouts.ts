import type { OutboxRecords } from '../../app/store.ts'
import { type NoticeId, type SubscriberId, tagged } from '../../core/brand.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { locksRows, type Session } from './session.ts'

type FanoutRecords = Pick<OutboxRecords, 'startFanout' | 'claimFanout' | 'advanceFanout' | 'finishFanout'>

export const fanoutRecords = (session: Session): FanoutRecords => ({
  async startFanout({ noticeId, cursor, confirmedBy }) {
    await session.db
      .insertInto('fanouts')
      .values({ notice_id: noticeId, cursor, confirmed_by: instantText(confirmedBy) })
      .onConflict((conflict) => conflict.doNothing())
      .execute()
  },
  async claimFanout() {
    const query = session.db.selectFrom('fanouts').select(['notice_id', 'cursor', 'confirmed_by'])
    const row = await query
      .orderBy('confirmed_by', 'desc')
      .orderBy('notice_id', 'desc')
      .limit(1)
      .$if(locksRows(session), (q) => q.forUpdate().skipLocked())
      .executeTakeFirst()
    if (!row) return undefined
    const cursor = row.cursor === null ? null : tagged<SubscriberId>(row.cursor)
    return { noticeId: tagged<NoticeId>(row.notice_id), cursor, confirmedBy: instantOf(row.confirmed_by) }
  },
  async advanceFanout(noticeId, cursor) {
    await session.db.updateTable('fanouts').set({ cursor }).where('notice_id', '=', noticeId).execute()
  },
  async finishFanout(noticeId) {
    await session.db.deleteFrom('fanouts').where('notice_id', '=', noticeId).execute()
  },
})
