import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAudience } from '../../src/app/audience/add-audience.ts'
import { listDue } from '../../src/app/due/list-due.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import type { DeliveryRecord } from '../../src/app/store.ts'
import { parseReminderSubject } from '../../src/core/due/reminders.ts'
import { type Instant, instantText, isBefore, plusSeconds } from '../../src/core/time.ts'
import { at } from '../build/at.ts'
import { cities, fourDays, type Moment, owedAt, owedText } from '../build/four-days.ts'
import { type ClockHouse, openClockHouse } from './clock-house.ts'
import { good, owner } from './house.ts'
import { type TimedStore, twoOnDuty } from './reminders.ts'

const day = [{ from: '09:00', to: '18:00' }]
const week = [day, day, day, day, day, [], []]

/**
 * Who hears of a line of the table, and when: Ana a quarter of an hour ahead (not of the first notice) and at the time, Bo ten minutes
 * later, both of them after twenty. A postmortem is nobody's hurry.
 */
const turnsOf = (owed: string): readonly { readonly at: Instant; readonly says: readonly string[] }[] => {
  const turn = (minutes: number, ...who: readonly string[]) => ({
    at: plusSeconds(owedAt(owed), minutes * 60),
    says: who.map((one) => `${one} of ${owed}`),
  })
  if (owed.startsWith('postmortem')) return []
  const ahead = owed.startsWith('first') ? [] : [turn(-15, 'ana 0')]
  return [...ahead, turn(0, 'ana 1'), turn(10, 'bo 2'), turn(20, 'ana 3', 'bo 3')]
}

/** The same through the worker as it is delivered: it lets every word take effect, and its reminders arrive by mail. */
export const describeFourDaysInWorker = (name: string, open: () => Promise<TimedStore>): void => {
  describe(`four days in the worker on ${name}`, () => {
    const audiences = new Map<string, string>()
    const lineOf = new Map<string, string>()
    let shop: ClockHouse
    let incidentId: string
    beforeAll(async () => {
      shop = await openClockHouse(open, at('2026-10-23T13:00:00Z'))
      await twoOnDuty(shop.house)
      for (const [city, { zone, holidayRegion }] of Object.entries(cities))
        audiences.set(city, good(await addAudience(shop.as(owner), { name: city, zone, hours: { week, holidayRegion } })).id)
      const opened = { title: 'Payments', severity: 'critical', publish: false, notice: { slots: { now: 'Card payments fail.' } } } as const
      incidentId = good(await openIncident(shop.as(owner), opened)).incidentId
    })
    afterAll(() => shop.close())

    const owedNow = async () => {
      const items = good(await listDue(shop.as(owner), { incidentId }))
      const nameOf = (id: string) => [...audiences].find(([, audience]) => audience === id)?.[0] ?? id
      for (const item of items) lineOf.set(item.key, owedText([item], nameOf)[0] ?? '')
      return owedText(items, nameOf)
    }
    const reminded = (delivery: DeliveryRecord): string => {
      const about = parseReminderSubject(delivery.subject)
      return `${delivery.target.replace('@example.org', '')} ${about?.stage} of ${lineOf.get(about?.key ?? '')}`
    }
    const heard = async () => (await shop.arrived()).filter(({ kind }) => kind === 'reminder').map(reminded)

    const say = async ({ now, to, phase, promises }: Moment): Promise<void> => {
      shop.house.pass(-10 + (now.epochMilliseconds - shop.house.now().epochMilliseconds) / 1000)
      const audience = audiences.get(to)
      const over = phase === 'resolved' ? { permanent: { state: 'nothing_lost' } } : {}
      const next = promises ? { nextUpdate: { by: instantText(promises), onChange: true } } : {}
      const slots = { now: 'Card payments fail.', ...over, ...next }
      const notice = { phase, severity: 'critical', slots, ...(audience ? { audienceIds: [audience] } : {}) }
      const draft = good(await draftNotice(shop.as(owner), { incidentId, notice }))
      good(await publishNotice(shop.as(owner), { noticeId: draft.id, readVersion: draft.version }))
      await shop.moveTo(now)
      const isOut = async () => (await shop.house.store.read((records) => records.notices.find(draft.id)))?.status.state === 'published'
      await shop.until(isOut)
    }

    it('owes what a person computed, and reminds of just that, each turn once', async () => {
      const expected: string[] = []
      const table = fourDays()
      for (const [i, moment] of table.entries()) {
        if (moment.to === '') await shop.moveTo(moment.now)
        else await say(moment)
        expect([moment.now.toString(), ...(await owedNow())]).toEqual([moment.now.toString(), ...moment.owed])
        const end = table[i + 1]?.now ?? moment.now
        const turns = moment.owed.flatMap(turnsOf).filter((turn) => !isBefore(turn.at, moment.now) && isBefore(turn.at, end))
        for (const stop of new Set(turns.map((turn) => turn.at.toString()).toSorted())) {
          expected.push(...turns.filter((turn) => turn.at.toString() === stop).flatMap(({ says }) => says))
          await shop.moveTo(at(stop))
          await shop.until(async () => (await heard()).length >= expected.length)
        }
        expect((await heard()).toSorted()).toEqual(expected.toSorted())
      }
      expect([expected.length > 20, shop.troubles]).toEqual([true, []])
    }, 240_000)
  })
}
