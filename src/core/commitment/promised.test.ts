import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { faultOf, good } from '../../../test/build/good.ts'
import { buildIncident } from '../../../test/build/incident.ts'
import { buildNotice } from '../../../test/build/notice.ts'
import type { IncidentId, OperatorId } from '../brand.ts'
import { tagged } from '../brand.ts'
import { planEffect } from '../notice/plan-effect.ts'
import type { Operator } from '../operator/operator.ts'
import { checkPromises, type PromiseGround } from './check-promises.ts'
import { type Commitment, isOwed, plainPromise, promiseFigure } from './commitment.ts'
import { type Promised, parsePromises, parseSettles } from './promised.ts'

const ana = sampleId<OperatorId>('ana')
const operator: Operator = {
  id: ana,
  name: 'Ana',
  email: tagged('ana@example.org'),
  role: 'responder',
  state: 'active',
  resetNonce: null,
  createdAt: at('08:00'),
  updatedAt: at('08:00'),
  version: 1,
}
const promised = (change: Partial<Promised> = {}): Promised => ({
  kind: 'action',
  what: 'We add a second line',
  by: at('18:00'),
  standsFor: ana,
  confirmedBy: null,
  isPublic: true,
  ...change,
})
const kept = (change: Partial<Commitment> = {}): Commitment => ({
  ...plainPromise,
  id: sampleId('cm'),
  pageId: sampleId('pg'),
  incidentId: sampleId<IncidentId>('nc'),
  noticeId: sampleId('nt'),
  kind: 'action',
  what: 'We add a second line',
  dueAt: at('18:00'),
  outcome: { state: 'open' },
  createdAt: at('12:00'),
  ...change,
})
const ground = (change: Partial<PromiseGround> = {}): PromiseGround => ({
  operators: [operator],
  commitments: [kept()],
  pending: [],
  effectiveAt: at('12:01'),
  isUnhedged: (words) => !words.includes('expect'),
  ...change,
})
const pointers = (...promises: readonly Promised[]) => {
  const checked = checkPromises(buildNotice({ promises }), ground())
  return checked.ok ? [] : (checked.fault.errors ?? []).map(({ pointer }) => pointer)
}

describe('parsePromises', () => {
  const said = { kind: 'action', what: 'We add a second line', standsFor: ana }

  it('takes an action for public unless it is said otherwise, and nothing else', () => {
    const [action, report] = good(parsePromises([said, { ...said, kind: 'report', by: '2026-11-24T17:00:00Z' }]))
    expect([action?.isPublic, action?.by, report?.isPublic]).toEqual([true, null, false])
  })

  it.each([
    [{ ...said, kind: 'next_update' }, '/0/kind'],
    [{ ...said, what: '' }, '/0/what'],
    [{ ...said, by: 'soon' }, '/0/by'],
    [{ ...said, standsFor: 'Ana' }, '/0/standsFor'],
  ])('refuses %j at its field', (input, pointer) => {
    expect(faultOf(parsePromises([input])).errors?.map((error) => error.pointer)).toEqual([pointer])
  })

  it('settles each promise once', () => {
    const commitmentId = sampleId<Commitment['id']>('cm')
    const both = ['kept', 'withdrawn'].map((outcome) => ({ commitmentId, outcome }))
    expect(good(parseSettles(both))).toEqual([{ commitmentId, outcome: 'withdrawn' }])
  })
})

describe('checkPromises', () => {
  it('asks of a repair time for a hedge, a time and who confirmed it', () => {
    const repair = promised({ kind: 'repair_time', what: 'It works again by six' })
    expect(pointers(repair)).toEqual(['/promises/0/confirmedBy', '/promises/0/what'])
    expect(pointers({ ...repair, by: null, confirmedBy: 'Network team', what: 'We expect it to work by six' })).toEqual(['/promises/0/by'])
    expect(pointers({ ...repair, confirmedBy: 'Network team', what: 'We expect it to work by six' })).toEqual([])
  })

  it('asks for somebody who stands for it and for a time that is to come', () => {
    expect(pointers(promised({ standsFor: sampleId('gone'), by: at('12:00') }))).toEqual(['/promises/0/standsFor', '/promises/0/by'])
  })

  it('settles what this incident still owes, or what was told in the same way meanwhile, and nothing else', () => {
    const settles = [{ commitmentId: sampleId<Commitment['id']>('cm'), outcome: 'kept' as const }]
    const check = (commitments: readonly Commitment[]) => checkPromises(buildNotice({ settles }), ground({ commitments })).ok
    expect(check([kept()])).toBe(true)
    expect(check([])).toBe(false)
    expect(check([kept({ incidentId: sampleId('other') })])).toBe(false)
    expect(check([kept({ outcome: { state: 'kept', at: at('12:00'), by: sampleId('nt') } })])).toBe(true)
    expect(check([kept({ outcome: { state: 'withdrawn', at: at('12:00'), by: sampleId('nt') } })])).toBe(false)
    expect(check([kept({ ...plainPromise })])).toBe(false)
  })

  it.each([
    ['withdrawn', 'kept', true, ['/settles/0/outcome']],
    ['kept', 'kept', true, []],
    ['withdrawn', 'kept', false, []],
  ] as const)('is told what a notice says that waits to be public: %s beside %s', (says, waits, isSame, objections) => {
    const commitmentId = sampleId<Commitment['id']>('cm')
    const pending = [{ commitmentId: isSame ? commitmentId : sampleId<Commitment['id']>('cn'), outcome: waits }]
    const checked = checkPromises(buildNotice({ settles: [{ commitmentId, outcome: says }] }), ground({ pending }))
    expect(checked.ok ? [] : checked.fault.errors?.map(({ pointer }) => pointer)).toEqual(objections)
  })
})

describe('a notice that takes effect', () => {
  const effect = (change: object, told: readonly Commitment[] = [], now = at('12:01')) =>
    planEffect({
      notice: buildNotice({ status: { state: 'pending', effectiveAt: now }, ...change }),
      incident: buildIncident(),
      publishedCount: 0,
      openCommitments: [],
      notices: [],
      commitmentId: sampleId('cn'),
      promisedIds: [sampleId('cp')],
      nameOf: () => 'Ana',
      told,
      now,
    })
  const settles = (outcome: 'kept' | 'withdrawn') => ({ settles: [{ commitmentId: sampleId<Commitment['id']>('cm'), outcome }] })

  it('makes its promises entries of the ledger', () => {
    expect(effect({ promises: [promised()] }).promised).toMatchObject([
      { kind: 'action', what: 'We add a second line', dueAt: at('18:00'), standsFor: { id: ana, name: 'Ana' }, outcome: { state: 'open' } },
    ])
  })

  it.each(['kept', 'withdrawn'] as const)('says that a promise is %s, in time or late', (outcome) => {
    const [inTime] = effect(settles(outcome), [kept()]).settled
    expect(inTime).toMatchObject({ outcome: { state: outcome }, settledLate: null })
    const [late] = effect(settles(outcome), [kept()], at('18:01')).settled
    expect(late).toMatchObject({ outcome: { state: 'missed', at: at('18:00') }, settledLate: { outcome } })
    expect([inTime, late].map((one) => one && isOwed(one))).toEqual([false, false])
  })

  it('settles nothing by itself but the next word', () => {
    expect(effect({}, [kept()]).settled).toEqual([])
  })
})

it('counts what was kept of what has come due', () => {
  expect(promiseFigure({ open: 3, kept: 3, missed: 1, withdrawn: 2 })).toEqual({ kept: 3, missed: 1, share: 0.75 })
  expect(promiseFigure({ open: 1 }).share).toBeNull()
})
