import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { faultOf, good, pointersOf } from '../../../test/build/good.ts'
import { buildIncident, buildMaintenance } from '../../../test/build/incident.ts'
import { buildNotice, buildPublished } from '../../../test/build/notice.ts'
import type { NoticeId, OperatorId } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import type { Phase } from '../incident/phase.ts'
import { instantText } from '../time.ts'
import { decidePublication } from './decide-publication.ts'
import { type Notice, noticeKinds } from './notice.ts'
import type { Slots } from './slots.ts'

const now = at('12:10')
const open = buildIncident({ publicAt: at('12:01') })
const closed = buildIncident({ publicAt: at('12:01'), phase: 'resolved', endedAt: at('12:05') })
const correction = { of: sampleId<NoticeId>('nt', 9), reason: 'Visa alone' }
const decide = (notice: Notice, incident: Incident = open, others: readonly Notice[] = [], undoSeconds = 10) =>
  decidePublication(notice, incident, others, undoSeconds, now)
const update = (slots: Partial<Slots> = { now: 'Card payments fail' }, phase: Phase = 'investigating') =>
  buildNotice({ kind: 'update', slots, change: { phase }, updatedAt: now })
const closing = (slots: Partial<Slots> = {}) =>
  buildNotice({
    kind: 'resolution',
    slots: { now: 'Works again', permanent: { state: 'nothing_lost' }, ...slots },
    change: { phase: 'resolved' },
    updatedAt: now,
  })
const pending = (number: number, effectiveAt: string, notice: Notice = update()): Notice => ({
  ...notice,
  id: sampleId('nt', number),
  status: { state: 'pending', effectiveAt: at(effectiveAt) },
})
const code = (...given: Parameters<typeof decide>) => faultOf(decide(...given)).code
const effect = (...given: Parameters<typeof decide>) => instantText(good(decide(...given)).effectiveAt)

describe('when a notice takes effect', () => {
  it('is when its undo window ends, or at once without one', () => {
    expect(effect(update())).toBe('2026-11-24T12:10:10.000Z')
    expect(effect(update(), open, [], 0)).toBe('2026-11-24T12:10:00.000Z')
  })

  it('is strictly after every pending notice of the incident, so that their order is never a matter of luck', () => {
    expect(effect(update(), open, [pending(2, '12:10:30'), pending(3, '12:10:20')])).toBe('2026-11-24T12:10:30.001Z')
    expect(effect(update(), open, [pending(2, '12:10:10')])).toBe('2026-11-24T12:10:10.001Z')
    expect(effect(update(), open, [pending(2, '12:10:09')])).toBe('2026-11-24T12:10:10.000Z')
  })

  it('does not depend on drafts and published ones', () => {
    expect(effect(update(), open, [buildNotice(), buildPublished()])).toBe('2026-11-24T12:10:10.000Z')
  })
})

describe('what is published', () => {
  it('is a draft', () => {
    expect(code(pending(1, '12:10:05'))).toBe('notice.not_draft')
    expect(code(buildPublished())).toBe('notice.not_draft')
  })

  it.each<[string, Partial<Slots>]>([
    ['the symptom', { now: 'x' }],
    ['that it is not known', { notKnown: ['now'] }],
    ['who is affected', { scope: 'x' }],
    ['what works', { works: 'x' }],
    ['what comes', { next: 'x' }],
    ['a way around', { workaround: 'x' }],
    ['what is done', { action: 'x' }],
    ['what is lost', { permanent: { state: 'lost' } }],
    ['a verified cause', { cause: { text: 'x', verified: true } }],
  ])('may say no more than %s while it goes on', (_, slots) => {
    expect(decide(update(slots)).ok).toBe(true)
  })

  it.each<[string, Partial<Slots>]>([
    ['nothing', {}],
    ['technical detail', { technical: 'x' }],
    ['a guess at the cause', { cause: { text: 'x', verified: false } }],
    ['times', { since: at('11:50'), nextUpdate: { by: at('12:40'), onChange: true } }],
    ['that the scope is not known', { notKnown: ['scope'] }],
  ])('is refused when it says no more than %s', (_, slots) => {
    expect(faultOf(decide(update(slots)))).toMatchObject({ code: 'notice.empty', errors: [{ pointer: '/slots/now' }] })
  })

  it('may be free text alone', () => {
    expect(decide({ ...update({}), content: { slots: { notKnown: [] }, freeText: 'We are on it.' } }).ok).toBe(true)
  })
})

