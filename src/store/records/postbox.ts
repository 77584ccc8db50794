import type { CapturedMessage, PostboxRecords } from '../../app/postbox-records.ts'
import { deliveryKinds } from '../../core/delivery/delivery.ts'
import { channels } from '../../core/subscriber/subscriber.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { parseMember, storableText } from './parse-row.ts'
import { type Session, sliceLimit, sliceOf } from './session.ts'
import type { PostboxRow } from './tables.ts'

const headColumns = ['id', 'channel', 'target', 'subject', 'at', 'kind'] as const

const parseHead = (row: Omit<PostboxRow, 'raw'>): Omit<CapturedMessage, 'raw'> => ({
  id: row.id,
  channel: parseMember(channels, row.channel, 'postbox.channel'),
  target: row.target,
  subject: row.subject,
  at: instantOf(row.at),
  kind: row.kind === null ? null : parseMember(deliveryKinds, row.kind, 'postbox.kind'),
})

export const parseCaptured = (row: PostboxRow): CapturedMessage => ({ ...parseHead(row), raw: row.raw })

export const postboxRecords = ({ db }: Session): PostboxRecords => ({
  async keep({ id, channel, target, subject, raw, at, kind }) {
    const words = { target: storableText(target), subject: storableText(subject), raw: storableText(raw) }
    await db
      .insertInto('postbox')
      .values({ id, channel, ...words, at: instantText(at), kind })
      .onConflict((conflict) => conflict.column('id').doUpdateSet({ ...words, at: instantText(at) }))
      .execute()
  },
  async list({ after, limit, hidden = [], reader = null }) {
    const size = sliceLimit(limit)
    const query = db.selectFrom('postbox').select(headColumns)
    const rows = await query
      .$if(after !== null, (q) => q.where('id', '<', after ?? ''))
      .$if(hidden.length > 0, (q) =>
        q.where(({ eb, or }) => or([eb('kind', 'is', null), eb('kind', 'not in', hidden), eb('target', '=', reader ?? '')])),
      )
      .orderBy('id', 'desc')
      .limit(size + 1)
      .execute()
    return sliceOf(rows, size, parseHead)
  },
  async find(id) {
    const row = await db
      .selectFrom('postbox')
      .select([...headColumns, 'raw'])
      .where('id', '=', id)
      .executeTakeFirst()
    return row && parseCaptured(row)
  },
  async trim(keep) {
    const oldest = db.selectFrom('postbox').select('id').orderBy('id', 'desc').limit(1).offset(keep)
    const query = db.deleteFrom('postbox').where('id', '<=', oldest)
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
})
