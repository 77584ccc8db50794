import type { DeviceRecords } from '../../app/people-records.ts'
import { type DeviceId, type OperatorId, tagged } from '../../core/brand.ts'
import type { RememberedDevice } from '../../core/operator/operator.ts'
import { instantOf, instantText } from '../../core/time.ts'
import { instantOrNull, storableText, textOrNull } from './parse-row.ts'
import type { DeviceRow } from './people-tables.ts'
import { hasRemoved, type Session } from './session.ts'

const columns = ['id', 'operator_id', 'name', 'digest', 'created_at', 'last_used_at', 'expires_at'] as const

export const parseDevice = (row: DeviceRow): RememberedDevice => ({
  id: tagged<DeviceId>(row.id),
  operatorId: tagged<OperatorId>(row.operator_id),
  name: row.name,
  digest: row.digest,
  createdAt: instantOf(row.created_at),
  lastUsedAt: instantOrNull(row.last_used_at),
  expiresAt: instantOf(row.expires_at),
})

const rowOf = (device: RememberedDevice): DeviceRow => ({
  id: device.id,
  operator_id: device.operatorId,
  name: storableText(device.name),
  digest: device.digest,
  created_at: instantText(device.createdAt),
  last_used_at: textOrNull(device.lastUsedAt),
  expires_at: instantText(device.expiresAt),
})

export const deviceRecords = ({ db }: Session): DeviceRecords => ({
  async find(id) {
    const row = await db.selectFrom('devices').select(columns).where('id', '=', id).executeTakeFirst()
    return row && parseDevice(row)
  },
  async listOf(operatorId) {
    const query = db.selectFrom('devices').select(columns).where('operator_id', '=', operatorId)
    return (await query.orderBy('id', 'desc').execute()).map(parseDevice)
  },
  async insert(device) {
    await db.insertInto('devices').values(rowOf(device)).execute()
  },
  async touch(id, at) {
    await db
      .updateTable('devices')
      .set({ last_used_at: instantText(at) })
      .where('id', '=', id)
      .execute()
  },
  async remove(id, operatorId) {
    const query = db.deleteFrom('devices').where('id', '=', id).where('operator_id', '=', operatorId)
    return hasRemoved(await query.executeTakeFirstOrThrow())
  },
  async removeAllOf(operatorId) {
    return Number((await db.deleteFrom('devices').where('operator_id', '=', operatorId).executeTakeFirstOrThrow()).numDeletedRows)
  },
  async removeEnded(before) {
    const query = db.deleteFrom('devices').where('expires_at', '<', instantText(before))
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
})
