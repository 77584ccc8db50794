import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { readIncident } from '../../src/app/incident/read-incident.ts'
import { announceNotice } from '../../src/app/notice/announce-notice.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { undoPublication } from '../../src/app/notice/undo-publication.ts'
import { idOf } from '../../src/core/id.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { furnish, good, type House, owner, system } from './house.ts'

describe('undoing one of two notices in their windows', () => {
  let house: House
  let close: () => Promise<void>
  let incidentId: string
  beforeEach(async () => {
    const opened = await openTestStore()
    close = () => opened.close()
    house = await furnish(opened)
    const said = {
      title: 'Payments fail',
      severity: 'major',
      affected: [],
      notice: { slots: { now: 'Cards are refused.' } },
      publish: true,
    }
    const first = good(await openIncident(house.as(owner), said))
    incidentId = first.incidentId
    house.pass(11)
    good(await takeEffect(house.as(system), { noticeId: idOf(first.noticeId) }))
  })
  afterEach(() => close())

  const announce = async (notice: Parameters<typeof announceNotice>[1]['notice']) =>
    good(await announceNotice(house.as(owner), { incidentId, notice })).noticeId
  const undo = (noticeId: string) => undoPublication(house.as(owner), { noticeId })

  it('refuses for the earlier one, on which the later one was written', async () => {
    const earlier = await announce({ phase: 'monitoring', slots: { now: 'Cards work again.' } })
    await announce({ slots: { now: 'We go on watching.' } })
    const refused = await undo(earlier)
    expect(refused.ok ? 'undone' : refused.fault.code).toBe('notice.followed')
  })

  it('takes both back, the later one first, and leaves the incident where it was', async () => {
    const earlier = await announce({ phase: 'monitoring', slots: { now: 'Cards work again.' } })
    const later = await announce({ slots: { now: 'We go on watching.' } })
    good(await undo(later))
    good(await undo(earlier))
    expect(good(await readIncident(house.as(owner), { incidentId })).incident.phase).toBe('investigating')
  })
})
