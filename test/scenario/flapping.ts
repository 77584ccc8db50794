import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { readIncident } from '../../src/app/incident/read-incident.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { acceptProposal } from '../../src/app/proposal/accept-proposal.ts'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { readProposal } from '../../src/app/proposal/read-proposal.ts'
import { idOf } from '../../src/core/id.ts'
import { buildReport } from '../build/signal.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const raise = (house: House, state: 'firing' | 'resolved') =>
  raiseSignals(house.as(system), {
    reports: [buildReport({ state, startedAt: house.now(), endedAt: state === 'resolved' ? house.now() : null })],
  })

const waiting = async (house: House) => good(await listProposals(house.as(owner), { after: null, limit: 10, state: 'waiting' })).items

const publish = async (house: House, noticeId: string) => {
  house.pass(11)
  good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
}

/** An alert that comes, goes quiet, and comes again, on whichever store is given. */
export const describeFlapping = (name: string, open: () => Promise<Parameters<typeof furnish>[0] & { close(): Promise<void> }>): void => {
  describe(`an alert that comes and goes on ${name}`, () => {
    let house: House
    let close: () => Promise<void>
    let incidentId: string
    beforeAll(async () => {
      const opened = await open()
      close = () => opened.close()
      house = await furnish(opened)
    })
    afterAll(() => close())

    it('can be accepted hours later as it is shown: it promises the next word anew', async () => {
      good(await raise(house, 'firing'))
      house.pass(3 * 3600)
      const proposalId = (await waiting(house))[0]?.id ?? ''
      const shown = good(await readProposal(house.as(owner), { proposalId })).proposal.content.slots.nextUpdate?.by
      const accepted = good(await acceptProposal(house.as(owner), { proposalId }))
      incidentId = accepted.incidentId
      await publish(house, accepted.noticeId)
      expect(good(await readIncident(house.as(owner), { incidentId })).commitments).toMatchObject([
        { dueAt: shown, outcome: { state: 'open' } },
      ])
    })

    it('takes the proposed resolution back when it fires again', async () => {
      good(await raise(house, 'resolved'))
      expect(await waiting(house)).toMatchObject([{ kind: 'resolve', incidentId }])
      good(await raise(house, 'firing'))
      expect(await waiting(house)).toEqual([])
    })

    it('is resolved under the title and severity that the incident has by then', async () => {
      good(await raise(house, 'resolved'))
      const update = good(
        await announceNotice(house.as(owner), {
          incidentId,
          notice: { title: 'Visa payments fail', severity: 'minor', slots: { now: 'x' } },
        }),
      )
      await publish(house, update.noticeId)
      const closing = good(await acceptProposal(house.as(owner), { proposalId: (await waiting(house))[0]?.id ?? '' }))
      await publish(house, closing.noticeId)
      expect(good(await readIncident(house.as(owner), { incidentId })).incident).toMatchObject({
        phase: 'resolved',
        title: 'Visa payments fail',
        severity: 'minor',
      })
    })
  })
}
