import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { switchDrillMode } from '../../src/app/drill-mode/switch-drill-mode.ts'
import { changeIncident } from '../../src/app/incident/change-incident.ts'
import { readIncident } from '../../src/app/incident/read-incident.ts'
import { previewNotice } from '../../src/app/notice/preview-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { acceptProposal } from '../../src/app/proposal/accept-proposal.ts'
import { raiseSignals } from '../../src/app/proposal/raise-signals.ts'
import { readProposal } from '../../src/app/proposal/read-proposal.ts'
import { idOf } from '../../src/core/id.ts'
import type { NoticeInput } from '../../src/core/notice/parse-notice-input.ts'
import { instantText, plusSeconds } from '../../src/core/time.ts'
import { pointersOf } from '../build/good.ts'
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

const raise = async (state: 'firing' | 'resolved') => {
  const reports = [buildReport({ state, startedAt: house.now(), endedAt: state === 'resolved' ? house.now() : null })]
  return good(await raiseSignals(house.as(system), { reports })).proposalIds[0] ?? ''
}
/** What is shown before accepting, and what accepting then says. */
const lookAndAccept = async (proposalId: string, notice?: NoticeInput) => {
  const shown = good(await readProposal(house.as(owner), { proposalId })).assembled
  const { noticeId, incidentId } = good(await acceptProposal(house.as(owner, `accept ${proposalId}`), { proposalId, notice }))
  const said = good(await previewNotice(house.as(owner), { noticeId })).assembled
  house.pass(11)
  good(await takeEffect(house.as(system), { noticeId: idOf(noticeId) }))
  return { shown, said, incidentId }
}
const roles = ({ passages }: { readonly passages: readonly { readonly role: string }[] }) => passages.map(({ role }) => role)

describe('what a proposal shows before it is accepted', () => {
  it('is what is sent, as a drill while drill mode is on', async () => {
    good(await switchDrillMode(house.as(owner), { on: true, reason: 'Practice' }))
    const { shown, said } = await lookAndAccept(await raise('firing'))
    expect(shown).toEqual(said)
    expect(roles(shown)).toContain('drill')
  })

  it('is what is sent, with the duty contact of the incident that it closes', async () => {
    const { shown: first, said: opened, incidentId } = await lookAndAccept(await raise('firing'))
    expect(first).toEqual(opened)
    const { version } = good(await readIncident(house.as(owner), { incidentId })).incident
    const contact = { name: 'Night desk', email: 'night@example.org', phone: null, url: null }
    good(await changeIncident(house.as(owner), { incidentId, readVersion: version, contact }))
    const { shown, said } = await lookAndAccept(await raise('resolved'))
    expect(shown).toEqual(said)
    expect(JSON.stringify(shown)).toContain('night@example.org')
  })

  it('is what each component suffered, at the end', async () => {
    await lookAndAccept(await raise('firing'), { affected: [{ componentId: house.checkout, impact: 'major_outage' }] })
    house.pass(600)
    const { shown, said } = await lookAndAccept(await raise('resolved'))
    expect(shown).toEqual(said)
    expect(roles(shown)).toContain('felt')
  })

  it('is not what somebody says who moves its times: they say why', async () => {
    await lookAndAccept(await raise('firing'))
    house.pass(600)
    const proposalId = await raise('resolved')
    const since = instantText(plusSeconds(house.now(), -3600))
    const accept = (slots: NoticeInput['slots']) =>
      acceptProposal(house.as(owner, `${JSON.stringify(slots)} ${proposalId}`), { proposalId, notice: { slots } })
    expect(pointersOf(await accept({ since }))).toEqual(['/slots/retimed'])
    expect(pointersOf(await accept({ notKnown: ['permanent'] }))).toEqual(['/promises'])
    expect((await accept({ since, retimed: 'The log says so.' })).ok).toBe(true)
  })
})
