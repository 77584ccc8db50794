import type { TapRecords } from '../../app/tap-records.ts'
import { tapBoutSeconds } from '../../core/affected/tap.ts'
import { type ComponentId, tagged } from '../../core/brand.ts'
import { instantOf, instantText, plusSeconds } from '../../core/time.ts'
import { instantOrNull } from './parse-row.ts'
import type { Session } from './session.ts'

/** As the migrations say. */
export interface TapRow {
  component_id: string
  network_key: string
  page_id: string
  day: string
  first_at: string
  last_at: string
}

export const parseTap = (row: TapRow) => ({
  componentId: tagged<ComponentId>(row.component_id),
  firstAt: instantOf(row.first_at),
  lastAt: instantOf(row.last_at),
})

export const tapRecords = ({ db, listOf }: Session): TapRecords => ({
  async note({ pageId, componentId, day, networkKey, formerKey, at }, most) {
    const last_at = instantText(at)
    const known = db.updateTable('taps').set({ last_at }).where('component_id', '=', componentId)
    const lately = instantText(plusSeconds(at, -tapBoutSeconds))
    const renewed = await known.where('network_key', 'in', [networkKey, formerKey]).where('last_at', '>=', lately).executeTakeFirstOrThrow()
    if (renewed.numUpdatedRows > 0n) return
    const today = db.selectFrom('taps').where('component_id', '=', componentId).where('day', '=', day)
    const counted = await today.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()
    if (Number(counted.count) >= most) return
    const times = { first_at: last_at, last_at }
    const insert = db.insertInto('taps').values({ component_id: componentId, network_key: networkKey, page_id: pageId, day, ...times })
    await insert.onConflict((conflict) => conflict.columns(['component_id', 'network_key']).doUpdateSet(times)).execute()
  },
  async countAfter(componentId, after) {
    const query = db.selectFrom('taps').where('component_id', '=', componentId).where('last_at', '>', instantText(after))
    return Number((await query.select((e) => e.fn.countAll<number>().as('count')).executeTakeFirstOrThrow()).count)
  },
  async firstBetween(componentIds, from, until) {
    if (componentIds.length === 0) return null
    const [start, end] = [instantText(from), instantText(until)]
    // The index has last_at, and no bout ends before it begins.
    const query = db.selectFrom('taps').where('component_id', 'in', listOf(componentIds)).where('last_at', '>=', start)
    const between = query.where('first_at', '<=', end).where((e) => e.or([e('first_at', '>=', start), e('last_at', '<=', end)]))
    // Of a bout that began before, its last tap is the one within that is known.
    const within = between.select((e) =>
      e.case().when('first_at', '>=', start).then(e.ref('first_at')).else(e.ref('last_at')).end().as('at'),
    )
    const row = await db
      .selectFrom(within.as('within'))
      .select((e) => e.fn.min<string | null>('at').as('first'))
      .executeTakeFirst()
    return instantOrNull(row?.first ?? null)
  },
  async listSince(pageId, since) {
    const rows = await db
      .selectFrom('taps')
      .where('page_id', '=', pageId)
      .where('last_at', '>=', instantText(since))
      .groupBy('component_id')
      .select((e) => ['component_id', e.fn.countAll<number>().as('networks'), e.fn.min('first_at').as('since')])
      .orderBy('since')
      .orderBy('component_id')
      .execute()
    return rows.map((row) => ({
      componentId: tagged<ComponentId>(row.component_id),
      networks: Number(row.networks),
      since: instantOf(row.since),
    }))
  },
  async removeBefore(before) {
    const query = db.deleteFrom('taps').where('last_at', '<', instantText(before))
    return Number((await query.executeTakeFirstOrThrow()).numDeletedRows)
  },
})
