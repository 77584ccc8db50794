import { expect, it } from 'vitest'
import { tagged } from '../../src/core/brand.ts'
import type { MaintenancePlan } from '../../src/core/maintenance/plan.ts'
import type { MaintenanceSeries } from '../../src/core/maintenance/series.ts'
import { type OpenStore, useStore, write } from './store-harness.ts'
import { id, incident, later, noon, notice, page, plain } from './store-samples.ts'

const by = { id: id('pe', 2), name: 'Ida' }
const window = { startsAt: later(60), endsAt: later(120) }
const content = { slots: { now: 'You cannot log in.', notKnown: [] }, freeText: null }
const everybody = { kind: 'all' } as const

const series = (change: Partial<MaintenanceSeries> = {}): MaintenanceSeries => ({
  ...{ id: id('ms', 1), pageId: page().id, title: 'Restart', severity: 'minor', affected: [], language: 'en', addressing: everybody },
  words: { announcement: content, started: content, completed: null },
  rhythm: { rule: 'FREQ=WEEKLY', startsOn: '2026-11-29', startMinute: 150, durationMinutes: 60, zone: tagged('Europe/Berlin') },
  exceptions: [
    { on: '2026-12-06', movedTo: null },
    { on: '2026-12-13', movedTo: window },
  ],
  ...{ endedAt: null, madeUntil: '2027-01-01', plannedBy: by, createdAt: noon, updatedAt: noon, version: 1 },
  ...change,
})

const plan = (number: number, change: Partial<MaintenancePlan> = {}): MaintenancePlan => ({
  ...{ incidentId: id('in', number), pageId: page().id, language: 'en', addressing: everybody, said: [], plannedBy: by, version: 1 },
  words: { announcement: null, started: content, completed: null },
  ...{ series: null, hold: null, lateEnd: null },
  ...change,
})
const maintenance = (number: number, change: Partial<ReturnType<typeof incident>> = {}) =>
  incident({ id: id('in', number), kind: 'maintenance', phase: 'scheduled', window, ...change })

export const maintenanceContract = (open: OpenStore): void => {
  const use = useStore(open)

  it('keeps a plan with what people said against it, and saves it once a version', async () => {
    const hold = { reason: 'Not yet', by, at: noon }
    const changed = plan(1, { said: ['started'], hold, lateEnd: { ...hold, until: later(200) }, version: 2 })
    await write(use().store, async (records) => {
      await records.incidents.insert(maintenance(1))
      await records.maintenances.insertPlan(plan(1))
      expect(await records.maintenances.savePlan(changed, 1)).toBe(true)
      expect(await records.maintenances.savePlan(changed, 1)).toBe(false)
    })
    const [found] = await use().store.read((records) => records.maintenances.listPlanned())
    expect(plain(found)).toEqual(plain({ incident: maintenance(1), plan: changed }))
  })

  it('lists what is open by its start, and has one maintenance for each date of a series', async () => {
    const of = { series: { id: id<MaintenanceSeries['id']>('ms', 1), on: '2026-11-29' } }
    await write(use().store, async (records) => {
      await records.maintenanceSeries.insert(series())
      await records.incidents.insert(maintenance(1, { publicAt: noon }))
      await records.incidents.insert(maintenance(2, { publicAt: null, window: { startsAt: later(10), endsAt: later(20) } }))
      await records.incidents.insert(maintenance(3, { phase: 'completed' }))
      await records.maintenances.insertPlan(plan(1, of))
    })
    await use().store.read(async (records) => {
      expect((await records.maintenances.listOpen(page().id)).map(({ id: own }) => own)).toEqual([maintenance(2).id, maintenance(1).id])
      expect((await records.maintenances.listAnnounced(later(60))).map(({ id: own }) => own)).toEqual([maintenance(1).id])
      expect((await records.maintenances.listOfSeries(series().id)).map(({ series: own }) => own?.on)).toEqual(['2026-11-29'])
    })
    await expect(write(use().store, (records) => records.maintenances.insertPlan(plan(2, of)))).rejects.toThrow()
  })

  it('keeps a series, and days without changes', async () => {
    const freeze = { id: id<never>('fz', 1), pageId: page().id, audienceId: null, from: '2026-12-20', to: '2027-01-03', reason: 'Year end' }
    await write(use().store, async (records) => {
      await records.maintenanceSeries.insert(series())
      expect(await records.maintenanceSeries.save(series({ endedAt: later(5), version: 2 }), 1)).toBe(true)
      await records.freezes.insert(freeze)
    })
    await use().store.read(async (records) => {
      expect(plain(await records.maintenanceSeries.listOf(page().id))).toEqual(plain([series({ endedAt: later(5), version: 2 })]))
      expect(await records.freezes.listOf(page().id)).toEqual([freeze])
    })
    expect(await write(use().store, (records) => records.freezes.remove(page().id, freeze.id))).toBe(true)
  })

  it('begins a reminder once and hands it out until it is finished', async () => {
    const reminder = { noticeId: notice().id, minutes: 60, begunAt: noon, expiresAt: later(60) }
    await write(use().store, async (records) => {
      await records.incidents.insert(incident())
      await records.notices.insert(notice())
      expect(await records.maintenances.beginReminder(reminder)).toBe(true)
      expect(await records.maintenances.beginReminder(reminder)).toBe(false)
      const first = await records.maintenances.claimReminder()
      expect(plain(first)).toEqual(plain({ ...reminder, cursor: null }))
      await records.maintenances.advanceReminder(reminder as never, id<never>('sb', 7))
      expect((await records.maintenances.claimReminder())?.cursor).toBe(id('sb', 7))
      await records.maintenances.advanceReminder(reminder as never, null)
      expect(await records.maintenances.claimReminder()).toBeUndefined()
    })
  })
}
