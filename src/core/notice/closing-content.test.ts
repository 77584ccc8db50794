import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident, buildMaintenance } from '../../../test/build/incident.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import type { NoticeId } from '../brand.ts'
import type { Instant } from '../time.ts'
import { closingContent, draftAgain } from './closing-content.ts'
import type { Notice } from './notice.ts'
import type { Slots } from './slots.ts'

const now = at('13:00')
const open = buildIncident({ publicAt: at('12:01') })
const closing = (slots: Partial<Slots>, more: Partial<Notice> = {}) =>
  buildNotice({ kind: 'resolution', slots: { now: 'Works again', ...slots }, change: { phase: 'resolved' }, ...more })
const resolution = closing({ since: at('11:50') })
const slotsOf = (notice = resolution, incident = open, when = now) => closingContent(notice, incident, when).slots

describe('closingContent', () => {
  it('ends the incident when the closing notice is published', () => {
    expect(slotsOf()).toMatchObject({ since: at('11:50'), until: now })
  })

  it('keeps the end that the writer knows', () => {
    expect(slotsOf(closing({ until: at('12:40') })).until).toEqual(at('12:40'))
  })

  it('changes nothing in a notice that closes nothing', () => {
    const update = buildNotice()
    const report = buildNotice({ kind: 'report', change: { phase: 'resolved' } })
    const correction = { ...resolution, correction: { of: sampleId<NoticeId>('nt', 2), reason: 'Visa alone' } }
    expect(slotsOf(update)).toBe(update.content.slots)
    expect(slotsOf(report, buildIncident({ phase: 'resolved' }))).toBe(report.content.slots)
    expect(slotsOf(correction)).toBe(correction.content.slots)
  })

  it('says how long a maintenance took, but not one that was called off', () => {
    const done = buildNotice({ kind: 'maintenance', change: { phase: 'completed' } })
    const after = at('2026-11-29T06:30:00Z')
    expect(slotsOf(done, buildMaintenance({ phase: 'verifying' }), after)).toMatchObject({
      since: at('2026-11-29T05:00:00Z'),
      until: after,
    })
    expect(slotsOf(done, buildMaintenance(), at('13:00'))).toBe(done.content.slots)
    expect(slotsOf(done, buildMaintenance(), after)).toBe(done.content.slots)
  })
})

describe('draftAgain', () => {
  const published = (until: Instant) => closing({ until }, { updatedAt: now, status: { state: 'pending', effectiveAt: at('13:00:10') } })

  it('takes back the end that publishing gave, so that it is computed anew', () => {
    expect(draftAgain(published(now), at('13:00:05'))).toMatchObject({ status: { state: 'draft' }, updatedAt: at('13:00:05'), version: 2 })
    expect(draftAgain(published(now), at('13:00:05')).content.slots.until).toBeUndefined()
  })

  it('keeps the end that the writer gave', () => {
    expect(draftAgain(published(at('12:40')), at('13:00:05')).content.slots.until).toEqual(at('12:40'))
  })
})
