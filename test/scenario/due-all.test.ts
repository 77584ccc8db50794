import { expect, it } from 'vitest'
import { listDue } from '../../src/app/due/list-due.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { idOf } from '../../src/core/id.ts'
import { ok } from '../../src/core/result.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { commitment } from '../contract/store-samples.ts'
import { furnish, good, owner } from './house.ts'

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
