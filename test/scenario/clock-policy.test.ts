import { afterEach, beforeEach, expect, it } from 'vitest'
import { addAlertRule } from '../../src/app/alert-rule/add-alert-rule.ts'
import { addAudience } from '../../src/app/audience/add-audience.ts'
import { listAudiences } from '../../src/app/audience/list-audiences.ts'
import { listHolidays } from '../../src/app/audience/list-holidays.ts'
import { recordLateness } from '../../src/app/commitment/record-lateness.ts'
import { expandFanout } from '../../src/app/delivery/expand-fanout.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { changeClock } from '../../src/app/page/change-clock.ts'
import { listClockVersions } from '../../src/app/page/list-clock-versions.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { idOf } from '../../src/core/id.ts'
import { publicChain } from '../../src/core/journal/journal.ts'
import { defaultClockPolicy, type SeverityClock } from '../../src/core/policy/clock-policy.ts'
import { clockInputOf, parseClockPolicy } from '../../src/core/policy/parse-clock-policy.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { buildReport, buildRule } from '../build/signal.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

let house: House
let close: () => Promise<void>
beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
})
afterEach(() => close())

const setCritical = async (change: Partial<SeverityClock>, rest: { readonly tellsLateness?: boolean } = {}) => {
  const standard = clockInputOf(defaultClockPolicy)
  const { bySeverity } = standard
  const clock = { ...standard, ...rest, bySeverity: { ...bySeverity, critical: { ...bySeverity.critical, ...change } } }
  good(await changeClock(house.as(owner), { readVersion: house.page.version, clock }))
}

const publish = async () => {
  const by = instantText(plusSeconds(house.now(), 1800))
  const notice = { slots: { now: 'Card payments fail.', nextUpdate: { by, onChange: true } } }
  const opened = good(await openIncident(house.as(owner, 'open'), { title: 'Cards', severity: 'critical', notice, publish: true }))
  house.pass(10)
  good(await takeEffect(house.as(system), { noticeId: idOf(opened.noticeId) }))
  return opened.noticeId
}

it.each([
  ['webhook', 0],
  ['email', 1],
] as const)('a policy that gives a severity the channel %s pushes %i mails', async (channel, mails) => {
  good(await addSubscriber(house.as(owner), { email: 'kim@example.org' }))
  await setCritical({ channels: [channel] })
  const noticeId = await publish()
  good(await expandFanout(house.as(system)))
  const { items } = await house.store.read((records) => records.outbox.listOf(noticeId, { after: null, limit: 9 }))
  expect(items.filter(({ kind }) => kind === 'notice').length).toBe(mails)
})

it('a policy that wants a person lets no rule publish by itself', async () => {
  await setCritical({ withoutPerson: false })
  const {
    id: _id,
    pageId: _page,
    version: _version,
    ...rule
  } = buildRule({ componentIds: [], match: { service: 'checkout' }, publishing: 'automatically' })
  good(await addAlertRule(house.as(owner), rule))
  good(await raiseSignals(house.as(system), { reports: [buildReport()] }))
  const { items } = await house.store.read((records) => records.proposals.list(house.page.id, { after: null, limit: 9 }))
  expect(items.map(({ state }) => state)).toEqual(['waiting'])
})

it('a policy that keeps lateness to the house does not tell the public', async () => {
  await setCritical({}, { tellsLateness: false })
  await publish()
  house.pass(3600)
  expect(good(await recordLateness(house.as(system)))).toBe(1)
  const told = await house.store.read((records) => records.journal.read(publicChain(house.page.id), 0, 50))
  expect(told.map(({ kind }) => kind)).not.toContain('commitment.missed')
})

it('keeps every policy in the journal, as it can be given back', async () => {
  await setCritical({ firstMinutes: 5 })
  const { items, next } = good(await listClockVersions(house.as(owner), { before: null }))
  const kept = good(parseClockPolicy(JSON.parse(items[0]?.written ?? '')))
  expect([items.length, next, kept.bySeverity.critical.firstMinutes, kept.office]).toEqual([1, null, 5, defaultClockPolicy.office])
  expect(good(await listClockVersions(house.as(owner), { before: items[0]?.sequence ?? 0 })).items).toEqual([])
})

it('names the public holidays of a place from today on, and keeps the dates of its audience', async () => {
  const hours = { week: Array.from({ length: 7 }, () => []), holidayRegion: 'DE-BE' }
  good(await addAudience(house.as(owner), { name: 'Berlin', zone: 'Europe/Berlin', hours }))
  const named = good(await listHolidays(house.as(owner), { region: 'de-be' }))
  expect(named.map(({ date }) => date).toSorted()).toEqual(named.map(({ date }) => date))
  const [berlin] = good(await listAudiences(house.as(owner), {}))
  expect(berlin?.holidays).toEqual(expect.arrayContaining(named.slice(0, 3).map(({ date }) => date)))
  expect(await listHolidays(house.as(owner), { region: 'XX' })).toMatchObject({ ok: false, fault: { code: 'input.invalid' } })
})
