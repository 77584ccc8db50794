import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { listDue } from '../../src/app/due/list-due.ts'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { addRegime } from '../../src/app/legal/add-regime.ts'
import { beginRegime } from '../../src/app/legal/begin-regime.ts'
import { changeRegime } from '../../src/app/legal/change-regime.ts'
import { exportLegalRecord } from '../../src/app/legal/export-legal-record.ts'
import { listRegimes } from '../../src/app/legal/list-regimes.ts'
import { settleDeadline } from '../../src/app/legal/settle-deadline.ts'
import { stampMoment } from '../../src/app/legal/stamp-moment.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import type { Actor } from '../../src/core/actor/actor.ts'
import { idOf } from '../../src/core/id.ts'
import { legalPresets } from '../../src/core/legal/presets.ts'
import { instantText } from '../../src/core/time.ts'
import { renderLegalRecord } from '../../src/render/legal/legal-record.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

let house: House
let close: () => Promise<void>
let incidentId: string
const sec = legalPresets.find(({ id }) => id === 'sec-8-k')
const context = (actor: Actor = owner) => house.as(actor)

beforeEach(async () => {
  const opened = await openTestStore()
  close = () => opened.close()
  house = await furnish(opened)
  const notice = { slots: { now: 'Card payments fail.', action: 'We switch to the other provider.' } }
  const opening = { title: 'Payments [2]', severity: 'major', publish: true, notice }
  const { noticeId, ...opened2 } = good(await openIncident(context(), opening))
  incidentId = opened2.incidentId
  house.pass(11)
  good(await takeEffect(context(system), { noticeId: idOf(noticeId) }))
  if (!sec) throw new Error('no such preset')
  good(await addRegime(context(), sec))
})
afterEach(() => close())

const legalDue = async () =>
  good(await listDue(context(), {})).flatMap(({ kind, dueAt, owedTo }) => (kind === 'legal' ? [[instantText(dueAt), owedTo] as const] : []))

describe('a legal clock', () => {
  it('is due four business days after the determination, over Thanksgiving, until it is met', async () => {
    good(await beginRegime(context(), { incidentId, regimeId: 'sec-8-k', reason: 'Investors would want to know' }))
    expect(await legalDue()).toEqual([])
    good(await stampMoment(context(), { incidentId, moment: 'determined', at: instantText(house.now()), reason: 'The board met' }))
    // Tuesday evening in New York is Monday, 23 November there; 26 November is Thanksgiving.
    expect(await legalDue()).toEqual([['2026-11-30T22:00:00.000Z', { kind: 'authority', name: 'SEC' }]])
    const outcome = { kind: 'met', at: instantText(house.now()), reportedBy: 'Counsel', reference: '0001' } as const
    good(await settleDeadline(context(), { incidentId, regimeId: 'sec-8-k', deadlineId: 'form-8-k', outcome }))
    expect(await legalDue()).toEqual([])
  })

  it('keeps counting for an incident as it was begun, whatever becomes of the regime', async () => {
    good(await beginRegime(context(), { incidentId, regimeId: 'sec-8-k', reason: 'Material' }))
    const [deadline] = sec?.deadlines ?? []
    const changed = { ...sec, deadlines: [{ ...deadline, name: 'Another form' }] } as Parameters<typeof addRegime>[1]
    good(await changeRegime(context(), { ...changed, readVersion: 1 }))
    const { file } = good(await exportLegalRecord(context(), { incidentId }))
    expect(file.begun[0]?.regime.deadlines[0]?.name).toBe('Form 8-K, item 1.05')
    expect(good(await listRegimes(context(), {})).offered.map(({ id }) => id)).not.toContain('sec-8-k')
  })

  it('is recorded for the authority with what customers were told and a chain of digests, and without what is private', async () => {
    good(await stampMoment(context(), { incidentId, moment: 'aware', at: instantText(house.now()), reason: 'A | call' }))
    const record = good(await exportLegalRecord(context(), { incidentId }))
    const kinds = record.entries.map(({ chain, kind }) => `${chain === 'internal' ? 'internal' : 'public'} ${kind}`)
    expect(kinds).toContain('public notice.published')
    expect(kinds.filter((kind) => kind.startsWith('internal'))).toEqual(['internal legal.stamped'])
    const text = renderLegalRecord(record)
    for (const part of ['# Record of an incident: Payments \\[2\\]', 'A \\| call', 'Measures: We switch', '> Card payments fail.'])
      expect(text).toContain(part)
    expect(text).toMatch(/\| internal \| \d+ \| .* \| legal.stamped \| .* \| `[0-9a-f]{64}` \|/)
  })
})
