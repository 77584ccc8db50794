import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { buildIncident, buildMaintenance } from '../../../test/build/incident.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import type { CommitmentId, NoticeId, OperatorId } from '../brand.ts'
import { type Commitment, plainPromise } from '../commitment/commitment.ts'
import type { Incident } from '../incident/incident.ts'
import type { Phase } from '../incident/phase.ts'
import type { Instant } from '../time.ts'
import type { Notice } from './notice.ts'
import { planEffect } from './plan-effect.ts'

const now = at('12:10:45')
const open = buildIncident({ publicAt: at('12:01'), version: 3 })
const correction = { of: sampleId<NoticeId>('nt', 9), reason: 'Visa alone' }
const promise = (dueAt: Instant | null): Commitment => ({
  id: sampleId('cm', 7),
  pageId: sampleId('pg'),
  incidentId: sampleId('nc'),
  noticeId: sampleId('nt', 5),
  ...plainPromise,
  dueAt,
  outcome: { state: 'open' },
  createdAt: at('12:01'),
})
const effectOf = (notice: Notice, incident: Incident, openCommitments: readonly Commitment[] = []) =>
  ({ notice, incident, publishedCount: 2, notices: [], openCommitments, commitmentId: sampleId<CommitmentId>('cm'), now }) as const
const plan = (notice: Notice, incident: Incident = open, openCommitments: readonly Commitment[] = []) =>
  planEffect(effectOf(notice, incident, openCommitments))
const outcomes = (notice: Notice, due: Instant | null, incident = open) =>
  plan(notice, incident, [promise(due)]).settled.map(({ outcome }) => outcome)
const to = (phase: Phase, more: Parameters<typeof buildNotice>[0] = {}) => buildNotice({ ...more, change: { phase } })

describe('the notice', () => {
  it('is published now, as the next in number, and is otherwise what was written', () => {
    const notice = buildNotice()
    expect(plan(notice).notice).toEqual({
      ...notice,
      status: { state: 'published', publishedAt: now, number: 3 },
      updatedAt: now,
      version: 2,
    })
  })
})

describe('the incident', () => {
  it('becomes what the notice says', () => {
    const change = { phase: 'identified', severity: 'critical', title: 'All payments fail', affected: [] } as const
    expect(plan(buildNotice({ change })).incident).toMatchObject({ ...change, updatedAt: now, version: 4 })
  })

  it('is public from its first notice on', () => {
    expect(plan(buildNotice(), buildIncident()).incident.publicAt).toEqual(now)
    expect(plan(buildNotice()).incident.publicAt).toEqual(at('12:01'))
  })

  it('began when the notice says, else when it was known to begin', () => {
    expect(plan(buildNotice({ slots: { since: at('11:30') } })).incident.startedAt).toEqual(at('11:30'))
    expect(plan(buildNotice()).incident.startedAt).toEqual(at('11:50'))
  })

  it('notes when it was first watched, and keeps that when it goes back', () => {
    const watched = plan(to('monitoring')).incident
    expect(watched.monitoringAt).toEqual(now)
    expect(plan(to('investigating'), watched).incident.monitoringAt).toEqual(now)
  })

  it('ends when the closing notice says, else now', () => {
    expect(plan(to('resolved', { slots: { until: at('12:05') } })).incident.endedAt).toEqual(at('12:05'))
    expect(plan(to('resolved')).incident.endedAt).toEqual(now)
    expect(plan(to('monitoring', { slots: { until: at('12:05') } })).incident.endedAt).toBeNull()
  })

  it('told only afterwards is dated by what is told', () => {
    const told = plan(to('resolved', { backdatedTo: at('10:40'), slots: { since: at('10:00'), until: at('10:40') } }), buildIncident())
    expect(told.incident).toMatchObject({ startedAt: at('10:00'), endedAt: at('10:40'), publicAt: now })
    expect(plan(to('resolved', { backdatedTo: at('10:40'), slots: {} }), buildIncident()).incident.startedAt).toEqual(at('10:40'))
  })

  it('that was thought to be over goes on when its first notice says so', () => {
    const past = buildIncident({ endedAt: at('10:40') })
    expect(plan(to('monitoring'), past).incident).toMatchObject({ phase: 'monitoring', endedAt: null, publicAt: now })
  })

  it('begins and ended when a correction says so, where its notice had said otherwise', () => {
    const wrong = (more: Parameters<typeof buildNotice>[0]) => ({ ...buildNotice(more), id: correction.of })
    const timesOf = (notice: Notice, said: Parameters<typeof buildNotice>[0], incident = open) => {
      const corrected = { ...buildNotice({ ...said, change: notice.change }), correction }
      const { startedAt, endedAt, phase } = planEffect({ ...effectOf(corrected, incident), notices: [notice] }).incident
      return { startedAt, endedAt, phase }
    }
    const first = wrong({ slots: { since: at('11:50') } })
    expect(timesOf(first, { slots: { since: at('11:20') } })).toMatchObject({ startedAt: at('11:20'), endedAt: null, phase: open.phase })
    const moved = { ...open, startedAt: at('11:00') }
    expect(timesOf(first, { slots: { since: at('11:50') } }, moved).startedAt).toEqual(at('11:00'))
    const closing = wrong({ change: { phase: 'resolved' }, slots: { since: at('11:50'), until: at('12:09') } })
    const closed = { ...open, phase: 'resolved', endedAt: at('12:09') } as const
    expect(timesOf(closing, { slots: { since: at('11:50'), until: at('12:05') } }, closed)).toEqual({
      startedAt: closed.startedAt,
      endedAt: at('12:05'),
      phase: 'resolved',
    })
    expect(timesOf(first, { slots: { until: at('12:05') } }, closed).endedAt).toEqual(at('12:09'))
  })

  it('is not moved by a correction, whatever the correction carries', () => {
    const after = plan({ ...to('resolved', { slots: { since: at('09:00'), until: at('09:30') } }), correction }).incident
    expect(after).toEqual({ ...open, updatedAt: now, version: 4 })
  })

  it('once closed is moved by its report alone', () => {
    const closed = buildIncident({ publicAt: at('12:01'), phase: 'resolved', endedAt: at('12:05') })
    const times = { since: at('11:40'), until: at('12:04') }
    expect(plan(to('resolved', { kind: 'report', slots: times }), closed).incident).toMatchObject({
      startedAt: times.since,
      endedAt: times.until,
    })
    expect(plan(to('resolved', { slots: times }), closed).incident.endedAt).toEqual(at('12:05'))
  })
})

