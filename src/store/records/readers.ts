import { z } from 'zod'
import type { KeptQuestionSettings, QuestionSettingRecords, ReaderRecords } from '../../app/question-records.ts'
import { emailKey } from '../../core/address.ts'
import { type EmailAddress, type PageId, type ReaderId, tagged } from '../../core/brand.ts'
import { languages } from '../../core/page/page.ts'
import type { QuestionSettings } from '../../core/question/question-settings.ts'
import type { Reader } from '../../core/question/reader.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { instantOrNull, jsonColumn, parseMember, storableText, textOrNull } from './parse-row.ts'
import type { QuestionSettingsRow, ReaderRow } from './question-tables.ts'
import { checkVersion, hasRemoved, hasSaved, locksRows, type Session } from './session.ts'

const columns = [
  'id',
  'page_id',
  'address_key',
  'email',
  'language',
  'name',
  'confirmed_at',
  'mailed_at',
  'mails',
  'created_at',
  'version',
] as const

export const parseReader = (row: ReaderRow): Reader => ({
  id: tagged<ReaderId>(row.id),
  pageId: tagged<PageId>(row.page_id),
  email: tagged<EmailAddress>(row.email),
  language: parseMember(languages, row.language, 'readers.language'),
  name: row.name,
  confirmedAt: instantOrNull(row.confirmed_at),
  mailedAt: instantOrNull(row.mailed_at),
  mails: row.mails,
  createdAt: instantOf(row.created_at),
  version: row.version,
})

const changing = (reader: Reader) => ({
  language: reader.language,
  name: storableText(reader.name),
  confirmed_at: textOrNull(reader.confirmedAt),
  mailed_at: textOrNull(reader.mailedAt),
  mails: reader.mails,
  version: reader.version,
})

export const readerRecords = (session: Session): ReaderRecords => {
  const { db } = session
  return {
    async find(id) {
      const row = await db.selectFrom('readers').select(columns).where('id', '=', id).executeTakeFirst()
      return row && parseReader(row)
    },
    async findMany(ids) {
      if (ids.length === 0) return []
      return (await db.selectFrom('readers').select(columns).where('id', 'in', session.listOf(ids)).execute()).map(parseReader)
    },
    async lock(id) {
      const query = db.selectFrom('readers').select(columns).where('id', '=', id)
      const row = await query.$if(locksRows(session), (q) => q.forUpdate()).executeTakeFirst()
      return row && parseReader(row)
    },
    async findByAddress(pageId, addressKey) {
      const query = db.selectFrom('readers').select(columns).where('page_id', '=', pageId).where('address_key', '=', addressKey)
      const row = await query.executeTakeFirst()
      return row && parseReader(row)
    },
    async insert(reader) {
      const own = { id: reader.id, page_id: reader.pageId, address_key: emailKey(reader.email), email: reader.email }
      const query = db.insertInto('readers').values({ ...own, ...changing(reader), created_at: instantText(reader.createdAt) })
      await query.onConflict((conflict) => conflict.columns(['page_id', 'address_key']).doNothing()).execute()
    },
    async save(reader, readVersion) {
      checkVersion(reader, readVersion)
      const query = db.updateTable('readers').set(changing(reader)).where('id', '=', reader.id).where('version', '=', readVersion)
      return hasSaved(await query.executeTakeFirstOrThrow())
    },
    async removeByAddress(pageId, addressKey) {
      const query = db.deleteFrom('readers').where('page_id', '=', pageId).where('address_key', '=', addressKey)
      return hasRemoved(await query.executeTakeFirstOrThrow())
    },
    async removeUnconfirmed(before) {
      const query = db.deleteFrom('readers').where('confirmed_at', 'is', null).where('mailed_at', '<', instantText(before))
      return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
    },
  }
}

const settings: z.ZodType<QuestionSettings> = z.object({
  isOn: z.boolean(),
  holdsForReview: z.boolean(),
  closesAfterDays: z.number(),
  mailsReadersWords: z.boolean(),
})
const settingsColumn = jsonColumn(settings)

export const parseQuestionSettingsRow = (row: QuestionSettingsRow): KeptQuestionSettings => ({
  pageId: tagged<PageId>(row.page_id),
  settings: settingsColumn.read(row.settings),
  version: row.version,
})

export const questionSettingRecords = ({ db }: Session): QuestionSettingRecords => ({
  async find(pageId) {
    const query = db.selectFrom('question_settings').select(['page_id', 'settings', 'updated_at', 'version'])
    const row = await query.where('page_id', '=', pageId).executeTakeFirst()
    return row && parseQuestionSettingsRow(row)
  },
  async save(kept, at, readVersion) {
    checkVersion(kept, readVersion)
    const state = { settings: settingsColumn.write(kept.settings), updated_at: instantText(at), version: kept.version }
    if (readVersion > 0) {
      const query = db.updateTable('question_settings').set(state).where('page_id', '=', kept.pageId).where('version', '=', readVersion)
      return hasSaved(await query.executeTakeFirstOrThrow())
    }
    const query = db.insertInto('question_settings').values({ page_id: kept.pageId, ...state })
    const written = await query.onConflict((conflict) => conflict.column('page_id').doNothing()).executeTakeFirstOrThrow()
    return written.numInsertedOrUpdatedRows === 1n
  },
})
