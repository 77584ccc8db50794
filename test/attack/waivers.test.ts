import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { roles } from '../../src/core/actor/actor.ts'
import type { Waiver } from '../../src/core/notice/waiver.ts'
import type { PublicIncident } from '../../src/render/page-state.ts'
import { renderIncident, renderMonth, renderOverview } from '../../src/render/render-pages.ts'
import { at } from '../build/at.ts'
import { busyState, incidentState, monthState, sampleAssets } from '../build/sample-state.ts'
import { good, owner } from '../scenario/house.ts'
import { sendJson } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'

const mark = 'kept among ourselves'
const waiver: Waiver = {
  rule: 'promise',
  quote: `<script>alert(1)</script> ${mark}`,
  reason: `</title><img src=x onerror=alert(1)> [${mark}](javascript:alert(1)) & "quoted"`,
  by: { id: 'vera', name: `Vera <b>${mark}</b>` },
  at: at('12:00'),
}
const waived = (shown: PublicIncident): PublicIncident => ({
  ...shown,
  notices: shown.notices.map((notice) => ({ ...notice, waivers: [waiver] })),
})

describe('what somebody let stand', () => {
  it('changes no byte of the page, its feeds and its documents', () => {
    const { page } = busyState
    const policy = { first: { settle: 'warning', answers: ['has_scope'] }, others: { settle: 'error', answers: [] } } as const
    const held = { page: { ...page, policy } }
    const [open] = busyState.open
    if (!open) throw new Error('the busy page has an incident')
    const all = (change: (shown: PublicIncident) => PublicIncident, more: object) => [
      ...renderOverview({ ...busyState, ...more, open: busyState.open.map(change), recent: busyState.recent.map(change) }, sampleAssets),
      ...renderIncident({ ...incidentState(change(open)), ...more }, sampleAssets),
      ...renderMonth({ ...monthState, ...more, incidents: monthState.incidents.map(change) }, sampleAssets),
    ]
    expect(all(waived, held)).toEqual(all((shown) => shown, {}))
  })
})

describe('over the wire', () => {
  let house: PublicHouse
  beforeAll(async () => {
    house = await openPublicHouse()
  })
  afterAll(() => house.close())
  const send = async (role: (typeof roles)[number], method: string, path: string, body: unknown, version = 1) =>
    sendJson(house.port, method, path, body, { Authorization: `Bearer ${await house.token(role)}`, 'If-Match': `"v${version}"` })

  it.each(roles.filter((role) => role !== 'owner'))('%s cannot change what has to be settled', async (role) => {
    const { status } = await send(role, 'PATCH', '/api/page', { policy: { first: { settle: 'nothing' } } })
    expect(status).toBe(403)
  })

  it('an owner can, and only to what there is', async () => {
    const bad = await send('owner', 'PATCH', '/api/page', { policy: { first: { settle: 'all', answers: ['x'] } } })
    expect([bad.status, bad.body]).toEqual([422, expect.stringContaining('/policy/first/settle')])
    expect((await send('owner', 'PATCH', '/api/page', { policy: { first: { settle: 'warning' } } })).status).toBe(200)
    expect((await send('owner', 'PATCH', '/api/page', { policy: { first: { settle: 'error' } } })).status).toBe(412)
  })

  it.each(['two\nlines', 'over\u202eridden', 'x'.repeat(301), ' ', 'null\u0000'])('refuses the reason %j', async (reason) => {
    const { noticeId } = good(
      await openIncident(house.house.as(owner), {
        title: 'P',
        severity: 'minor',
        publish: false,
        notice: { slots: { now: 'It will never fail.' } },
      }),
    )
    const edits = [{ field: 'waivers', value: [{ rule: 'promise', quote: 'never', reason }], basedOn: 0 }]
    const { body } = await send('responder', 'PATCH', `/api/drafts/${noticeId}`, { edits })
    expect(JSON.parse(body)).toMatchObject({ notice: { waivers: [] }, refused: [{ field: 'waivers' }] })
  })
})
