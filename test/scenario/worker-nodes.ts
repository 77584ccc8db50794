import pg from 'pg'
import { describe, expect, it } from 'vitest'
import type { IncidentId } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { createMigratedDatabase } from '../tools/database.ts'
import { openPostgresStore } from './open-postgres-store.ts'
import { inShop, sequences } from './worker.ts'
import { openWorkshop } from './workshop.ts'

/** Several nodes on one PostgreSQL. */
export const describeWorkerNodes = (): void => {
  describe('workers on several nodes', () => {
    it(
      'share one notice without sending any of it twice',
      inShop(openPostgresStore)(async (shop) => {
        await shop.subscribe(1000)
        const nodes = [shop.start({ capacity: 40 }), shop.start({ capacity: 40 }), shop.start({ capacity: 40 })]
        const { noticeId } = await shop.open()
        await shop.until(async () => (await shop.countOf(noticeId)).delivered === 1000)
        const handed = nodes.flatMap(({ courier }) => courier.handed)
        expect([handed.length, sequences(handed).size]).toEqual([1000, 1000])
        expect(nodes.map(({ courier }) => courier.handed.length > 0)).toEqual([true, true, true])
        expect(shop.troubles).toEqual([])
      }),
    )

    it(
      'make one number out of every notice although all of them try to let it take effect',
      inShop(openPostgresStore)(async (shop) => {
        for (let node = 0; node < 3; node++) shop.start()
        const { incidentId } = await shop.open()
        for (let n = 2; n <= 6; n++) await shop.announce(incidentId, `Word ${n}.`)
        const published = () => shop.house.store.read((records) => records.notices.listOf(idOf<IncidentId>(incidentId)))
        await shop.until(async () => (await published()).every(({ status }) => status.state === 'published'))
        expect((await published()).map(({ status }) => status.state === 'published' && status.number)).toEqual([1, 2, 3, 4, 5, 6])
      }),
    )

    it('let others go on while the record of one incident is locked', async () => {
      const database = await createMigratedDatabase()
      const opened = await openPostgres({ url: database.url })
      if (!opened.ok) throw new Error(opened.failure.advice)
      const shop = await openWorkshop(async () => ({ ...opened.value }))
      const stranger = new pg.Client(database.url)
      try {
        await stranger.connect()
        await shop.subscribe(5)
        const stuck = await shop.open('Stuck')
        await stranger.query('BEGIN')
        await stranger.query('SELECT 1 FROM incidents WHERE id = $1 FOR UPDATE', [stuck.incidentId])
        const free = await shop.open('Free')
        shop.start()
        await shop.until(async () => (await shop.countOf(free.noticeId)).delivered === 5)
        expect(await shop.countOf(stuck.noticeId)).toEqual({})
        await stranger.query('ROLLBACK')
        await shop.until(async () => (await shop.countOf(stuck.noticeId)).delivered === 5)
      } finally {
        await stranger.end()
        await shop.close()
        await database.drop()
      }
    })
  })
}
