import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listAffected } from '../../src/app/affected/list-affected.ts'
import { reportAffected } from '../../src/app/affected/report-affected.ts'
import { addAlertRule } from '../../src/app/alert-rule/add-alert-rule.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { resolveIncident } from '../../src/app/incident/resolve-incident.ts'
import { listJournal } from '../../src/app/journal/list-journal.ts'
import { readCommunicationRecord } from '../../src/app/measure/read-communication-record.ts'
import { readIncidentMeasures } from '../../src/app/measure/read-incident-measures.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { changePage } from '../../src/app/page/change-page.ts'
import { dismissProposal } from '../../src/app/proposal/dismiss-proposal.ts'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { readProposal } from '../../src/app/proposal/read-proposal.ts'
import { sweep } from '../../src/app/upkeep/sweep.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { quietSeconds } from '../../src/core/affected/decide-tap.ts'
import { idOf } from '../../src/core/id.ts'
import { buildReport } from '../build/signal.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const anybody: Actor = { kind: 'anonymous' }

/** Readers say that they are affected, on whichever store is given. */
export const describeAffected = (name: string, open: () => Promise<Parameters<typeof furnish>[0] & { close(): Promise<void> }>): void => {
  describe(`"I am affected" on ${name}`, () => {
    let house: House
    let shut: () => Promise<void>
    beforeEach(async () => {
      const opened = await open()
      shut = () => opened.close()
      house = await furnish(opened)
      good(await changePage(house.as(owner), { countsAffected: true, readVersion: 1 }))
    })
    afterEach(() => shut())

    const tap = async (...networks: readonly string[]) => {
      for (const network of networks) good(await reportAffected(house.as(anybody), { componentId: house.checkout, network }))
    }
    const waiting = async () => good(await listProposals(house.as(owner), { after: null, limit: 10, state: 'waiting' })).items
    const listed = async () => good(await listAffected(house.as(owner), {})).map(({ component, number }) => `${component.name}: ${number}`)
    const fireAndDismiss = async (componentId: string) => {
      const rule = { name: 'All', match: {}, severity: 'major', componentIds: [componentId], impact: 'partial_outage' }
      good(await addAlertRule(house.as(owner), rule))
      const { proposalIds } = good(await raiseSignals(house.as(system), { reports: [buildReport({ startedAt: house.now() })] }))
      good(await dismissProposal(house.as(owner), { proposalId: proposalIds[0] ?? '', reason: 'A false alarm' }))
      house.pass(1)
    }

    it('is told to operators in rough numbers for half an hour, and proposes nothing alone', async () => {
      await tap('a', 'a', 'b', 'c', 'd', 'e', 'f')
      expect([await listed(), await waiting()]).toEqual([['Checkout: ten'], []])
      house.pass(1801)
      expect(await listed()).toEqual([])
    })

    it('proposes anew beside a dismissed alert that still fires, once three networks have said so since, and writes down why', async () => {
      await tap('a', 'b')
      await fireAndDismiss(house.checkout)
      await tap('a', 'c')
      expect(await waiting()).toEqual([])
      await tap('d', 'e')
      const [proposal, ...others] = await waiting()
      expect([proposal?.affected[0]?.componentId, others]).toEqual([house.checkout, []])
      const told = good(await listJournal(house.as(owner), { chain: 'internal', before: null, limit: 20, subject: proposal?.id }))
      expect(told.items.map(({ kind, actor }) => [kind, actor])).toContainEqual(['proposal.backed_by_readers', 'system:readers'])
      const { former } = good(await readProposal(house.as(owner), { proposalId: proposal?.id ?? '' }))
      expect(former).toMatchObject({ because: 'readers', settled: 'dismissed', by: 'Vera', reason: 'A false alarm' })
      expect(proposal?.former).toEqual(former)
    })

    it('leaves a person in quiet who dismissed what readers had brought back, unless the monitor reports anew', async () => {
      const settle = async () => {
        const [proposal] = await waiting()
        good(await dismissProposal(house.as(owner), { proposalId: proposal?.id ?? '', reason: 'Looked twice' }))
        house.pass(1)
      }
      const becauses = async () => (await waiting()).map(({ former }) => former?.because)
      await fireAndDismiss(house.checkout)
      await tap('a', 'b', 'c')
      await settle()
      await tap('d', 'e', 'f', 'g', 'h', 'i')
      expect([await becauses(), await listed(), await inHand()]).toEqual([[], ['Checkout: ten'], [false]])
      const again = buildReport({ startedAt: house.now() })
      for (const state of ['resolved', 'firing'] as const) good(await raiseSignals(house.as(system), { reports: [{ ...again, state }] }))
      expect(await becauses()).toEqual(['anew'])
    })

    it('brings it back once more after the quiet time', async () => {
      await fireAndDismiss(house.checkout)
      await tap('a', 'b', 'c')
      const [proposal] = await waiting()
      good(await dismissProposal(house.as(owner), { proposalId: proposal?.id ?? '', reason: 'Looked twice' }))
      house.pass(quietSeconds - 1)
      await tap('d', 'e', 'f')
      expect(await waiting()).toEqual([])
      house.pass(1)
      await tap('d')
      expect((await waiting()).map(({ former }) => former?.because)).toEqual(['readers'])
    })

    it('stands beside a proposal that waits, once three networks have said so', async () => {
      const rule = { name: 'All', match: {}, severity: 'major', componentIds: [house.checkout], impact: 'partial_outage' }
      good(await addAlertRule(house.as(owner), rule))
      const { proposalIds } = good(await raiseSignals(house.as(system), { reports: [buildReport({ startedAt: house.now() })] }))
      const beside = async () => {
        const [listed] = await waiting()
        const { readers } = good(await readProposal(house.as(owner), { proposalId: proposalIds[0] ?? '' }))
        expect(listed?.readers).toEqual(readers)
        return readers.map(({ component, number }) => `${component.name}: ${number}`)
      }
      for (const network of ['a', 'b', 'c']) good(await reportAffected(house.as(anybody), { componentId: house.reports, network }))
      await tap('a', 'b')
      expect(await beside()).toEqual([])
      await tap('c')
      expect(await beside()).toEqual(['Checkout: few'])
      house.pass(1801)
      expect(await beside()).toEqual([])
    })

    it('proposes nothing beside an alert about another component', async () => {
      await fireAndDismiss(house.reports)
      await tap('a', 'b', 'c', 'd')
      expect(await waiting()).toEqual([])
    })

    const told = async (componentId: string) => {
      const affected = [{ componentId, impact: 'partial_outage' }]
      const notice = { slots: { now: 'Cards are refused.' } }
      const input = { title: 'Cards', severity: 'major', affected, publish: true, notice }
      const { noticeId, incidentId } = good(await openIncident(house.as(owner, `open ${house.now()}`), input))
      house.pass(10)
      good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
      return incidentId
    }
    const measuresOf = async (incidentId: string) => good(await readIncidentMeasures(house.as(owner), { incidentId })).measures
    const openAt = async (componentId: string) => {
      const incidentId = await told(componentId)
      return () => measuresOf(incidentId)
    }
    const close = async (incidentId: string) => {
      const notice = { affected: [], slots: { now: 'Cards work.', permanent: { state: 'nothing_lost' } } }
      const { noticeId } = good(await resolveIncident(house.as(owner, `close ${house.now()}`), { incidentId, notice }))
      house.pass(10)
      good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
      house.pass(600)
    }

    it('is over with the incident that it was about, once the end is told', async () => {
      await tap('a', 'b')
      const incidentId = await told(house.checkout)
      await tap('c', 'd')
      good(await reportAffected(house.as(anybody), { componentId: house.reports, network: 'a' }))
      await close(incidentId)
      expect(await listed()).toEqual(['Reports: one'])
      const endedAt = house.now()
      await tap('d')
      expect(good(await listAffected(house.as(owner), {})).map(({ number, isInHand, since }) => [number, isInHand, String(since)])).toEqual(
        [
          ['one', false, expect.any(String)],
          ['one', false, String(endedAt)],
        ],
      )
    })

    it('is who knew first, also once what was tapped is forgotten; what the public reads does not follow from it', async () => {
      await tap('a')
      const firstReportAt = house.now()
      house.pass(3600)
      await tap('b')
      const measures = await openAt(house.checkout)
      house.pass(3 * 24 * 3600)
      good(await sweep(house.as(system)))
      expect(await measures()).toMatchObject({ knewFirst: 'report', firstNoticeSeconds: 3610 })
      expect(String((await measures()).firstReportAt)).toBe(String(firstReportAt))
      const [year] = good(await readCommunicationRecord(house.as(owner), {})).years
      expect(year?.firstNoticeSeconds.longest).toBe(0)
    })

    it('is not who knew first of another component, or long before', async () => {
      await tap('a')
      expect(await (await openAt(house.reports))()).toMatchObject({ knewFirst: 'operator', firstReportAt: null })
      house.pass(7 * 3600)
      expect(await (await openAt(house.checkout))()).toMatchObject({ knewFirst: 'operator', firstReportAt: null })
    })

    it('is of the last word that is known, where a reader began to say so long before', async () => {
      await tap('a')
      house.pass(5 * 3600)
      await tap('a')
      const firstReportAt = house.now()
      house.pass(2 * 3600)
      const measures = await openAt(house.checkout)
      expect(await measures()).toMatchObject({ knewFirst: 'report' })
      expect(String((await measures()).firstReportAt)).toBe(String(firstReportAt))
    })

    it('is not who knew first where an earlier incident of the component was open; what comes after its end is', async () => {
      const former = await told(house.checkout)
      await tap('a')
      const meanwhile = await told(house.checkout)
      for (const incidentId of [former, meanwhile]) await close(incidentId)
      const next = await told(house.checkout)
      await close(next)
      await tap('a')
      house.pass(60)
      const last = await told(house.checkout)
      const knew = await Promise.all([meanwhile, next, last].map(async (one) => (await measuresOf(one)).knewFirst))
      expect(knew).toEqual(['operator', 'operator', 'report'])
      expect(await measuresOf(last)).toMatchObject({ firstNoticeSeconds: 70 })
    })

    const inHand = async () => good(await listAffected(house.as(owner), {})).map(({ isInHand }) => isInHand)
    const begin = async (n: number, componentId: string | null, more: { readonly isDrill?: boolean } = {}) => {
      const affected = componentId === null ? [] : [{ componentId, impact: 'partial_outage' }]
      const input = { title: `Trouble ${n}`, severity: 'minor', affected, publish: false, notice: { slots: {} }, ...more }
      good(await openIncident(house.as(owner, `begin ${n} ${componentId}`), input))
    }

    it('is in hand where an open incident is about it, however many were opened since', async () => {
      await tap('a')
      await begin(0, house.checkout, { isDrill: true })
      await begin(0, house.reports)
      expect(await inHand()).toEqual([false])
      await begin(1, house.checkout)
      for (let n = 2; n < 103; n++) await begin(n, null)
      expect(await inHand()).toEqual([true])
    })

    it('is in hand where enough stand behind a proposal that waits', async () => {
      good(await raiseSignals(house.as(system), { reports: [buildReport({ startedAt: house.now() })] }))
      await tap('a', 'b')
      expect(await inHand()).toEqual([false])
      await tap('c')
      expect(await inHand()).toEqual([true])
    })

    it('counts nothing while it is off, or of what is no component of the page', async () => {
      good(await reportAffected(house.as(anybody), { componentId: house.page.id, network: 'a' }))
      good(await reportAffected(house.as(anybody), { componentId: 'none', network: 'a' }))
      good(await changePage(house.as(owner), { countsAffected: false, readVersion: 2 }))
      await tap('a')
      good(await changePage(house.as(owner), { countsAffected: true, readVersion: 3 }))
      expect(await listed()).toEqual([])
    })
  })
}
