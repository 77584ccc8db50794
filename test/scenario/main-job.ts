import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { recordLateness } from '../../src/app/commitment/record-lateness.ts'
import { expandFanout } from '../../src/app/delivery/expand-fanout.ts'
import { listDeliveries } from '../../src/app/delivery/list-deliveries.ts'
import { readIncident } from '../../src/app/incident/read-incident.ts'
import { resolveIncident } from '../../src/app/incident/resolve-incident.ts'
import { verifyJournal } from '../../src/app/journal/verify-journal.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { correctNotice } from '../../src/app/notice/correct-notice.ts'
import { redactNotice } from '../../src/app/notice/redact-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { undoPublication } from '../../src/app/notice/undo-publication.ts'
import { acceptProposal } from '../../src/app/proposal/accept-proposal.ts'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import type { DispatchStore, Store } from '../../src/app/store.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import type { NoticeId } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import type { SignalReport } from '../../src/core/signal/signal.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const alert = (house: House, state: SignalReport['state'], key = 'k1'): SignalReport => ({
  source: 'generic',
  key,
  state,
  title: 'CheckoutErrors <script>',
  summary: '5xx above 20 %',
  labels: { service: 'checkout' },
  startedAt: house.now(),
  endedAt: state === 'resolved' ? house.now() : null,
})

const effect = async (house: House, noticeId: string) => {
  house.pass(11)
  good(await takeEffect(house.as(system), { noticeId: idOf<NoticeId>(noticeId) }))
  while (good(await expandFanout(house.as(system))));
}

/** The main job once through, on whichever store is given. */
export const describeMainJob = (
  name: string,
  open: () => Promise<{ readonly store: Store; readonly dispatch: DispatchStore; close(): Promise<void> }>,
): void => {
  describe(`the main job on ${name}`, () => {
    let house: House
    let close: () => Promise<void>
    let incidentId: string
    let firstId: string

    beforeAll(async () => {
      const opened = await open()
      close = () => opened.close()
      house = await furnish(opened)
      good(await addSubscriber(house.as(owner), { email: 'reader@example.com' }))
    })
    afterAll(() => close())

    it('turns an alert into one proposal, however often it is delivered', async () => {
      expect(
        good(await raiseSignals(house.as(system), { reports: [alert(house, 'firing'), alert(house, 'firing', 'k2')] })).proposalIds,
      ).toHaveLength(1)
      expect(good(await raiseSignals(house.as(system), { reports: [alert(house, 'firing')] })).proposalIds).toHaveLength(0)
      const [proposal] = good(await listProposals(house.as(owner), { after: null, limit: 10, state: 'waiting' })).items
      expect(proposal).toMatchObject({ signalCount: 2, title: 'There is a problem that we are looking into' })
    })

    it('publishes it once for one idempotency key, and nothing is public before the undo window ends', async () => {
      const [proposal] = good(await listProposals(house.as(owner), { after: null, limit: 10 })).items
      const input = {
        proposalId: proposal?.id ?? '',
        notice: {
          title: 'Card payments fail',
          slots: { now: 'Card payments fail', scope: 'customers in Europe' },
          affected: [{ componentId: house.checkout, impact: 'major_outage' }],
        },
      }
      const first = good(await acceptProposal(house.as(owner, 'one'), input))
      expect(good(await acceptProposal(house.as(owner, 'one'), input))).toEqual(first)
      incidentId = first.incidentId
      firstId = first.noticeId
      good(await takeEffect(house.as(system), { noticeId: idOf<NoticeId>(firstId) }))
      expect(good(await readIncident(house.as(owner), { incidentId })).incident.publicAt).toBeNull()
    })

    it('can be undone and published again', async () => {
      good(await undoPublication(house.as(owner), { noticeId: firstId }))
      await effect(house, firstId)
      expect(good(await readIncident(house.as(owner), { incidentId })).incident.publicAt).toBeNull()
      const again = good(
        await announceNotice(house.as(owner), {
          incidentId,
          notice: {
            slots: { now: 'Card payments fail', nextUpdate: { by: '2026-11-24T03:30:00Z', onChange: true } },
            affected: [{ componentId: house.checkout, impact: 'major_outage' }],
          },
        }),
      )
      firstId = again.noticeId
      await effect(house, firstId)
      expect(good(await listDeliveries(house.as(owner), { noticeId: firstId, after: null, limit: 10 })).items).toMatchObject([
        { target: 'reader@example.com', state: 'pending' },
      ])
    })

    it('says the open promise of its notice again in a correction, and owes it once', async () => {
      const before = good(await readIncident(house.as(owner), { incidentId }))
      const promising = before.notices.findLast(({ content }) => content.slots.nextUpdate)
      const open = before.commitments.filter(({ outcome }) => outcome.state === 'open')
      const said = { noticeId: promising?.id ?? '', reason: 'One word was wrong', notice: { slots: { now: 'Payments with Visa fail' } } }
      const { noticeId } = good(await correctNotice(house.as(owner), said))
      await effect(house, noticeId)
      const after = good(await readIncident(house.as(owner), { incidentId }))
      expect(after.notices.find(({ id }) => id === noticeId)?.content.slots.nextUpdate).toEqual(promising?.content.slots.nextUpdate)
      expect(after.commitments.filter(({ outcome }) => outcome.state === 'open')).toEqual(open)
    })

    it('notices when the promised update is late', async () => {
      house.pass(3600)
      expect(good(await recordLateness(house.as(system)))).toBe(1)
      expect(good(await readIncident(house.as(owner), { incidentId })).commitments).toMatchObject([{ outcome: { state: 'missed' } }])
    })

    it('corrects beside the original and redacts with the proof kept', async () => {
      const correction = good(
        await correctNotice(house.as(owner), {
          noticeId: firstId,
          reason: 'Only Visa was affected',
          notice: { slots: { now: 'Visa payments fail' } },
        }),
      )
      await effect(house, correction.noticeId)
      const { notices } = good(await readIncident(house.as(owner), { incidentId }))
      const original = notices.find((notice) => notice.id === firstId)
      good(
        await redactNotice(house.as(owner), { noticeId: firstId, readVersion: original?.version ?? 0, fields: ['now'], reason: 'privacy' }),
      )
      expect(good(await verifyJournal(house.as(owner))).chains).toHaveLength(2)
    })

    it('proposes the resolution when the alerts are quiet, and closes with a computed duration', async () => {
      const raised = good(await raiseSignals(house.as(system), { reports: [alert(house, 'resolved'), alert(house, 'resolved', 'k2')] }))
      expect(raised.proposalIds).toHaveLength(1)
      const closing = good(
        await resolveIncident(house.as(owner), {
          incidentId,
          notice: { slots: { now: 'Payments work again', permanent: { state: 'nothing_lost' } } },
        }),
      )
      await effect(house, closing.noticeId)
      expect(good(await readIncident(house.as(owner), { incidentId })).incident).toMatchObject({ phase: 'resolved', affected: [] })
    })

    it('has ended when a correction of the closing notice says so', async () => {
      const { incident, notices } = good(await readIncident(house.as(owner), { incidentId }))
      const closing = notices.findLast(({ kind }) => kind === 'resolution')
      const until = incident.endedAt?.subtract({ minutes: 2 })
      const said = { noticeId: closing?.id ?? '', reason: 'It was over two minutes earlier', notice: { slots: { until: String(until) } } }
      await effect(house, good(await correctNotice(house.as(owner), said)).noticeId)
      const after = good(await readIncident(house.as(owner), { incidentId })).incident
      expect([after.startedAt, after.endedAt]).toEqual([incident.startedAt, until])
    })
  })
}
