import { afterEach, beforeEach, expect, it } from 'vitest'
import { addComponent } from '../../src/app/component/add-component.ts'
import { changeComponent } from '../../src/app/component/change-component.ts'
import { listComponents } from '../../src/app/component/list-components.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { changeServiceLevels } from '../../src/app/service-level/change-service-levels.ts'
import { readServiceLevels } from '../../src/app/service-level/read-service-levels.ts'
import { readServiceReport } from '../../src/app/service-level/read-service-report.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { idOf } from '../../src/core/id.ts'
import type { NoticeInput } from '../../src/core/notice/parse-notice-input.ts'
import { usualRules } from '../../src/core/service-level/rules.ts'
import { instantText, secondsBetween } from '../../src/core/time.ts'
import { serviceReportFile } from '../../src/http/api/service-report-file.ts'
import { at } from '../build/at.ts'
import { faultOf } from '../build/good.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const viewer: Actor = { kind: 'operator', id: idOf('0000000000000000000000000w'), name: 'Walt', role: 'viewer' }
let house: House
let close: () => Promise<void>
beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
})
afterEach(() => close())

const agree = (readVersion = 0, percent = 99.9) =>
  changeServiceLevels(house.as(owner), { ...usualRules, targets: [{ componentId: house.checkout, percent }], readVersion })

/** The example of docs/service-levels.md: out from 11:50, told at 12:01, partly out from 12:30, over at 13:30. */
const suffer = async (): Promise<string> => {
  const took = async (noticeId: string) => {
    house.pass(10)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
  }
  const say = async (incidentId: string, notice: NoticeInput) => {
    const draft = good(await draftNotice(house.as(owner), { incidentId, notice }))
    good(await publishNotice(house.as(owner), { noticeId: draft.id, readVersion: draft.version }))
    await took(draft.id)
  }
  const until = (time: string) => house.pass(secondsBetween(house.now(), at(time)) - 10)
  const affected = (impact: string) => [{ componentId: house.checkout, impact }]
  until('12:01')
  const slots = { now: 'Nobody can pay.', since: '2026-11-24T11:50:00Z' }
  const first = { title: 'Payments fail', severity: 'major', affected: affected('major_outage'), notice: { slots }, publish: true }
  const { incidentId, noticeId } = good(await openIncident(house.as(owner), first))
  await took(noticeId)
  until('12:30')
  await say(incidentId, { affected: affected('partial_outage'), slots: { now: 'Some cards fail.' } })
  until('13:40')
  const over = { now: 'You can pay again.', until: '2026-11-24T13:30:00Z', permanent: { state: 'nothing_lost' } }
  await say(incidentId, { kind: 'resolution', phase: 'resolved', slots: over })
  return incidentId
}

it('counts the example of the documentation as it stands there', async () => {
  const incidentId = await suffer()
  good(await agree())
  const { components, rules } = good(await readServiceReport(house.as(viewer), { from: '2026-11-01', until: '2026-11-30' }))
  const checkout = components.find(({ component }) => component.id === house.checkout)
  const [november] = checkout?.months ?? []
  expect([november?.month, (november?.downSeconds ?? 0) / 60, november?.suffered.partial_outage]).toEqual(['2026-11', 58, 3600])
  expect(november?.incidents).toEqual([{ incidentId, downSeconds: 58 * 60 }])
  expect([checkout?.target, rules.targets.length]).toEqual([99.9, 1])
})

it('keeps the rules of owners, in the version that was read, and refuses at the field', async () => {
  expect(good(await readServiceLevels(house.as(viewer), {}))).toMatchObject({ version: 0, rules: usualRules })
  expect(good(await agree())).toMatchObject({ version: 1 })
  expect(faultOf(await agree()).code).toBe('entity.stale')
  expect(faultOf(await agree(1, 120)).errors).toMatchObject([{ pointer: '/targets/0/percent' }])
  const no = await changeServiceLevels(house.as(viewer), { ...usualRules, readVersion: 1 })
  expect(faultOf(no).code).toBe('auth.forbidden')
  const backwards = await readServiceReport(house.as(viewer), { from: '2026-12-01', until: '2026-11-01' })
  expect(faultOf(backwards).errors).toMatchObject([{ pointer: '/until' }])
  const ages = await readServiceReport(house.as(viewer), { from: '2026-01-01', until: '9990-01-01' })
  expect(faultOf(ages).errors?.map(({ detail }) => detail)).toEqual([
    'Ask for at most ten years at once.',
    'Choose a last day within a year from now.',
  ])
})

it('makes a file of the report, in which no name runs as a formula', async () => {
  good(await addComponent(house.as(owner), { name: '=1+1' }))
  house.pass(3600)
  good(await agree())
  const file = serviceReportFile(good(await readServiceReport(house.as(viewer), {})))
  const [head, ...lines] = file.trimEnd().split('\r\n')
  expect(head).toMatch(/^component,name,month,from,until,counted_until,counted_seconds,down_seconds,uptime_percent,target_percent/)
  expect(lines.map((line) => line.split(',').slice(1, 3))).toContainEqual(["'=1+1", '2026-11'])
})

it('marks a component that was retired, because another one may have its name', async () => {
  await suffer()
  const found = good(await listComponents(house.as(owner), {})).components.find(({ id }) => id === house.checkout)
  good(await changeComponent(house.as(owner), { componentId: house.checkout, readVersion: found?.version ?? 0, retired: true }))
  const retiredAt = instantText(house.now())
  good(await addComponent(house.as(owner), { name: 'Checkout' }))
  house.pass(3600)
  const file = serviceReportFile(good(await readServiceReport(house.as(viewer), {})))
  const lines = file
    .trimEnd()
    .split('\r\n')
    .filter((line) => line.includes(',Checkout,2026-11,'))
  expect(lines.map((line) => line.split(',').at(-1))).toEqual([retiredAt, ''])
})
