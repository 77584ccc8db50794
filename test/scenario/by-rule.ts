import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAlertRule } from '../../src/app/alert-rule/add-alert-rule.ts'
import { changeComponent } from '../../src/app/component/change-component.ts'
import { readIncident } from '../../src/app/incident/read-incident.ts'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { acceptProposal } from '../../src/app/proposal/accept-proposal.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { readProposal } from '../../src/app/proposal/read-proposal.ts'
import type { ComponentId } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { ok } from '../../src/core/result.ts'
import type { AlertRule, Proposal } from '../../src/core/signal/signal.ts'
import { buildReport, buildRule } from '../build/signal.ts'
import { furnish, good, type House, owner, system } from './house.ts'

type Alert = readonly [service: string, state: 'firing' | 'resolved']

const ruleOf = (house: House, service: string): AlertRule =>
  buildRule({
    id: house.as(owner).ids.next(),
    pageId: house.page.id,
    name: service,
    match: { service },
    componentIds: [],
    title: `${service} fails`,
    now: `${service} fails.`,
    publishing: 'automatically',
  })

const deliver = (house: House, ...alerts: readonly Alert[]) =>
  raiseSignals(house.as(system), {
    reports: alerts.map(([service, state]) =>
      buildReport({ key: service, state, labels: { service }, startedAt: house.now(), endedAt: state === 'resolved' ? house.now() : null }),
    ),
  })

const proposed = async (house: House, ids: readonly string[]): Promise<readonly Proposal[]> =>
  Promise.all(ids.map(async (proposalId) => good(await readProposal(house.as(owner), { proposalId })).proposal))

/** Rules that publish by themselves, on whichever store is given. */
export const describeByRule = (name: string, open: () => Promise<Parameters<typeof furnish>[0] & { close(): Promise<void> }>): void => {
  describe(`a rule that publishes by itself on ${name}`, () => {
    let house: House
    let close: () => Promise<void>
    beforeAll(async () => {
      const opened = await open()
      close = () => opened.close()
      house = await furnish(opened)
    })
    afterAll(() => close())

    const rule = async (service: string, change: Partial<AlertRule> = {}) => {
      const { id: _id, pageId: _page, version: _version, ...words } = ruleOf(house, service)
      return good(await addAlertRule(house.as(owner), { ...words, ...change }))
    }

    it('turns an alert into a notice that is pending, and public when the undo window ends', async () => {
      await rule('search', { componentIds: [idOf(house.checkout)], impact: 'major_outage' })
      const raised = good(await deliver(house, ['search', 'firing']))
      const [proposal] = await proposed(house, raised.proposalIds)
      expect(proposal).toMatchObject({ state: 'accepted', title: 'search fails' })
      const read = async () => good(await readIncident(house.as(owner), { incidentId: proposal?.incidentId ?? '' }))
      const { incident, notices } = await read()
      expect([incident.publicAt, notices.map(({ status }) => status.state)]).toEqual([null, ['pending']])
      house.pass(11)
      good(await takeEffect(house.as(system), { noticeId: idOf(notices[0]?.id ?? '') }))
      expect(await read()).toMatchObject({
        incident: { publicAt: house.now(), affected: [{ componentId: house.checkout, impact: 'major_outage' }] },
        notices: [{ status: { state: 'published' } }],
      })
    })

    it('publishes once, however often the alert is delivered', async () => {
      expect(good(await deliver(house, ['search', 'firing'], ['search', 'firing'])).proposalIds).toEqual([])
    })

    it('publishes nothing for an alert that has gone quiet within its own delivery', async () => {
      await rule('mail')
      const raised = good(await deliver(house, ['mail', 'firing'], ['mail', 'resolved']))
      expect(await proposed(house, raised.proposalIds)).toMatchObject([{ state: 'withdrawn', incidentId: null }])
    })

    it('leaves it to a person when its component was retired, and says so in the journal', async () => {
      await rule('reports', { componentIds: [idOf(house.reports)] })
      good(await changeComponent(house.as(owner), { componentId: house.reports, readVersion: 1, retired: true }))
      const raised = good(await deliver(house, ['reports', 'firing']))
      expect(await proposed(house, raised.proposalIds)).toMatchObject([{ state: 'waiting', incidentId: null }])
      const [last] = good(await listJournal(house.as(owner), { chain: 'internal', before: null, limit: 1 })).items
      expect(last).toMatchObject({ kind: 'proposal.left_to_person', subject: raised.proposalIds[0] })
    })

    it('lets a person publish it without the component that was retired', async () => {
      const componentIds = [idOf<ComponentId>(house.checkout), idOf<ComponentId>(house.reports)]
      const asking = { ...ruleOf(house, 'ledger'), componentIds, publishing: 'ask' } as const
      good(await house.store.transaction(async (records) => ok(await records.alertRules.insert(asking))))
      const raised = good(await deliver(house, ['ledger', 'firing']))
      const { incidentId } = good(await acceptProposal(house.as(owner), { proposalId: raised.proposalIds[0] ?? '' }))
      const { notices } = good(await readIncident(house.as(owner), { incidentId }))
      expect(notices[0]?.change.affected).toEqual([{ componentId: house.checkout, impact: 'major_outage' }])
    })

    it('loses no other alert of the delivery when its own words are refused', async () => {
      // Such a rule cannot be added any more, but an older version or a restored backup may hold one.
      const wordless = { ...ruleOf(house, 'billing'), now: null, scope: null, title: null, nextUpdateMinutes: -60 }
      good(await house.store.transaction(async (records) => ok(await records.alertRules.insert(wordless))))
      await rule('login')
      const raised = good(await deliver(house, ['unknown', 'firing'], ['billing', 'firing'], ['login', 'firing']))
      expect((await proposed(house, raised.proposalIds)).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'accepted'])
      expect(good(await deliver(house, ['billing', 'firing'])).proposalIds).toEqual([])
    })
  })
}
