import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { noteElements } from '../../src/app/measure/note-elements.ts'
import { readIncidentMeasures } from '../../src/app/measure/read-incident-measures.ts'
import { type MeasuresInput, readMeasures } from '../../src/app/measure/read-measures.ts'
import { readSilence } from '../../src/app/measure/read-silence.ts'
import { draftNotice } from '../../src/app/notice/draft-notice.ts'
import { publishNotice } from '../../src/app/notice/publish-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { acceptProposal } from '../../src/app/proposal/accept-proposal.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { idOf } from '../../src/core/id.ts'
import type { NoticeInput } from '../../src/core/notice/parse-notice-input.ts'
import { plusSeconds } from '../../src/core/time.ts'
import { measuresFile } from '../../src/http/api/measures-file.ts'
import { buildReport } from '../build/signal.ts'
import { furnish, good, type House, owner, system } from './house.ts'

type Opened = Parameters<typeof furnish>[0] & { close(): Promise<void> }

/** Told at 03:02:10, promised by 03:30, said at 03:40, over at 04:10; a signal came at 03:00. And one that an operator opened. */
const tell = async (house: House): Promise<{ readonly byAlert: string; readonly byHand: string }> => {
  const effect = async (noticeId: string) => {
    house.pass(10)
    good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
  }
  const say = async (incidentId: string, notice: NoticeInput) => {
    const draft = good(await draftNotice(house.as(owner), { incidentId, notice }))
    good(await publishNotice(house.as(owner, draft.id), { noticeId: draft.id, readVersion: draft.version }))
    await effect(draft.id)
  }
  const report = buildReport({ startedAt: house.now(), title: 'CheckoutErrors' })
  const raised = good(await raiseSignals(house.as(system), { reports: [report] }))
  house.pass(120)
  const notice = {
    title: '=HYPERLINK("x")',
    slots: { now: 'Cards are refused.', scope: 'All shops.', nextUpdate: { by: plusSeconds(house.now(), 28 * 60).toString() } },
  }
  const accepted = good(await acceptProposal(house.as(owner, 'accept'), { proposalId: raised.proposalIds[0] ?? '', notice }))
  await effect(accepted.noticeId)
  house.pass(37 * 60 + 40)
  await say(accepted.incidentId, { slots: { now: 'Some cards are refused.' } })
  house.pass(30 * 60 - 10)
  await say(accepted.incidentId, {
    kind: 'resolution',
    phase: 'resolved',
    slots: { now: 'Cards work.', permanent: { state: 'nothing_lost' } },
  })
  const affected = [{ componentId: house.reports, impact: 'degraded_performance' }]
  const opened = {
    title: 'Reports are late',
    severity: 'minor',
    affected,
    publish: true,
    notice: { slots: { now: 'Reports are a day old.' } },
  }
  const byHand = good(await openIncident(house.as(owner, 'open'), opened))
  await effect(byHand.noticeId)
  return { byAlert: accepted.incidentId, byHand: byHand.incidentId }
}

/** How an organisation spoke, from what its records hold; the same on both databases. */
export const describeMeasures = (database: string, open: () => Promise<Opened>): void => {
  describe(`measures on ${database}`, () => {
    let opened: Opened
    let house: House
    let told: Awaited<ReturnType<typeof tell>>
    beforeAll(async () => {
      opened = await open()
      house = await furnish(opened)
      told = await tell(house)
    })
    afterAll(() => opened.close())
    const read = async (input: MeasuresInput = {}) => good(await readMeasures(house.as(owner), input))

    it('of an incident say who knew first, how long nothing was said, and what was kept', async () => {
      const { measures } = good(await readIncidentMeasures(house.as(owner), { incidentId: told.byAlert }))
      expect(measures).toMatchObject({ knewFirst: 'signal', firstNoticeSeconds: 130, notices: 3 })
      expect(measures.longestSilence).toMatchObject({ seconds: 37 * 60 + 50, beyondPromiseSeconds: 600 })
      expect(measures.promises).toMatchObject({ kept: 0, missed: 1 })
    })

    it('of a time are those of its incidents, and can be asked by severity and component', async () => {
      const all = await read()
      expect(all.months).toEqual([{ month: '2026-11', ...all.whole }])
      expect(all.whole).toMatchObject({ incidents: 2, knewFirst: { signal: 1, operator: 1 }, keptShare: 0 })
      const ids = async (input: MeasuresInput) => (await read(input)).incidents.map(({ incident }) => incident.id)
      expect(await ids({ componentId: house.reports })).toEqual([told.byHand])
      expect(await ids({ severity: 'minor' })).toEqual([told.byHand])
      expect(await ids({ from: '2026-11-25', until: '2026-11-30' })).toEqual([])
    })

    it('count an element once a notice, when the guide has read it', async () => {
      expect((await read()).whole.elements.has_scope).toEqual({ had: 0, of: 0 })
      expect([good(await noteElements(house.as(system))), good(await noteElements(house.as(system)))]).toEqual([4, 0])
      expect((await read()).whole.elements).toMatchObject({ has_scope: { of: 4 }, next_update_has_time: { had: 1 } })
    })

    it('are a file in which no title is a formula', async () => {
      const [head = '', ...lines] = measuresFile(await read()).split('\r\n')
      expect(head).toMatch(/^incident,title,severity,/)
      expect(lines.join('\n')).toContain(`"'=HYPERLINK(""x"")"`)
    })

    it.each<[MeasuresInput, string]>([
      [{ from: '2026-13-01' }, '/from'],
      [{ from: '2026-11-25', until: '2026-11-24' }, '/until'],
      [{ severity: 'awful' }, '/severity'],
    ])('refuse %j at its field', async (input, pointer) => {
      const refused = await readMeasures(house.as(owner), input)
      expect(refused.ok ? [] : refused.fault.errors?.map((one) => one.pointer)).toEqual([pointer])
    })

    it('of this moment are how long the quietest open incident has said nothing, a drill left out', async () => {
      const own = await open()
      const { as, pass } = await furnish(own)
      const told = async (title: string, isDrill: boolean) => {
        const opening = { title, severity: 'minor', publish: true, isDrill, notice: { slots: { now: 'Reports are late.' } } }
        const { noticeId } = good(await openIncident(as(owner, title), opening))
        pass(10)
        good(await takeEffect(as(system), { noticeId: idOf(noticeId) }))
        pass(60)
        return good(await readSilence(as(owner), {}))
      }
      const figures = [await told('drill', true), await told('incident', false)]
      await own.close()
      expect(figures).toEqual([0, 60].map((seconds) => ({ seconds, beyondPromiseSeconds: seconds })))
    })
  })
}
