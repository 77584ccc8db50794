import type { TrackerRecords } from '../../app/issue-records.ts'
import { type TrackerId, tagged } from '../../core/brand.ts'
import { trackerKinds } from '../../core/issue/issue-link.ts'
import { issueFaults } from '../../core/issue/issue-state.ts'
import type { Tracker } from '../../core/issue/tracker.ts'
import { instantOf, instantText } from '../../core/time.ts'
import type { TrackerRow } from './issue-tables.ts'
import { instantOrNull, parseMember, textOrNull } from './parse-row.ts'
import { checkVersion, hasRemoved, hasSaved, type Session } from './session.ts'

const columns = [
  ...(['id', 'kind', 'base_url', 'account', 'token_key', 'token_box', 'secret_key', 'secret_box'] as const),
  ...(['test_asked_at', 'tested_at', 'test_fault', 'created_at', 'version'] as const),
] as const

export const parseTrackerRow = (row: TrackerRow): Tracker => ({
  id: tagged<TrackerId>(row.id),
  kind: parseMember(trackerKinds, row.kind, 'trackers.kind'),
  baseUrl: row.base_url,
  account: row.account,
  token: row.token_key === null || row.token_box === null ? null : { keyId: row.token_key, text: row.token_box },
  secret: { keyId: row.secret_key, text: row.secret_box },
  test: {
    askedAt: instantOrNull(row.test_asked_at),
    at: instantOrNull(row.tested_at),
    fault: row.test_fault === null ? null : parseMember(issueFaults, row.test_fault, 'trackers.test_fault'),
  },
  createdAt: instantOf(row.created_at),
  version: row.version,
})

const kept = ({ account, token, secret, version }: Tracker) => ({
  account,
  token_key: token?.keyId ?? null,
  token_box: token?.text ?? null,
  secret_key: secret.keyId,
  secret_box: secret.text,
  version,
})

const rowOf = (tracker: Tracker): TrackerRow => ({
  ...kept(tracker),
  id: tracker.id,
  kind: tracker.kind,
  base_url: tracker.baseUrl,
  test_asked_at: textOrNull(tracker.test.askedAt),
  tested_at: textOrNull(tracker.test.at),
  test_fault: tracker.test.fault,
  created_at: instantText(tracker.createdAt),
})

export const trackerRecords = ({ db }: Session): TrackerRecords => {
  const all = () => db.selectFrom('trackers').select(columns)
  return {
    async list() {
      return (await all().orderBy('id').execute()).map(parseTrackerRow)
    },
    async find(id) {
      const row = await all().where('id', '=', id).executeTakeFirst()
      return row && parseTrackerRow(row)
    },
    async insert(tracker) {
      const query = db.insertInto('trackers').values(rowOf(tracker))
      const written = await query.onConflict((conflict) => conflict.column('base_url').doNothing()).executeTakeFirstOrThrow()
      return written.numInsertedOrUpdatedRows === 1n
    },
    async save(tracker, readVersion) {
      checkVersion(tracker, readVersion)
      const query = db.updateTable('trackers').set(kept(tracker)).where('id', '=', tracker.id).where('version', '=', readVersion)
      return hasSaved(await query.executeTakeFirstOrThrow())
    },
    async remove(id, readVersion) {
      const query = db.deleteFrom('trackers').where('id', '=', id).where('version', '=', readVersion)
      return hasRemoved(await query.executeTakeFirstOrThrow())
    },
    async askTest(id, at) {
      await db
        .updateTable('trackers')
        .set({ test_asked_at: instantText(at) })
        .where('id', '=', id)
        .execute()
    },
    async noteTest(id, at, fault) {
      await db
        .updateTable('trackers')
        .set({ tested_at: instantText(at), test_fault: fault })
        .where('id', '=', id)
        .execute()
    },
  }
}
