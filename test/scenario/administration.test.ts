import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { raiseTestAlert } from '../../src/app/checklist/raise-test-alert.ts'
import { addComponentGroup } from '../../src/app/component/add-component-group.ts'
import { changeComponent } from '../../src/app/component/change-component.ts'
import { listComponents } from '../../src/app/component/list-components.ts'
import { orderComponents } from '../../src/app/component/order-components.ts'
import { removeComponentGroup } from '../../src/app/component/remove-component-group.ts'
import { switchDrillMode } from '../../src/app/drill-mode/switch-drill-mode.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { verifyJournal } from '../../src/app/journal/verify-journal.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { setUpPage } from '../../src/app/page/set-up-page.ts'
import { loadOverview, loadPageState } from '../../src/app/page-state.ts'
import { acceptProposal } from '../../src/app/proposal/accept-proposal.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { loadSample } from '../../src/app/sample/load-sample.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import { orderVersion } from '../../src/core/component/order.ts'
import { idOf } from '../../src/core/id.ts'
import { buildReport } from '../build/signal.ts'
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

const overview = () =>
  house.store.read(async (records) => {
    const page = (await records.pages.list())[0] ?? house.page
    return loadOverview(records, await loadPageState(records, page, 'https://status.example.org'))
  })

/** What an incident that was published and took effect has reached: its mark, the page, the subscribers. */
const reached = async ({ incidentId, noticeId }: { readonly incidentId: string; readonly noticeId: string }) => {
  house.pass(11)
  good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
  return house.store.transaction(async (records) => {
    const fanout = await records.outbox.claimFanout()
    const shown = await records.incidents.listPublic(house.page.id, null, 10)
    const incident = await records.incidents.find(idOf(incidentId))
    return { ok: true, value: { isDrill: incident?.isDrill, onPage: shown.length, fanout: fanout !== undefined } }
  })
}

describe('drill mode', () => {
  const outside = { title: 'Cards fail', severity: 'major', notice: { slots: { now: 'Cards are refused.' } }, publish: true }
  beforeEach(async () => {
    good(await addSubscriber(house.as(owner), { email: 'reader@example.org' }))
    good(await switchDrillMode(house.as(owner), { on: true, reason: 'Tuesday exercise' }))
  })

  it('makes a drill of what a person opens: it reaches nobody outside', async () => {
    expect(good(await reached(good(await openIncident(house.as(owner), outside))))).toEqual({ isDrill: true, onPage: 0, fanout: false })
  })

  it('makes a drill of what an alert proposed, even before it was on', async () => {
    good(await switchDrillMode(house.as(owner), { on: false }))
    const { proposalIds } = good(await raiseSignals(house.as(owner), { reports: [buildReport()] }))
    good(await switchDrillMode(house.as(owner), { on: true, reason: 'Again' }))
    const accepted = await acceptProposal(house.as(owner), { proposalId: proposalIds[0] ?? '' })
    expect(good(await reached(good(accepted)))).toMatchObject({ isDrill: true, onPage: 0, fanout: false })
  })

  it('is over when it is switched off, and the journal has both', async () => {
    good(await switchDrillMode(house.as(owner), { on: false }))
    expect(good(await reached(good(await openIncident(house.as(owner), outside))))).toEqual({ isDrill: false, onPage: 1, fanout: true })
    const { items } = good(await listJournal(house.as(owner), { chain: 'internal', before: null, limit: 5, kind: 'drill_mode' }))
    expect(items.map(({ kind, fields }) => [kind, fields.reason?.value])).toEqual([
      ['drill_mode.off', undefined],
      ['drill_mode.on', 'Tuesday exercise'],
    ])
  })
})

describe('a test alert', () => {
  it('is proposed to operators as a drill, and what it opens reaches nobody outside', async () => {
    const { proposalId } = good(await raiseTestAlert(house.as(owner)))
    const mails = await house.store.read((records) => records.outbox.listOf(proposalId, { after: null, limit: 5 }))
    expect(mails.items.map(({ kind, target }) => [kind, target])).toEqual([['proposal', 'oncall@example.org']])
    const accepted = good(await acceptProposal(house.as(owner), { proposalId }))
    expect(good(await reached(accepted))).toEqual({ isDrill: true, onPage: 0, fanout: false })
  })

  it('is never joined by a real alert', async () => {
    const { proposalId } = good(await raiseTestAlert(house.as(owner)))
    const { proposalIds } = good(await raiseSignals(house.as(owner), { reports: [buildReport()] }))
    expect([proposalIds.length, proposalIds.includes(proposalId)]).toEqual([1, false])
  })
})

