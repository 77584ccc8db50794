import { z } from 'zod'
import type { DutyListRecords } from '../../app/due-records.ts'
import { type OperatorId, type PageId, tagged } from '../../core/brand.ts'
import type { DutyList, DutyPlace } from '../../core/due/duty-list.ts'
import { instantOf, instantText } from '../../core/time.ts'
import type { DutyListRow } from './due-tables.ts'
import { brandedJson, jsonColumn } from './parse-row.ts'
import { checkVersion, hasSaved, type Session } from './session.ts'

const place: z.ZodType<DutyPlace> = z.object({ operatorId: brandedJson<OperatorId>(), minutes: z.int().nullable() })
const placesColumn = jsonColumn(z.array(place).readonly())

export const parseDutyList = (row: DutyListRow): DutyList => ({
  pageId: tagged<PageId>(row.page_id),
  places: placesColumn.read(row.places),
  updatedAt: instantOf(row.updated_at),
  version: row.version,
})

export const dutyListRecords = ({ db }: Session): DutyListRecords => ({
  async find(pageId) {
    const query = db.selectFrom('duty_lists').select(['page_id', 'places', 'updated_at', 'version'])
    const row = await query.where('page_id', '=', pageId).executeTakeFirst()
    return row && parseDutyList(row)
  },
  async save(list, readVersion) {
    checkVersion(list, readVersion)
    const state = { places: placesColumn.write(list.places), updated_at: instantText(list.updatedAt), version: list.version }
    if (readVersion > 0) {
      const query = db.updateTable('duty_lists').set(state).where('page_id', '=', list.pageId).where('version', '=', readVersion)
      return hasSaved(await query.executeTakeFirstOrThrow())
    }
    const query = db.insertInto('duty_lists').values({ page_id: list.pageId, ...state })
    const written = await query.onConflict((conflict) => conflict.column('page_id').doNothing()).executeTakeFirstOrThrow()
    return written.numInsertedOrUpdatedRows === 1n
  },
})
