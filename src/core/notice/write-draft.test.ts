import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { good } from '../../../test/build/good.ts'
import { buildIncident, buildMaintenance } from '../../../test/build/incident.ts'
import { buildPage } from '../../../test/build/page.ts'
import type { EmailAddress, NoticeId } from '../brand.ts'
import { tagged } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import type { Notice } from './notice.ts'
import { type NoticeInput, parseNoticeInput } from './parse-notice-input.ts'
import { writeDraft } from './write-draft.ts'

const now = at('13:00')
const page = buildPage()
const draft = (input: NoticeInput, incident: Incident = buildIncident(), correction: Notice['correction'] = null) =>
  writeDraft({ id: sampleId('nt'), parsed: good(parseNoticeInput(input)), incident, page, correction, backdatedTo: null, now })
const known = buildIncident({ publicAt: at('12:01'), phase: 'identified', severity: 'critical', title: 'Payments fail' })

describe('writeDraft', () => {
  it('takes from the incident whatever is not said', () => {
    expect(draft({}, known)).toMatchObject({
      kind: 'update',
      language: 'en',
      change: { phase: 'identified', severity: 'critical', title: 'Payments fail', affected: known.affected },
      status: { state: 'draft' },
      version: 1,
    })
  })

  it('keeps what is said', () => {
    const said = draft({ phase: 'monitoring', severity: 'minor', title: 'Payments are slow', affected: [], language: 'de' }, known)
    expect(said).toMatchObject({
      language: 'de',
      change: { phase: 'monitoring', severity: 'minor', title: 'Payments are slow', affected: [] },
    })
  })

  it.each([
    ['first-notice', buildIncident(), {}],
    ['update', known, {}],
    ['resolution', known, { phase: 'resolved' }],
    ['report', buildIncident({ publicAt: at('12:01'), phase: 'resolved' }), {}],
    ['maintenance', buildMaintenance(), {}],
    ['maintenance', buildMaintenance({ publicAt: at('12:01'), phase: 'in_progress' }), { phase: 'completed' }],
  ] as const)('is a %s where the record says so', (kind, incident, input) => {
    expect(draft(input, incident).kind).toBe(kind)
  })

  it('closes when it is called a resolution, and leaves no component affected', () => {
    expect(draft({ kind: 'resolution' }, known).change).toMatchObject({ phase: 'resolved', affected: [] })
    expect(draft({ kind: 'resolution' }, buildMaintenance({ phase: 'verifying' })).change.phase).toBe('completed')
  })

  it('says since when by the record, unless the writer knows better', () => {
    expect(draft({}, known).content.slots.since).toEqual(at('11:50'))
    expect(draft({ slots: { since: '2026-11-24T11:30:00Z' } }, known).content.slots.since).toEqual(at('11:30'))
  })

  it('has no end before it is published: it may lie for an hour', () => {
    expect(draft({ kind: 'resolution' }, known).content.slots.until).toBeUndefined()
  })

  it('leaves the times of a maintenance to its window, and those of a report to its writer', () => {
    expect(draft({}, buildMaintenance()).content.slots.since).toBeUndefined()
    expect(draft({ kind: 'report' }, buildIncident({ phase: 'resolved' })).content.slots.since).toBeUndefined()
  })

  it('takes nothing along into a correction: it says only what it sets right', () => {
    const closed = buildIncident({ publicAt: at('12:01'), phase: 'resolved', endedAt: at('12:30'), affected: [] })
    const correction = { of: sampleId<NoticeId>('nt', 1), reason: 'Only Visa was affected.' }
    expect(draft({ kind: 'resolution', slots: { scope: 'Visa alone' } }, closed, correction).content.slots).toEqual({
      scope: 'Visa alone',
      notKnown: [],
    })
  })

  it('names the duty contact of the incident before that of the page', () => {
    const duty = { name: 'Ana', email: tagged<EmailAddress>('ana@example.org'), phone: null, url: null }
    expect([draft({}).contact, draft({}, buildIncident({ contact: duty })).contact]).toEqual([page.contact, duty])
  })
})