describe('the order of components', () => {
  const parts = async () => good(await listComponents(house.as(owner), {}))
  const order = async (groups: Parameters<typeof orderComponents>[1]['groups'], ungrouped: readonly string[], readVersion?: number) =>
    orderComponents(house.as(owner), { groups, ungrouped, readVersion: readVersion ?? orderVersion(await parts()) })

  it('is set at once, groups included, and stands on the page', async () => {
    const group = good(await addComponentGroup(house.as(owner), { name: 'Buying' }))
    good(await order([{ id: group.id, componentIds: [house.reports] }], [house.checkout]))
    const { components } = await overview()
    expect(components.map(({ name, groupId }) => [name, groupId])).toEqual([
      ['Reports', group.id],
      ['Checkout', null],
    ])
  })

  it('is refused when somebody changed a part since it was read', async () => {
    const version = orderVersion(await parts())
    good(await changeComponent(house.as(owner), { componentId: house.reports, readVersion: 1, name: 'Statements' }))
    expect(await order([], [house.reports, house.checkout], version)).toMatchObject({ fault: { code: 'entity.stale' } })
  })

  it.each([
    ['leaves one out', () => [house.reports]],
    ['names one twice', () => [house.reports, house.reports, house.checkout]],
    ['names a strange one', () => [house.reports, house.checkout, house.page.id]],
  ])('is refused when it %s', async (_what, named) => {
    expect(await order([], named())).toMatchObject({ fault: { code: 'input.invalid' } })
  })

  it('loses a group and keeps its components', async () => {
    const group = good(await addComponentGroup(house.as(owner), { name: 'Buying' }))
    good(await order([{ id: group.id, componentIds: [house.reports] }], [house.checkout]))
    const { version } = (await parts()).groups[0] ?? { version: 0 }
    good(await removeComponentGroup(house.as(owner), { groupId: group.id, readVersion: version }))
    const after = await parts()
    expect([after.groups.length, after.components.every(({ groupId }) => groupId === null)]).toEqual([0, true])
  })
})

describe('the sample', () => {
  it('is refused where somebody lives', async () => {
    expect(await loadSample(house.as(owner))).toMatchObject({ fault: { code: 'sample.not_empty' } })
  })

  it('is an organisation with a history, and its journal verifies', async () => {
    await close()
    const opened = await openTestStore()
    close = () => opened.close()
    house = { ...house, store: opened.store }
    good(await setUpPage({ ...house.as(system), store: opened.store }, { name: 'Empty', zone: house.page.zone }))
    expect(good(await loadSample({ ...house.as(owner), store: opened.store }))).toEqual({ incidents: 6, subscribers: 10, rules: 1 })
    const { page, open, recent, components } = await overview()
    expect([page.name, components.length, open.map(({ incident }) => incident.phase)]).toEqual(['Quillon Tickets', 11, ['scheduled']])
    expect(recent.map(({ notices }) => notices.length)).toEqual([2, 3, 6, 3, 3])
    expect(recent.flatMap(({ commitments }) => commitments.map(({ outcome }) => outcome.state))).not.toContain('open')
    good(await verifyJournal({ ...house.as(owner), store: opened.store }))
    const states = await opened.store.read((records) => records.subscribers.countByState(page.id))
    expect(states).toEqual({ active: 7, unconfirmed: 1, unsubscribed: 1, suppressed: 1 })
  })
})

describe('the journal', () => {
  it('is filtered by kind, group of kinds, actor and time', async () => {
    const list = async (filter: Partial<Parameters<typeof listJournal>[1]>) =>
      good(await listJournal(house.as(owner), { chain: 'internal', before: null, limit: 10, ...filter })).items.map(({ kind }) => kind)
    house.pass(3600)
    good(await addComponentGroup(house.as(owner), { name: 'Buying' }))
    expect(await list({ kind: 'component' })).toEqual(['component.added', 'component.added'])
    expect(await list({ kind: 'component_group.added' })).toEqual(['component_group.added'])
    expect(await list({ actor: 'system:' })).toEqual(['page.set_up'])
    expect(await list({ from: '2026-11-24T03:30:00Z' })).toEqual(['component_group.added'])
    expect(await list({ until: '2026-11-24T03:30:00Z', actor: 'vera' })).toEqual(['component.added', 'component.added'])
  })

  it('says where to go on', async () => {
    const first = good(await listJournal(house.as(owner), { chain: 'internal', before: null, limit: 2 }))
    const rest = good(await listJournal(house.as(owner), { chain: 'internal', before: first.next, limit: 2 }))
    expect([first.items.map(({ sequence }) => sequence), rest.items.map(({ sequence }) => sequence), rest.next]).toEqual([
      [3, 2],
      [1],
      null,
    ])
  })
})
