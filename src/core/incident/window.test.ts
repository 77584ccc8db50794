import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { pointersOf } from '../../../test/build/good.ts'
import { buildMaintenance } from '../../../test/build/incident.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import { assemblySetting } from '../notice/assembly-setting.ts'
import { decidePublication } from '../notice/decide-publication.ts'
import { stalePartsOf } from '../notice/draft-staleness.ts'
import { incidentAfter } from '../notice/plan-effect.ts'
import { doOverlap, parseWindow } from './window.ts'

const now = at('2026-11-28T12:00:00Z')
const moved = { startsAt: at('2026-11-30T05:00:00Z'), endsAt: at('2026-11-30T07:00:00Z') }
const planned = buildMaintenance({ publicAt: at('2026-11-20T12:00:00Z') })
const moving = (window: typeof moved, phase: 'scheduled' | 'in_progress' = 'scheduled') =>
  buildNotice({ kind: 'maintenance', change: { phase, severity: 'minor', affected: [], window } })

describe('a window', () => {
  it('is at most a month long', () => {
    expect(pointersOf(parseWindow({ startsAt: '2026-11-29T05:00:00Z', endsAt: '2027-11-29T07:00:00Z' }))).toEqual(['/endsAt'])
  })

  it('touches the one that begins as it ends, and does not overlap it', () => {
    const next = { startsAt: moved.endsAt, endsAt: at('2026-11-30T09:00:00Z') }
    expect([doOverlap(moved, next), doOverlap(moved, { ...next, startsAt: at('2026-11-30T06:59:00Z') })]).toEqual([false, true])
  })
})

describe('a notice that moves a maintenance', () => {
  it('gives it the new window when it takes effect, and keeps in what was told before the old one', () => {
    const after = incidentAfter(planned, moving(moved), now, [])
    expect(after).toMatchObject({ window: moved, startedAt: moved.startsAt, phase: 'scheduled' })
    const before = buildNotice({ change: { window: planned.window } })
    const setting = assemblySetting({ notice: before, incident: after, page: { zone: 'UTC' as never }, others: [], now })
    expect(setting.window).toEqual(planned.window)
  })

  it('cannot move it into the past, but can say of one under way that it takes longer', () => {
    const gone = { startsAt: at('2026-11-28T08:00:00Z'), endsAt: at('2026-11-28T14:00:00Z') }
    expect(pointersOf(decidePublication(moving(gone), planned, [], 0, now))).toEqual(['/window/startsAt'])
    const underWay = { ...planned, phase: 'in_progress' as const, window: { ...gone, endsAt: at('2026-11-28T11:00:00Z') } }
    expect(decidePublication(moving(gone, 'in_progress'), underWay, [], 0, now).ok).toBe(true)
    expect(
      pointersOf(decidePublication(moving({ ...gone, endsAt: at('2026-11-28T11:30:00Z') }, 'in_progress'), underWay, [], 0, now)),
    ).toEqual(['/window/endsAt'])
  })

  it('is not taken back by a draft that was written before', () => {
    const published = {
      ...moving(planned.window ?? moved),
      status: { state: 'published' as const, publishedAt: at('2026-11-20T12:00:00Z'), number: 1 },
    }
    const draft = { ...moving(planned.window ?? moved), updatedAt: at('2026-11-21T12:00:00Z') }
    expect(stalePartsOf(draft, { ...planned, title: draft.change.title, affected: [], window: moved }, [published])).toEqual(['window'])
  })
})