describe('a blank of a template', () => {
  it.each<[string, Notice]>([
    ['/slots/now', update({ now: 'Customers cannot {do what}.' })],
    ['/slots/permanent/detail', update({ now: 'x', permanent: { state: 'lost', detail: '{which data, exactly}' } })],
    ['/slots/cause/text', update({ now: 'x', cause: { text: '{the confirmed cause}', verified: false } })],
    ['/freeText', { ...update({}), content: { slots: { notKnown: [] }, freeText: 'Since {the start, in words}.' } }],
    ['/title', { ...update({ now: 'x' }), change: { ...update().change, title: '{which part} fails' } }],
  ])('in %s never reaches a customer', (pointer, notice) => {
    expect(faultOf(decide(notice))).toMatchObject({ code: 'notice.blank_left', errors: [{ pointer }] })
  })

  it('is no brace that a writer meant', () => {
    expect(decide(update({ now: 'GET /orders/{id} answers { "error": 500 }, as does { this one }.' })).ok).toBe(true)
  })
})

describe('closing', () => {
  const silent = (more: Partial<Slots> = {}): Notice => {
    const { permanent: _, ...slots } = closing(more).content.slots
    return { ...closing(), content: { slots, freeText: null } }
  }

  it('says whether anything was lost, or that it is still being checked', () => {
    expect(faultOf(decide(silent()))).toMatchObject({ code: 'notice.permanence_missing', errors: [{ pointer: '/slots/permanent' }] })
    const backwards = {
      ...silent(),
      content: { ...silent().content, slots: { ...silent().content.slots, until: at('2020-01-01T00:00:00Z') } },
    }
    expect(pointersOf(decide(backwards))).toEqual(['/slots/permanent', '/slots/until'])
    expect(decide(closing({ permanent: { state: 'nothing_lost' } })).ok).toBe(true)
    for (const state of ['lost', 'recoverable'] as const) {
      expect(pointersOf(decide(closing({ permanent: { state } })))).toEqual(['/slots/permanent/detail'])
      expect(decide(closing({ permanent: { state }, workaround: 'Enter them again.' })).ok).toBe(true)
    }
  })

  it('promises by when it is known what was lost, where nobody knows', () => {
    const unknown = silent({ notKnown: ['permanent'] })
    expect(pointersOf(decide(closing({ permanent: { state: 'checking' } })))).toEqual(['/promises'])
    expect(pointersOf(decide(unknown))).toEqual(['/promises'])
    const promise = {
      kind: 'other',
      what: 'We say it.',
      by: at('15:00'),
      standsFor: sampleId<OperatorId>('op'),
      confirmedBy: null,
      isPublic: true,
    } as const
    expect(decide({ ...unknown, promises: [promise] }).ok).toBe(true)
    for (const kind of ['report', 'action', 'repair_time'] as const)
      expect(pointersOf(decide({ ...unknown, promises: [{ ...promise, kind }] }))).toEqual(['/promises'])
  })

  it('cannot get round that by calling the notice something else', () => {
    for (const kind of noticeKinds.filter((one) => one !== 'first-notice'))
      expect(code({ ...silent(), kind })).toBe('notice.permanence_missing')
    for (const kind of ['update', 'first-notice', 'maintenance'] as const) expect(decide({ ...closing(), kind }).ok).toBe(false)
    expect(pointersOf(decide({ ...closing(), kind: 'update' }))).toEqual(['/kind'])
    expect(pointersOf(decide({ ...update(), kind: 'resolution' }))).toEqual(['/kind'])
  })

  it('says how it is now: that nothing was lost does not say that it is over', () => {
    const { now: _, ...slots } = closing().content.slots
    expect(code({ ...closing(), content: { slots, freeText: null } })).toBe('notice.empty')
    expect(decide({ ...closing(), content: { slots: { ...slots, action: 'We went back.' }, freeText: null } }).ok).toBe(true)
  })

  it('is dated by the record when it is published', () => {
    expect(good(decide(closing())).content.slots).toMatchObject({ since: at('11:50'), until: now })
  })

  it('promises no next update', () => {
    expect(pointersOf(decide(closing({ nextUpdate: { by: at('13:00'), onChange: false } })))).toEqual(['/slots/nextUpdate'])
  })

  it('asks nothing about loss of a maintenance', () => {
    const done = buildNotice({ kind: 'maintenance', slots: { now: 'The archive is back' }, change: { phase: 'completed' }, updatedAt: now })
    expect(decide(done, buildMaintenance({ publicAt: at('12:01'), phase: 'in_progress' })).ok).toBe(true)
  })
})

