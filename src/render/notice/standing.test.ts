import { describe, expect, it } from 'vitest'
import { buildPublicIncident, type IncidentSeed, type NoticeSeed } from '../../../test/build/public-incident.ts'
import { samplePage } from '../../../test/build/sample-organisation.ts'
import type { AudienceId, OperatorId } from '../../core/brand.ts'
import { idOf } from '../../core/id.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { instantOf } from '../../core/time.ts'
import type { PublicIncident } from '../page-state.ts'
import { headlineOf, leadOf, type Standing, standingOf } from './standing.ts'

const incidentWith = (notices: readonly NoticeSeed[], more: Partial<IncidentSeed> = {}) =>
  buildPublicIncident({
    pageId: samplePage.id,
    contact: null,
    number: 1,
    title: 'Card payments fail',
    severity: 'major',
    affected: [],
    startedAt: '2026-11-24T12:00:00Z',
    notices,
    ...more,
  })

const standing = (notices: readonly NoticeSeed[], more: Partial<IncidentSeed> = {}): Standing => {
  const found = standingOf(samplePage, incidentWith(notices, more))
  if (!found) throw new Error('the sample stands for nothing')
  return found
}

const first = { at: '2026-11-24T12:05:00Z', phase: 'investigating' } as const
const second = { at: '2026-11-24T12:20:00Z', phase: 'investigating' } as const
const wrong = { of: 0, reason: 'we were wrong' }
const by = (text: string) => ({ by: instantOf(text), onChange: false })

