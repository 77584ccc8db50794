import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addSeries } from '../../src/app/maintenance/add-series.ts'
import { exceptOccurrence } from '../../src/app/maintenance/except-occurrence.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { at } from '../build/at.ts'
import { type ClockHouse, openClockHouse } from './clock-house.ts'
import { good, owner } from './house.ts'
import type { TimedStore } from './reminders.ts'

const ada = 'ada@example.org'
const [hour, day, undo] = [3600, 86_400, 10]
const words = (now: string) => ({ slots: { now } })

/** What customers get of one date: how many seconds from its beginning, and under which subject. New words have the undo window. */
const mailsOfOne = [
  { from: -7 * day, undo, subject: '[Example] Reports move' },
  { from: -day, undo: 0, subject: '[Example] Reminder: Reports move' },
  { from: -hour, undo: 0, subject: '[Example] Reminder: Reports move' },
  { from: 0, undo, subject: '[Example] Update: Reports move' },
  { from: hour, undo, subject: '[Example] Completed: Reports move' },
] as const

/** Work every second Tuesday, through the worker as it is delivered. */
export const describeSeriesInWorker = (name: string, open: () => Promise<TimedStore>): void => {
  describe(`work that recurs, in the worker on ${name}`, () => {
    let shop: ClockHouse
    let seriesId = ''
    beforeAll(async () => {
      shop = await openClockHouse(open, at('2026-11-30T12:00:00Z'))
      good(await addSubscriber(shop.as(owner), { email: ada }))
      const rhythm = {
        rule: 'FREQ=WEEKLY;INTERVAL=2;BYDAY=TU',
        startsOn: '2026-12-08',
        startsAt: '02:00',
        durationMinutes: 60,
        zone: 'UTC',
      }
      const said = { announcement: words('You cannot open reports.'), started: words('It has begun.'), completed: words('It is done.') }
      const affected = [{ componentId: shop.house.reports, impact: 'under_maintenance' }]
      const series = { title: 'Reports move', severity: 'minor', affected, rhythm, words: said }
      seriesId = good(await addSeries(shop.as(owner), series)).id
    })
    afterAll(() => shop.close())

    const isOnItsWay = async () => (await shop.house.store.read((records) => records.notices.nextEffectAt())) !== undefined

    it('says of each date that was not skipped what was planned, each word once', async () => {
      const skipped = '2027-01-05'
      good(await exceptOccurrence(shop.as(owner), { seriesId, on: skipped, movedTo: null }))
      const expected: string[] = []
      for (const on of ['2026-12-08', '2026-12-22', skipped, '2027-01-19'])
        for (const mail of mailsOfOne) {
          const moment = plusSeconds(at(`${on}T02:00:00Z`), mail.from)
          await shop.moveTo(moment)
          if (on === skipped) continue
          if (mail.undo > 0) await shop.until(isOnItsWay)
          await shop.moveTo(plusSeconds(moment, mail.undo))
          expected.push(mail.subject)
          await shop.until(() => shop.subjectsTo(ada).length >= expected.length)
        }
      expect([shop.subjectsTo(ada), shop.troubles]).toEqual([expected, []])
    }, 120_000)
  })
}