describe('a second end', () => {
  it('is not told over the first', () => {
    expect(code(closing(), closed)).toBe('entity.stale')
    expect(code(closing(), open, [pending(2, '12:10:15', closing())])).toBe('entity.stale')
  })
})

describe('phases', () => {
  it('move as they may', () => {
    expect(decide(update({ now: 'x' }, 'identified')).ok).toBe(true)
    expect(code(update({ now: 'x' }, 'in_progress'))).toBe('incident.transition')
    expect(code(update({ now: 'x' }), closed)).toBe('incident.closed')
  })

  it('count from what is pending, the last to take effect, not the last written', () => {
    const scheduled = buildMaintenance({ publicAt: at('12:01') })
    const said = (phase: Phase) => buildNotice({ kind: 'maintenance', change: { phase }, updatedAt: now })
    const others = [pending(3, '12:10:09', said('verifying')), pending(4, '12:10:05', said('in_progress'))]
    expect(decide(said('verifying'), scheduled, others).ok).toBe(true)
    expect(code(said('verifying'), scheduled)).toBe('incident.transition')
  })

  it('end with a pending resolution', () => {
    expect(code(update(), open, [pending(2, '12:10:05', closing())])).toBe('incident.closed')
  })

  it('are not moved by a pending correction', () => {
    const old = { ...pending(2, '12:10:05', update({ now: 'x' }, 'resolved')), correction }
    expect(decide(update({ now: 'x' }, 'identified'), open, [old]).ok).toBe(true)
  })
})

describe('times', () => {
  it.each([
    ['in the past', '12:09'],
    ['now', '12:10'],
    ['before it becomes public', '12:10:10'],
  ])('of the next update are refused %s', (_, by) => {
    expect(pointersOf(decide(update({ now: 'x', nextUpdate: { by: at(by), onChange: true } })))).toEqual(['/slots/nextUpdate/by'])
  })

  it('of the next update may be any later one', () => {
    expect(decide(update({ now: 'x', nextUpdate: { by: at('12:10:10.001'), onChange: false } })).ok).toBe(true)
  })

  it('of the trouble are not in the future', () => {
    expect(pointersOf(decide(closing({ since: at('12:20'), until: at('12:30') })))).toEqual(['/slots/since', '/slots/until'])
  })

  it('do not end before they begin, by the record either', () => {
    expect(pointersOf(decide(closing({ until: at('11:49') })))).toEqual(['/slots/until'])
    expect(decide(closing({ since: at('11:30'), until: at('11:49') })).ok).toBe(true)
  })

  it('of a maintenance may lie ahead', () => {
    const planned = buildNotice({
      kind: 'maintenance',
      slots: { now: 'x', since: at('2026-11-29T05:00:00Z') },
      change: { phase: 'scheduled' },
    })
    expect(decide(planned, buildMaintenance()).ok).toBe(true)
  })
})