describe('a maintenance', () => {
  it('keeps its planned start while it is planned', () => {
    const planned = buildMaintenance()
    expect(plan(to('scheduled'), planned).incident.startedAt).toEqual(planned.startedAt)
  })

  it('that begins early has begun when it says so', () => {
    expect(plan(to('in_progress'), buildMaintenance()).incident.startedAt).toEqual(now)
  })

  it('that is called off never ends before it begins', () => {
    expect(plan(to('completed'), buildMaintenance()).incident).toMatchObject({ startedAt: now, endedAt: now })
  })
})

describe('promises', () => {
  it('are made by the notice', () => {
    expect(plan(buildNotice({ slots: { nextUpdate: { by: at('12:40'), onChange: true } } })).made).toEqual({
      ...promise(at('12:40')),
      id: sampleId('cm'),
      noticeId: sampleId('nt'),
      createdAt: now,
    })
    expect(plan(buildNotice()).made).toBeNull()
  })

  it('are kept by the next notice, until the minute that was named is over', () => {
    for (const due of [at('12:10'), at('12:10:31'), at('12:30'), null])
      expect(outcomes(buildNotice(), due)).toEqual([{ state: 'kept', at: now, by: sampleId('nt') }])
  })

  it('stay missed although a late word came', () => {
    expect(outcomes(buildNotice(), at('12:09:59'))).toEqual([{ state: 'missed', at: at('12:09:59') }])
  })

  it('end with the incident', () => {
    expect(outcomes(to('resolved'), at('12:30'))).toMatchObject([{ state: 'kept' }])
  })

  it('outlive a correction that promises nothing', () => {
    expect(outcomes({ ...buildNotice(), correction }, at('12:30'))).toEqual([])
  })

  it('besides the next word are made once, although a correction says them again', () => {
    const said = {
      kind: 'other',
      what: 'We call you',
      by: at('14:00'),
      standsFor: sampleId<OperatorId>('op'),
      confirmedBy: null,
      isPublic: true,
    } as const
    const again = { ...buildNotice(), promises: [said], correction }
    const owed = { ...promise(at('14:00')), kind: 'other', what: said.what, noticeId: correction.of } as const
    const promised = (ledger: readonly Commitment[]) =>
      planEffect({ ...effectOf(again, open), promisedIds: [sampleId<CommitmentId>('cm', 2)], ledger }).promised.length
    expect([promised([]), promised([owed]), promised([{ ...owed, what: 'We write' }])]).toEqual([1, 0, 1])
  })

  it('stay as they are where a correction says the promise of its notice again', () => {
    const again = { ...buildNotice({ slots: { nextUpdate: { by: at('12:30'), onChange: false } } }), correction }
    const ofIt = { ...promise(at('12:30')), noticeId: correction.of }
    const { settled, made } = plan(again, open, [ofIt])
    expect([settled, made]).toEqual([[], null])
    expect(plan(again, open, [promise(at('12:30'))]).made).toMatchObject({ dueAt: at('12:30') })
  })

  it('are withdrawn, not kept, by a correction that promises anew; a missed one stays missed', () => {
    const anew = { ...buildNotice({ slots: { nextUpdate: { by: at('13:00'), onChange: false } } }), correction }
    expect(outcomes(anew, at('12:30'))).toEqual([{ state: 'withdrawn', at: now }])
    expect(outcomes(anew, at('12:00'))).toEqual([{ state: 'missed', at: at('12:00') }])
    expect(plan(anew).made).toMatchObject({ dueAt: at('13:00') })
  })

  it('are not made by a drill', () => {
    const drill = buildIncident({ isDrill: true })
    expect(plan(buildNotice({ slots: { nextUpdate: { by: at('13:00'), onChange: false } } }), drill).made).toBeNull()
  })
})
