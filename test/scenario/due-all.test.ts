import { expect, it } from 'vitest'
import { listDue } from '../../src/app/due/list-due.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { sweep } from '../../src/app/upkeep/sweep.ts'
import { freshState } from '../../src/core/due/due-state.ts'
import { idOf } from '../../src/core/id.ts'
import { ok } from '../../src/core/result.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { commitment } from '../contract/store-samples.ts'
import { furnish, good, owner, system } from './house.ts'

it('owes every promise, however many were missed before it', async () => {
  const opened = await openTestStore()
  const house = await furnish(opened)
  const notice = { slots: { now: 'Card payments fail.' } }
  const made = good(await openIncident(house.as(owner), { title: 'Payments', severity: 'minor', publish: true, notice }))
  const promise = (number: number) =>
    commitment({
      ...{ id: idOf(String(number).padStart(26, '0')), pageId: house.page.id, incidentId: idOf(made.incidentId) },
      ...{ noticeId: idOf(made.noticeId ?? ''), kind: 'action', what: `Line ${number}` },
      ...{ createdAt: plusSeconds(house.now(), number), dueAt: plusSeconds(house.now(), 60) },
    })
  await house.store.transaction(async (records) => {
    for (let number = 1; number <= 1001; number++) await records.commitments.insert(promise(number))
    return ok(undefined)
  })
  const due = good(await listDue(house.as(owner), {}))
  expect(due.filter(({ kind }) => kind === 'action_item')).toHaveLength(1001)
  await opened.close()
})

it('remembers who took what for as long as it is owed', async () => {
  const opened = await openTestStore()
  const house = await furnish(opened)
  good(await openIncident(house.as(owner), { title: 'Untold', severity: 'critical', publish: false, notice: {} }))
  const [item] = good(await listDue(house.as(owner), {}))
  const states = [item?.key ?? '', 'cadence:gone:long ago'].map((key) => freshState(house.page.id, key, house.now()))
  await house.store.transaction(async (records) => {
    for (const state of states) await records.dueStates.put(state)
    return ok(undefined)
  })
  house.pass(401 * 24 * 60 * 60)
  good(await sweep(house.as(system)))
  const kept = await house.store.read((records) => records.dueStates.listOf(house.page.id))
  expect(kept.map(({ key }) => key)).toEqual([item?.key])
  await opened.close()
})
