import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { addAlertRule } from '../../src/app/alert-rule/add-alert-rule.ts'
import { addAudience } from '../../src/app/audience/add-audience.ts'
import { draftDue } from '../../src/app/due/draft-due.ts'
import { listDue } from '../../src/app/due/list-due.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { draftProposal } from '../../src/app/proposal/draft-proposal.ts'
import { listProposals } from '../../src/app/proposal/list-proposals.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { type Instant, instantText, secondsBetween } from '../../src/core/time.ts'
import { at } from '../build/at.ts'
import { cities, fourDays, type Moment, owedText } from '../build/four-days.ts'
import { buildReport, buildRule } from '../build/signal.ts'
import { furnish, good, type House, owner, system } from './house.ts'

const day = [{ from: '09:00', to: '18:00' }]
const week = [day, day, day, day, day, [], []]

/** The table of docs/clock.md, on whichever store is given: every word through the verbs, every answer from the records. */
export const describeFourDays = (name: string, open: () => Promise<Parameters<typeof furnish>[0] & { close(): Promise<void> }>): void => {
  describe(`four days over a weekend with a change of daylight saving on ${name}`, () => {
    const audiences = new Map<string, string>()
    let house: House
    let incidentId: string
    let close: () => Promise<void>
    const moveTo = (moment: Instant): void => house.pass(secondsBetween(house.now(), moment))

    beforeAll(async () => {
      const opened = await open()
      close = () => opened.close()
      house = await furnish(opened)
      for (const [city, { zone, holidayRegion }] of Object.entries(cities)) {
        const audience = good(await addAudience(house.as(owner), { name: city, zone, hours: { week, holidayRegion } }))
        audiences.set(city, audience.id)
      }
      const { id: _id, pageId: _page, version: _version, ...rule } = buildRule({ componentIds: [] })
      good(await addAlertRule(house.as(owner), rule))
      moveTo(at('2026-10-23T13:00:00Z'))
      good(await raiseSignals(house.as(system), { reports: [buildReport({ startedAt: house.now() })] }))
      const [proposal] = good(await listProposals(house.as(owner), { after: null, limit: 1 })).items
      moveTo(at('2026-10-23T13:02:00Z'))
      incidentId = good(await draftProposal(house.as(owner), { proposalId: proposal?.id ?? '' })).incidentId
    })
    afterAll(() => close())

    const say = async ({ now, to, phase, promises }: Moment): Promise<void> => {
      moveTo(now)
      house.pass(-10)
      const audience = audiences.get(to)
      const over = phase === 'resolved' ? { permanent: { state: 'nothing_lost' } } : {}
      const slots = {
        now: 'Card payments fail.',
        ...over,
        ...(promises ? { nextUpdate: { by: instantText(promises), onChange: true } } : {}),
      }
      const notice = { phase, severity: 'critical', slots, ...(audience ? { audienceIds: [audience] } : {}) }
      const draft = good(await draftNotice(house.as(owner), { incidentId, notice }))
      good(await publishNotice(house.as(owner), { noticeId: draft.id, readVersion: draft.version }))
      house.pass(10)
      good(await takeEffect(house.as(system), { noticeId: draft.id }))
    }

    it('owe at each moment what a person computed', async () => {
      const nameOf = (id: string) => [...audiences].find(([, audience]) => audience === id)?.[0] ?? id
      for (const moment of fourDays()) {
        if (moment.to === '') moveTo(moment.now)
        else await say(moment)
        const owed = good(await listDue(house.as(owner), { incidentId }))
        expect([moment.now.toString(), ...owedText(owed, nameOf)]).toEqual([moment.now.toString(), ...moment.owed])
      }
    })

    it('prepare the report that was promised', async () => {
      const [item] = good(await listDue(house.as(owner), { incidentId }))
      const draft = good(await draftDue(house.as(owner), { key: item?.key ?? '' }))
      expect([draft.kind, draft.change.phase]).toEqual(['report', 'resolved'])
    })
  })
}
