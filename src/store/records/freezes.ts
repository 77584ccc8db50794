import type { FreezeRecords } from '../../app/maintenance-records.ts'
import { type AudienceId, type FreezeId, type PageId, tagged } from '../../core/brand.ts'
import type { Freeze } from '../../core/maintenance/conflicts.ts'
import type { FreezeRow } from './maintenance-tables.ts'
import { hasRemoved, type Session } from './session.ts'

const columns = ['id', 'page_id', 'audience_id', 'from_date', 'to_date', 'reason'] as const

export const parseFreezeRow = (row: FreezeRow): Freeze => ({
  id: tagged<FreezeId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  audienceId: row.audience_id === null ? null : tagged<AudienceId>(row.audience_id),
  from: row.from_date,
  to: row.to_date,
  reason: row.reason,
})

export const freezeRecords = ({ db }: Session): FreezeRecords => ({
  async listOf(pageId) {
    const query = db.selectFrom('freezes').select(columns).where('page_id', '=', pageId)
    return (await query.orderBy('from_date').orderBy('id').execute()).map(parseFreezeRow)
  },
  async insert({ id, pageId, audienceId, from, to, reason }) {
    const row: FreezeRow = { id, page_id: pageId, audience_id: audienceId, from_date: from, to_date: to, reason }
    await db.insertInto('freezes').values(row).execute()
  },
  async remove(pageId, id) {
    return hasRemoved(await db.deleteFrom('freezes').where('page_id', '=', pageId).where('id', '=', id).executeTakeFirstOrThrow())
  },
})