describe('a correction', () => {
  const corrects = (notice: Notice): Notice => ({ ...notice, correction })

  it('needs no more words than its reason', () => {
    expect(decide(corrects(update({}))).ok).toBe(true)
  })

  it('sets something right: the same words again are refused, another time or a word less is enough', () => {
    const wrong = buildPublished({ id: correction.of, slots: { now: 'Cards fail', works: 'Cash', since: at('11:50') } })
    const again = (slots: Partial<Slots>) => decide(corrects(update(slots)), open, [wrong])
    expect(pointersOf(again({ now: 'Cards fail', works: 'Cash', since: at('11:50') }))).toEqual(['/slots/now'])
    expect(again({ now: 'Cards fail', works: 'Cash', since: at('11:40') }).ok).toBe(true)
    expect(again({ now: 'Cards fail', since: at('11:50') }).ok).toBe(true)
    expect(again({ now: 'Visa fails', works: 'Cash', since: at('11:50') }).ok).toBe(true)
  })

  it('that only says its promise again tells nobody what was wrong; another promise is new', () => {
    const promising = (by: ReturnType<typeof at>) => ({ now: 'Cards fail', nextUpdate: { by, onChange: false } })
    const wrong = buildPublished({ id: correction.of, slots: promising(at('12:40')) })
    expect(decide(corrects(buildNotice({ slots: promising(at('12:40')) })), open, [wrong])).toMatchObject({ ok: false })
    expect(decide(corrects(buildNotice({ slots: promising(at('12:50')) })), open, [wrong])).toMatchObject({ ok: true })
  })

  it('sets nothing right by a waiver alone', () => {
    const wrong = buildPublished({ id: correction.of, slots: { now: 'Cards fail' } })
    const waivers = [{ rule: 'vague', quote: 'Cards fail', reason: 'Said in the title', by: { id: 'v', name: 'Vera' }, at: at('12:00') }]
    const again = { ...corrects(update({ now: 'Cards fail' })), waivers }
    expect(pointersOf(decide(again, open, [wrong]))).toEqual(['/slots/now'])
  })

  it('is possible when the incident is closed, of whichever phase it speaks', () => {
    expect(decide(corrects(update()), closed).ok).toBe(true)
    expect(decide(corrects(closing()), closed).ok).toBe(true)
  })

  it('of a resolution need not say again what was lost', () => {
    const words = { slots: { now: 'Works again', notKnown: [] }, freeText: null }
    expect(decide(corrects({ ...closing(), content: words }), closed).ok).toBe(true)
  })

  it('is not dated: it closes nothing', () => {
    expect(good(decide(corrects(closing()), closed)).content.slots.until).toBeUndefined()
  })

  it('promises no next update of an incident that is over', () => {
    const promise = update({ nextUpdate: { by: at('13:00'), onChange: false } })
    expect(pointersOf(decide(corrects(promise), closed))).toEqual(['/slots/nextUpdate'])
    expect(decide(corrects(promise), open).ok).toBe(true)
  })
})

describe('a draft that has lain for a while', () => {
  const first = buildPublished({ publishedAt: at('12:01'), slots: { now: 'x', since: at('11:50') } })
  const moved = (change: Partial<Notice['change']>, since = at('11:50')) =>
    buildPublished({ id: sampleId('nt', 2), kind: 'update', publishedAt: at('12:08'), number: 2, slots: { now: 'x', since }, change })
  const lain = (more: Partial<Notice['change']> = {}) =>
    buildNotice({ id: sampleId('nt', 3), kind: 'update', slots: { now: 'x', since: at('11:50') }, change: more, updatedAt: at('12:05') })

  it('is refused when it would take back what was said since', () => {
    const identified = buildIncident({ publicAt: at('12:01'), phase: 'identified', severity: 'critical', startedAt: at('11:40') })
    const fault = faultOf(decide(lain(), identified, [first, moved({ phase: 'identified', severity: 'critical' }, at('11:40'))]))
    expect(fault.code).toBe('entity.stale')
    expect(fault.detail).toContain('the phase, severity, start since')
  })

  it('was written against the last notice that moved the incident, not against a correction', () => {
    const watching = buildIncident({ publicAt: at('12:01'), phase: 'monitoring' })
    const identified = { ...moved({ phase: 'identified' }), status: { state: 'published', publishedAt: at('12:03'), number: 2 } as const }
    const corrected = {
      ...first,
      id: sampleId<NoticeId>('nt', 4),
      correction,
      status: { state: 'published', publishedAt: at('12:04'), number: 3 } as const,
    }
    expect(code(lain({ phase: 'identified' }), watching, [first, identified, corrected, moved({ phase: 'monitoring' })])).toBe(
      'entity.stale',
    )
  })

  it('passes when it moves on from what was said since', () => {
    const identified = buildIncident({ publicAt: at('12:01'), phase: 'identified' })
    expect(decide(lain({ phase: 'monitoring' }), identified, [first, moved({ phase: 'identified' })]).ok).toBe(true)
  })

  it('passes when nothing moved, and when only a correction came', () => {
    expect(decide(lain(), open, [first, moved({})]).ok).toBe(true)
    expect(decide(lain(), open, [first, { ...moved({ phase: 'identified' }), correction }]).ok).toBe(true)
  })

  it('is refused as a second first notice', () => {
    const draft = buildNotice({ kind: 'first-notice', updatedAt: at('12:00') })
    expect(code(draft, open, [first])).toBe('entity.stale')
    expect(code(draft, buildIncident(), [pending(2, '12:10:05')])).toBe('entity.stale')
    expect(decide(draft, buildIncident()).ok).toBe(true)
  })
})
