import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { addAlertRule } from '../../src/app/alert-rule/add-alert-rule.ts'
import { readIncident } from '../../src/app/incident/read-incident.ts'
import { resolveIncident } from '../../src/app/incident/resolve-incident.ts'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { undoPublication } from '../../src/app/notice/undo-publication.ts'
import { acceptProposal } from '../../src/app/proposal/accept-proposal.ts'
import { dismissProposal } from '../../src/app/proposal/dismiss-proposal.ts'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { proposeStillFiring } from '../../src/app/proposal/propose-still-firing.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import type { DeliveryKind } from '../../src/core/delivery/delivery.ts'
import { idOf } from '../../src/core/id.ts'
import { buildReport } from '../build/signal.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const minutes = 60
const hours = 60 * minutes

/** Alerts that nobody has dealt with never fall silent, and never storm, on whichever store is given. */
export const describeStillFiring = (
  name: string,
  open: () => Promise<Parameters<typeof furnish>[0] & { close(): Promise<void> }>,
): void => {
  describe(`an alert that goes on firing on ${name}`, () => {
    let house: House
    let shut: () => Promise<void>
    beforeEach(async () => {
      const opened = await open()
      shut = () => opened.close()
      house = await furnish(opened)
    })
    afterEach(() => shut())

    const fire = async (...keys: readonly string[]) =>
      good(await raiseSignals(house.as(system), { reports: keys.map((key) => buildReport({ key, startedAt: house.now() })) })).proposalIds
    const quiet = async (key: string) =>
      good(await raiseSignals(house.as(system), { reports: [buildReport({ key, state: 'resolved', endedAt: house.now() })] }))
    const waiting = async () => good(await listProposals(house.as(owner), { after: null, limit: 10, state: 'waiting' })).items
    const mails = async (kind: DeliveryKind) =>
      (await house.dispatch.claim({ channel: 'email', lane: 0, limit: 50, leaseSeconds: 60, now: house.now() })).filter(
        (claimed) => claimed.kind === kind,
      )
    const publish = async (noticeId: string) => {
      house.pass(11)
      good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
    }
    const accept = async () => {
      const accepted = good(await acceptProposal(house.as(owner), { proposalId: (await waiting())[0]?.id ?? '' }))
      await publish(accepted.noticeId)
      return accepted.incidentId
    }
    const close = async (incidentId: string) =>
      good(
        await resolveIncident(house.as(owner), {
          incidentId,
          notice: { slots: { now: 'It works.', permanent: { state: 'nothing_lost' } } },
        }),
      ).noticeId
    const resolve = async (incidentId: string) => publish(await close(incidentId))
    const closings = async (incidentId: string) =>
      good(
        await listJournal(house.as(owner), {
          chain: 'internal',
          before: null,
          limit: 20,
          subject: incidentId,
          kind: 'incident.closed_while_firing',
        }),
      ).items
    const checkout = {
      name: 'Checkout',
      match: { service: 'checkout' },
      severity: 'major',
      impact: 'partial_outage',
      componentIds: [],
    } as const

    it('is proposed by itself although another without a rule has become an incident', async () => {
      await fire('disk')
      await accept()
      await mails('proposal')
      const raised = await fire('checkout')
      expect(raised).toHaveLength(1)
      expect(await waiting()).toMatchObject([{ id: raised[0], signalKeys: ['checkout'] }])
      expect(await mails('proposal')).toMatchObject([{ subject: raised[0] }])
    })

    it('joins what waits for a quarter of an hour, and is proposed by itself afterwards', async () => {
      await fire('disk')
      house.pass(14 * minutes)
      expect(await fire('checkout')).toHaveLength(0)
      house.pass(2 * minutes)
      expect(await fire('search')).toHaveLength(1)
    })

    it('stays quiet for twelve hours after its incident was closed, delivered again or not, and the journal says who closed it so', async () => {
      await fire('disk', 'checkout')
      const incidentId = await accept()
      await resolve(incidentId)
      const [closed, ...others] = await closings(incidentId)
      expect([closed?.actor.includes('Vera'), closed?.fields.alerts?.value, others]).toEqual([true, 2, []])
      house.pass(11 * hours)
      expect([await fire('disk'), good(await proposeStillFiring(house.as(system)))]).toEqual([[], 0])
      house.pass(2 * hours)
      expect([good(await proposeStillFiring(house.as(system))), good(await proposeStillFiring(house.as(system)))]).toEqual([2, 0])
      expect(await waiting()).toMatchObject([{ signalKeys: ['disk', 'checkout'], incidentId: null }])
    })

    it('is proposed anew at once when it stops and fires again after its incident was closed', async () => {
      await fire('disk')
      await resolve(await accept())
      await quiet('disk')
      expect(await fire('disk')).toHaveLength(1)
      expect([await fire('disk'), (await waiting()).length]).toEqual([[], 1])
      expect((await waiting())[0]?.startedAt).toEqual(house.now())
    })

    it('stays quiet for twelve hours after somebody said that customers need not hear of it', async () => {
      await fire('disk')
      good(await dismissProposal(house.as(owner), { proposalId: (await waiting())[0]?.id ?? '', reason: 'A test machine' }))
      house.pass(11 * hours)
      expect([await fire('disk'), good(await proposeStillFiring(house.as(system)))]).toEqual([[], 0])
      house.pass(2 * hours)
      expect(await fire('disk')).toHaveLength(1)
    })

    it('is told of when it joins the open incident of its rule: in the journal, and by one mail a quarter of an hour', async () => {
      good(await addAlertRule(house.as(owner), checkout))
      await fire('eu')
      const incidentId = await accept()
      await mails('proposal')
      expect([await fire('us'), await fire('us'), await fire('asia')]).toEqual([[], [], []])
      const told = good(await listJournal(house.as(owner), { chain: 'internal', before: null, limit: 20, subject: incidentId }))
      expect(told.items.filter(({ kind }) => kind === 'incident.alert_joined')).toHaveLength(2)
      expect(await mails('alert_joined')).toHaveLength(1)
    })

    it('is proposed when it comes while the closing notice of its rule can still be undone, and stays so when it is undone', async () => {
      good(await addAlertRule(house.as(owner), checkout))
      await fire('eu')
      const incidentId = await accept()
      const closing = await close(incidentId)
      const raised = await fire('us', 'eu')
      expect(await waiting()).toMatchObject([{ id: raised[0], signalKeys: ['us'], incidentId: null }])
      good(await undoPublication(house.as(owner), { noticeId: closing }))
      expect(await closings(incidentId)).toEqual([])
      expect([await fire('asia'), (await waiting())[0]?.signalKeys]).toEqual([[], ['us', 'asia']])
      good(await dismissProposal(house.as(owner), { proposalId: raised[0] ?? '', reason: 'It is one trouble' }))
      expect([await fire('africa'), await waiting()]).toEqual([[], []])
    })

    it('does not publish by itself what a person has closed', async () => {
      const words = { title: 'Payments fail', now: 'Payments fail.' }
      good(await addAlertRule(house.as(owner), { ...checkout, ...words, publishing: 'automatically' }))
      await fire('eu')
      const opened = good(await listProposals(house.as(owner), { after: null, limit: 1, state: 'accepted' })).items[0]
      const first = good(await readIncident(house.as(owner), { incidentId: opened?.incidentId ?? '' })).notices[0]
      await publish(first?.id ?? '')
      await resolve(opened?.incidentId ?? '')
      house.pass(13 * hours)
      await fire('eu')
      expect(await waiting()).toMatchObject([{ kind: 'open', title: 'Payments fail' }])
    })
  })
}
