import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { changePlan } from '../../src/app/maintenance/change-plan.ts'
import { expandReminder } from '../../src/app/maintenance/expand-reminder.ts'
import { listMaintenances } from '../../src/app/maintenance/list-maintenances.ts'
import { moveMaintenances } from '../../src/app/maintenance/move-maintenances.ts'
import { remindOfMaintenances } from '../../src/app/maintenance/remind-of-maintenances.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { idOf } from '../../src/core/id.ts'
import { ok } from '../../src/core/result.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { buildProposal } from '../build/signal.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const hour = 3600
const words = (now: string) => ({ slots: { now } })

/** From planning to the end by the clock alone, with an operator's no in between; the same on both databases. */
export const describeMaintenance = (
  name: string,
  open: () => Promise<Parameters<typeof furnish>[0] & { close(): Promise<void> }>,
): void => {
  describe(`a maintenance that the clock moves on ${name}`, () => {
    let house: House
    let close: () => Promise<void>
    beforeAll(async () => {
      const opened = await open()
      close = opened.close
      house = await furnish(opened)
      good(await addSubscriber(house.as(owner), { email: 'ada@example.org' }))
    })
    afterAll(() => close())

    const plan = async (inSeconds: number, componentId = house.reports) => {
      const [startsAt, endsAt] = [plusSeconds(house.now(), inSeconds), plusSeconds(house.now(), inSeconds + hour)].map(instantText)
      const opened = good(
        await openIncident(house.as(owner, `plan ${house.now()}`), {
          kind: 'maintenance',
          title: 'Reports move',
          severity: 'minor',
          affected: [{ componentId, impact: 'under_maintenance' }],
          window: { startsAt: startsAt ?? '', endsAt: endsAt ?? '' },
          notice: words('You cannot open reports.'),
          publish: true,
          plan: { started: words('The planned work has begun.'), completed: words('The planned work is done.') },
        }),
      )
      house.pass(11)
      await settle()
      return opened.incidentId
    }
    const settle = async () => {
      const due = await house.store.read((records) => records.notices.listDue(house.now(), 20))
      for (const { id } of due) good(await takeEffect(house.as(system), { noticeId: id }))
    }
    const tick = async () => {
      good(await moveMaintenances(house.as(system)))
      good(await moveMaintenances(house.as(system)))
      house.pass(11)
      await settle()
    }
    const remind = async (): Promise<number> => {
      const begun = good(await remindOfMaintenances(house.as(system)))
      while (good(await expandReminder(house.as(system))));
      return begun
    }
    const phaseOf = async (id: string) => (await house.store.read((records) => records.incidents.find(idOf(id))))?.phase
    const planOf = async (id: string) => house.store.read((records) => records.maintenances.findPlan(idOf(id)))

    it('is announced once more a day and an hour before', async () => {
      const id = await plan(26 * hour)
      expect(await remind()).toBe(0)
      house.pass(2 * hour)
      expect([await remind(), await remind()]).toEqual([1, 0])
      house.pass(23 * hour)
      expect([await remind(), await remind()]).toEqual([1, 0])
      const [notice] = await house.store.read((records) => records.notices.listPublished([idOf(id)]))
      const sent = await house.store.read((records) => records.outbox.listOf(`${notice?.id}@60`, { after: null, limit: 10 }))
      expect(sent.items.map(({ kind, target }) => [kind, target])).toEqual([['maintenance_reminder', 'ada@example.org']])
    })

    it('starts and ends at its times with the words that were planned', async () => {
      const [current] = good(await listMaintenances(house.as(owner), {}))
      expect(current).toMatchObject({ startsItself: true, endsItself: true, conflicts: [] })
      const id = current?.incident.id ?? ''
      await tick()
      expect(await phaseOf(id)).toBe('scheduled')
      house.pass(hour)
      await tick()
      expect(await phaseOf(id)).toBe('in_progress')
      house.pass(hour)
      await tick()
      expect(await phaseOf(id)).toBe('completed')
      const notices = await house.store.read((records) => records.notices.listPublished([idOf(id)]))
      expect(notices.map(({ content }) => content.slots.now)).toEqual([
        'You cannot open reports.',
        'The planned work has begun.',
        'The planned work is done.',
      ])
    })

    it('does not start where an operator said no, and starts once that is taken back', async () => {
      const id = await plan(2 * hour)
      good(await changePlan(house.as(owner), { incidentId: id, readVersion: 1, hold: { reason: 'The vendor is late.' } }))
      house.pass(2 * hour)
      await tick()
      expect(await phaseOf(id)).toBe('scheduled')
      const held = good(await listMaintenances(house.as(owner), {})).find(({ incident }) => incident.id === id)
      expect(held).toMatchObject({ startsItself: false, endsItself: false, isMissed: false })
      good(await changePlan(house.as(owner), { incidentId: id, readVersion: 2, hold: null }))
      await tick()
      expect(await phaseOf(id)).toBe('in_progress')
    })

    it('does not end while it was said to take longer, or an incident is open on what was worked at', async () => {
      const [current] = good(await listMaintenances(house.as(owner), {}))
      const id = current?.incident.id ?? ''
      const until = instantText(plusSeconds(house.now(), 2 * hour))
      const readVersion = (await planOf(id))?.version ?? 0
      good(await changePlan(house.as(owner), { incidentId: id, readVersion, lateEnd: { until, reason: 'The copy is slow.' } }))
      house.pass(hour + 60)
      await tick()
      expect(await phaseOf(id)).toBe('in_progress')
      house.pass(hour)
      good(
        await openIncident(house.as(owner, 'beside'), {
          title: 'Reports are slow',
          severity: 'minor',
          affected: [{ componentId: house.reports, impact: 'degraded_performance' }],
          notice: words('Reports are slow.'),
          publish: false,
        }),
      )
      await tick()
      expect(await phaseOf(id)).toBe('in_progress')
    })

    it('is announced once more after it was postponed, to those who had its last reminder already', async () => {
      const id = await plan(3 * hour)
      house.pass(2 * hour)
      expect(await remind()).toBe(1)
      const lane = { channel: 'email', lane: 1, limit: 10, leaseSeconds: 60, now: house.now() } as const
      expect((await house.dispatch.claim(lane)).some(({ kind }) => kind === 'maintenance_reminder')).toBe(true)
      const [startsAt = '', endsAt = ''] = [26 * hour, 27 * hour].map((ahead) => instantText(plusSeconds(house.now(), ahead)))
      const moved = { kind: 'maintenance', ...words('You cannot open reports.'), phase: 'scheduled', window: { startsAt, endsAt } } as const
      const { noticeId } = good(await announceNotice(house.as(owner, 'postpone'), { incidentId: id, notice: moved }))
      house.pass(11)
      await settle()
      house.pass(2 * hour)
      expect(await remind()).toBe(1)
      const sent = await house.store.read((records) => records.outbox.listOf(`${noticeId}@1440`, { after: null, limit: 10 }))
      expect(sent.items.map(({ state }) => state)).toEqual(['pending'])
    })

    it('moves the others where one cannot be moved, and tells of it', async () => {
      const ids = [await plan(hour), await plan(hour)]
      house.pass(hour)
      const context = house.as(system)
      let left = 1
      const transaction: typeof context.store.transaction = async (act) => {
        if (left-- > 0) throw new Error('a record that cannot be read')
        return context.store.transaction(act)
      }
      await expect(moveMaintenances({ ...context, store: { ...context.store, transaction } })).rejects.toThrow(/could not move/)
      house.pass(11)
      await settle()
      expect(await Promise.all(ids.map(phaseOf))).toContain('in_progress')
    })

    it('reminds of the others where one reminder cannot begin, and tells of it', async () => {
      const ids = [await plan(27 * hour), await plan(27 * hour)]
      house.pass(4 * hour)
      const context = house.as(system)
      let left = 1
      const transaction: typeof context.store.transaction = async (act) => {
        if (left-- > 0) throw new Error('a record that cannot be read')
        return context.store.transaction(act)
      }
      const failing = { ...context, store: { ...context.store, transaction } }
      await expect(remindOfMaintenances(failing)).rejects.toThrow('1 of 2 reminders of maintenances could not begin')
      const notices = await house.store.read((records) => records.notices.listPublished(ids.map((id) => idOf(id))))
      const begun = () => house.store.read((records) => records.maintenances.listBegun(notices.map(({ id }) => id)))
      expect(await begun()).toHaveLength(1)
      expect([await remind(), (await begun()).length]).toEqual([1, 2])
    })

    it('does not end by itself after a person said past the end that it goes on', async () => {
      const id = await plan(hour, house.checkout)
      house.pass(hour)
      await tick()
      house.pass(hour)
      const longer = { kind: 'maintenance', ...words('You still cannot open reports.'), phase: 'in_progress' } as const
      good(await announceNotice(house.as(owner, 'longer'), { incidentId: id, notice: longer }))
      house.pass(11)
      await settle()
      await tick()
      expect(await phaseOf(id)).toBe('in_progress')
      const listed = good(await listMaintenances(house.as(owner), {})).find(({ incident }) => incident.id === id)
      expect(listed?.endsItself).toBe(false)
    })

    it('does not end while an alert on what was worked at waits below a hundred newer ones', async () => {
      const id = await plan(hour, house.checkout)
      house.pass(hour)
      await tick()
      const on = [house.checkout, ...Array.from({ length: 100 }, () => house.reports)]
      const waiting = on.map((componentId, i) =>
        buildProposal({
          ...{ id: house.as(system).ids.next(), pageId: house.page.id, groupKey: `rule ${i}`, createdAt: house.now() },
          affected: [{ componentId: idOf(componentId), impact: 'major_outage' }],
        }),
      )
      await house.store.transaction(async ({ proposals }) => {
        for (const one of waiting) await proposals.insert(one)
        return ok(null)
      })
      house.pass(hour)
      await tick()
      expect(await phaseOf(id)).toBe('in_progress')
    })
  })
}