describe('what stands', () => {
  it('is the newest notice', () => {
    const { told } = standing([first, { ...second, slots: { now: 'Half of them fail.' } }])
    expect(told.notice.content.slots.now).toBe('Half of them fail.')
  })

  it('is not what only some were told, unless that changes how things are', () => {
    const toSome = { kind: 'audiences', audienceIds: [idOf<AudienceId>('01h0000000000000000000aaaa')] } as const
    const closing = { ...second, addressing: toSome, slots: { now: 'We work through your night.', nextUpdate: by('2026-11-25T17:00:00Z') } }
    const promise = { ...first, slots: { now: 'Cards are refused.', nextUpdate: by('2026-11-24T12:15:00Z') } }
    const { told, owed } = standing([promise, closing], { owes: true })
    expect([told.notice.content.slots.now, owed?.dueAt.toString()]).toEqual(['Cards are refused.', '2026-11-24T12:15:00Z'])
    for (const change of [{ phase: 'monitoring' }, { title: 'Cards and giro fail' }] as const)
      expect(standing([promise, { ...closing, ...change }]).told.notice.content.slots.now).toBe('We work through your night.')
  })

  it('is nothing where nothing was published', () => {
    expect(standingOf(samplePage, { ...incidentWith([first]), notices: [] })).toBeUndefined()
  })

  it('goes on promising what its notice promised only while somebody waits for it', () => {
    const promised = {
      kind: 'action',
      standsFor: idOf<OperatorId>('01h0000000000000000000pppp'),
      confirmedBy: null,
      isPublic: true,
    } as const
    const due = instantOf('2026-12-04T16:00:00Z')
    const [watch, call] = [
      { ...promised, what: 'We watch every key', by: due },
      { ...promised, what: 'We call you', by: null },
    ]
    const { notices, ...rest } = incidentWith([first])
    const [notice] = notices.map((one) => ({ ...one, promises: [watch, call] }))
    if (!notice) throw new Error('the sample has a notice')
    const saidAfter = (...settled: PublicIncident['settled']) =>
      standingOf(samplePage, { ...rest, notices: [notice], settled })?.assembled.passages.find(({ role }) => role === 'promised')?.text
    expect(saidAfter({ noticeId: notice.id, what: call.what, dueAt: null })).toBe('By 4 December 2026 at 17:00 CET: We watch every key.')
    expect(saidAfter({ noticeId: notice.id, what: watch.what, dueAt: due })).toBe('We call you.')
    expect(saidAfter({ noticeId: notice.id, what: watch.what, dueAt: null })).toContain('We watch every key.')
  })

  it('promises what a correction promises anew, and no longer the date that it took back', () => {
    const what = wordingOf('en').ready.report
    const report = {
      kind: 'report',
      what,
      standsFor: idOf<OperatorId>('01h0000000000000000000pppp'),
      confirmedBy: null,
      isPublic: true,
    } as const
    const [wasBy, isBy] = [instantOf('2026-12-03T16:00:00Z'), instantOf('2026-12-08T16:00:00Z')]
    const incident = incidentWith([first, { ...second, corrects: wrong, slots: { scope: 'all' } }])
    const notices = incident.notices.map((one, i) => ({ ...one, promises: [{ ...report, by: i === 0 ? wasBy : isBy }] }))
    const noticeId = notices[0]?.id
    if (!noticeId) throw new Error('the sample has a notice')
    const settled = [{ noticeId, what, dueAt: wasBy }]
    const said = (all: typeof notices) =>
      standingOf(samplePage, { ...incident, notices: all, settled })?.assembled.passages.find(({ role }) => role === 'promised')?.text
    expect([said(notices)?.includes('8 December'), said(notices)?.includes('3 December')]).toEqual([true, false])
    expect(said(notices.map((one) => ({ ...one, promises: [{ ...report, by: wasBy }] })))).toBeUndefined()
  })

  it('shows the place of promises that were redacted, until a correction promises something, and not of those that nobody had read', () => {
    const by = { field: 'promises', reason: 'privacy', redactedAt: instantOf('2026-11-24T13:00:00Z') } as const
    const call = { kind: 'other', what: 'We call you', by: null, confirmedBy: null } as const
    const promises = [{ ...call, isPublic: true, standsFor: idOf<OperatorId>('01h0000000000000000000pppp') }]
    const said = (redactions: NonNullable<NoticeSeed['redactions']>, corrected: typeof promises) => {
      const incident = incidentWith([
        { ...first, redactions },
        { ...second, corrects: wrong, slots: { scope: 'all' } },
      ])
      const notices = incident.notices.map((one, i) => (i === 1 ? { ...one, promises: corrected } : one))
      return standingOf(samplePage, { ...incident, notices })?.assembled.passages.find(({ role }) => role === 'promised')?.text
    }
    expect(said([by], [])).toBe(wordingOf('en').redacted.privacy)
    expect(said([by], promises)).toBe('We call you.')
    expect(
      said(
        [by],
        promises.map((one) => ({ ...one, isPublic: false })),
      ),
    ).toBe(said([by], []))
    expect(said([{ ...by, unread: true }], [])).toBeUndefined()
  })

  it('takes what follows from times from the correction that sets the times right', () => {
    const times = { since: instantOf('2026-11-24T12:00:00Z'), until: instantOf('2026-11-24T12:30:00Z') }
    const felt = [{ component: 'Checkout', impact: 'major_outage', from: times.since, until: times.until }] as const
    const closing = {
      ...first,
      phase: 'resolved',
      slots: { ...times, felt, toldOtherwise: { since: times.until }, retimed: 'By the log.' },
    } as const
    const stands = (slots: NonNullable<NoticeSeed['slots']>) =>
      standing([closing, { ...closing, at: second.at, corrects: wrong, slots }]).content.slots
    expect(stands({ action: 'We moved the queue.' })).toMatchObject({ felt, toldOtherwise: { since: times.until } })
    expect(Object.keys(stands(times))).not.toContain('felt')
    expect(Object.keys(stands(times))).not.toContain('toldOtherwise')
  })

  it('takes from a correction what it speaks of, and keeps the rest', () => {
    const { content } = standing([
      { ...first, slots: { now: 'Payments fail.', scope: 'Europe' } },
      { ...second, corrects: wrong, slots: { scope: 'everywhere' } },
    ])
    expect(content.slots).toMatchObject({ now: 'Payments fail.', scope: 'everywhere' })
  })

  it('drops what a correction says is not known after all', () => {
    const { content } = standing([
      { ...first, slots: { now: 'Payments fail.', scope: 'Europe' } },
      { ...second, corrects: wrong, slots: { notKnown: ['scope'] } },
    ])
    expect(content.slots.scope).toBeUndefined()
    expect(content.slots.notKnown).toEqual(['scope'])
  })

  it('drops free text as soon as a correction says in its own words what it means', () => {
    const { content } = standing([
      { ...first, freeText: 'All is lost.' },
      { ...second, corrects: wrong, slots: { now: 'Payments fail.' } },
    ])
    expect(content.freeText).toBeNull()
  })

  it('follows a correction of a correction', () => {
    const { content } = standing([
      { ...first, slots: { now: 'a' } },
      { ...second, corrects: wrong, slots: { now: 'b' } },
      { ...second, corrects: { of: 1, reason: 'wrong again' }, slots: { now: 'c' } },
    ])
    expect(content.slots.now).toBe('c')
  })

  it('does not move to an older notice that was set right late', () => {
    const { content } = standing([
      { ...first, slots: { now: 'a' } },
      { ...second, slots: { now: 'b' } },
      { ...second, corrects: wrong, slots: { now: 'c' } },
    ])
    expect(content.slots.now).toBe('b')
  })

  it('shows the place of what was redacted, until a correction fills it', () => {
    const redactions = [{ field: 'scope', reason: 'privacy', redactedAt: instantOf('2026-11-24T13:00:00Z') }] as const
    const before = standing([{ ...first, slots: { now: 'a' }, redactions }])
    const after = standing([
      { ...first, slots: { now: 'a' }, redactions },
      { ...second, corrects: wrong, slots: { scope: 'some' } },
    ])
    expect(before.assembled.passages.find(({ role }) => role === 'scope')?.text).toContain('privacy')
    expect(after.assembled.passages.find(({ role }) => role === 'scope')?.text).toBe('Affected: some.')
  })

  it('is the resolution, not the report after it', () => {
    const closed = { at: '2026-11-24T13:00:00Z', phase: 'resolved', slots: { now: 'Payments work.' } } as const
    const { content } = standing([first, closed, { ...closed, kind: 'report', slots: { now: 'The story.' } }])
    expect(content.slots.now).toBe('Payments work.')
  })

  it('takes from when to when from the record', () => {
    const closed = { at: '2026-11-24T13:00:00Z', phase: 'resolved', slots: { now: 'Payments work.' } } as const
    const { assembled } = standing([closed], { endedAt: '2026-11-24T12:45:00Z' })
    expect(assembled.passages.find(({ role }) => role === 'timing')?.text).toBe('From 13:00 to 13:45 CET, for 45 minutes.')
  })
})

