import type { DraftRecords, DraftSheet } from '../../app/draft-records.ts'
import { type NoticeId, tagged } from '../../core/brand.ts'
import { draftFields, type Presence } from '../../core/notice/draft-fields.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { marksColumn, writerColumn } from './json-columns.ts'
import { noticeColumns, parseNotice } from './notices.ts'
import { parseMember } from './parse-row.ts'
import { type Session, sliceLimit, sliceOf } from './session.ts'
import type { DraftRow, PresenceRow } from './tables.ts'

const columns = ['notice_id', 'begun_by', 'marks'] as const

export const parseSheet = (row: DraftRow): DraftSheet => ({
  noticeId: tagged<NoticeId>(row.notice_id),
  begunBy: writerColumn.read(row.begun_by),
  marks: marksColumn.read(row.marks),
})

export const parsePresence = (row: PresenceRow): Presence & { readonly noticeId: NoticeId } => ({
  noticeId: tagged<NoticeId>(row.notice_id),
  writer: { id: row.writer_id, name: row.name },
  field: row.field === null ? null : parseMember(draftFields, row.field, 'presence.field'),
  at: instantOf(row.at),
})

const presenceRecords = ({ db }: Session): Pick<DraftRecords, 'listPresent' | 'notePresence' | 'leave' | 'forgetPresence'> => ({
  async listPresent(noticeIds, since) {
    if (noticeIds.length === 0) return []
    const query = db.selectFrom('presence').select(['notice_id', 'writer_id', 'name', 'field', 'at'])
    const rows = await query.where('notice_id', 'in', noticeIds).where('at', '>=', instantText(since)).orderBy('name').execute()
    return rows.map(parsePresence)
  },
  async notePresence(noticeId, { writer, field, at }) {
    const state = { name: writer.name, field, at: instantText(at) }
    await db
      .insertInto('presence')
      .values({ notice_id: noticeId, writer_id: writer.id, ...state })
      .onConflict((c) => c.columns(['notice_id', 'writer_id']).doUpdateSet(state))
      .execute()
  },
  async leave(noticeId, writerId) {
    await db.deleteFrom('presence').where('notice_id', '=', noticeId).where('writer_id', '=', writerId).execute()
  },
  async forgetPresence(before) {
    const query = db.deleteFrom('presence').where('at', '<', instantText(before))
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
})

export const draftRecords = (session: Session): DraftRecords => ({
  ...presenceRecords(session),
  async find(noticeId) {
    const row = await session.db.selectFrom('drafts').select(columns).where('notice_id', '=', noticeId).executeTakeFirst()
    return row && parseSheet(row)
  },
  async put({ noticeId, begunBy, marks }) {
    const state = { begun_by: writerColumn.write(begunBy), marks: marksColumn.write(marks) }
    await session.db
      .insertInto('drafts')
      .values({ notice_id: noticeId, ...state })
      .onConflict((c) => c.column('notice_id').doUpdateSet(state))
      .execute()
  },
  async remove(noticeId) {
    await session.db.deleteFrom('presence').where('notice_id', '=', noticeId).execute()
    await session.db.deleteFrom('drafts').where('notice_id', '=', noticeId).execute()
  },
  async list(pageId, { after, limit }) {
    const size = sliceLimit(limit)
    const rows = await session.db
      .selectFrom('notices')
      .select(noticeColumns)
      .where('page_id', '=', pageId)
      .where('state', '=', 'draft')
      .$if(after !== null, (query) => query.where('id', '<', after ?? ''))
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return sliceOf(rows, size, parseNotice)
  },
  async sheetsOf(noticeIds) {
    if (noticeIds.length === 0) return []
    const rows = await session.db.selectFrom('drafts').select(columns).where('notice_id', 'in', noticeIds).execute()
    return rows.map(parseSheet)
  },
})