describe('a promised word', () => {
  const promise = { ...first, slots: { now: 'a', nextUpdate: by('2026-11-24T12:15:00Z') } }

  it('is owed when it was missed and nothing was said since', () => {
    expect(standing([promise], { owes: true }).owed?.dueAt.toString()).toBe('2026-11-24T12:15:00Z')
  })

  it('is not owed while there is time', () => {
    expect(standing([promise]).owed).toBeUndefined()
  })

  it('is not owed any more when it came late', () => {
    expect(standing([promise, second]).owed).toBeUndefined()
  })

  it('is no other promise that was missed', () => {
    const incident = incidentWith([promise], { owes: true })
    const commitments = incident.commitments.map((one) => ({ ...one, kind: 'action' as const }))
    expect(standingOf(samplePage, { ...incident, commitments })?.owed).toBeUndefined()
  })

  it('is still owed after a mere correction', () => {
    expect(standing([promise, { ...second, corrects: wrong, slots: { scope: 'all' } }], { owes: true }).owed).toBeDefined()
  })
})

describe('the headline', () => {
  const headline = (notice: Partial<NoticeSeed>) => headlineOf(standing([{ ...first, ...notice }]), 'Card payments fail')

  it('is what one cannot do, in the words of the notice', () => {
    expect(headline({ slots: { now: 'No card payment goes through.', scope: 'Europe' } })).toBe('No card payment goes through.')
  })

  it('is the title where the notice says only what is done', () => {
    expect(headline({ slots: { action: 'We restart it.' } })).toBe('Card payments fail.')
  })

  it('is the title and an honest word where nobody knows', () => {
    expect(headline({ slots: { notKnown: ['now'] } })).toBe('Card payments fail. We are still finding out exactly what does not work.')
  })

  it('is the first paragraph of free text, without its marks', () => {
    expect(headline({ freeText: 'No **card**\npayment.\n\nMore.' })).toBe('No card payment.')
  })

  it('is cut at a word when it is as long as a report', () => {
    expect(headline({ freeText: 'word '.repeat(1000) })).toMatch(/^(word ){100,120}…$/)
  })

  it('leads, in lists and previews, on to who is affected', () => {
    const shown = standing([{ ...first, slots: { now: 'No card payment goes through.', scope: 'Europe' } }])
    expect(leadOf(shown, 'Card payments fail')).toBe('No card payment goes through. Affected: Europe.')
  })
})
