import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import { dueItem } from '../../../test/build/due-item.ts'
import type { EmailAddress, OperatorId } from '../brand.ts'
import { tagged } from '../brand.ts'
import type { Operator } from '../operator/operator.ts'
import { decideHandOver, decideSnooze, freshState, takeBack, wake } from './due-state.ts'
import { dutyQueue, parseDutyPlaces } from './duty-list.ts'
import { remindersOf } from './reminders.ts'

const operator = (number: number, change: Partial<Operator> = {}): Operator => ({
  id: sampleId<OperatorId>('pr', number),
  name: ['', 'Ana', 'Bo', 'Cy'][number] ?? '',
  email: tagged<EmailAddress>(`p${number}@quillon.example`),
  role: 'responder',
  state: 'active',
  resetNonce: null,
  createdAt: at('08:00'),
  updatedAt: at('08:00'),
  version: 1,
  ...change,
})
const [ana, bo, cy] = [operator(1), operator(2), operator(3, { state: 'suspended' })]
const everybody = [ana, bo, cy]
const by = { id: ana.id, name: ana.name }
const item = dueItem()
const fresh = freshState(item.pageId, item.key, at('14:00'))
const policy = { aheadMinutes: 15, escalateMinutes: 10 }
const roster = { queue: [{ operatorId: ana.id, minutes: null }], canHear: () => true }

const faultsOf = (result: ReturnType<typeof parseDutyPlaces> | ReturnType<typeof decideSnooze>) =>
  result.ok ? [] : (result.fault.errors ?? []).map(({ pointer }) => pointer)

const told = (state: typeof fresh, now: string) =>
  remindersOf([item], roster, new Map([[item.key, state]]), policy, at(now))
    .filter(({ hearer }) => hearer !== 'chat')
    .map(({ hearer, turn }) => `${everybody.find(({ id }) => id === hearer)?.name} ${turn.round}.${turn.stage}`)

const good = <T>(result: { ok: true; value: T } | { ok: false }): T => {
  if (!result.ok) throw new Error('refused')
  return result.value
}

describe('a duty list', () => {
  it('is refused where it comes back to somebody, and says to whom', () => {
    const circle = parseDutyPlaces([{ operatorId: ana.id }, { operatorId: bo.id }, { operatorId: ana.id }], everybody)
    expect(faultsOf(circle)).toEqual(['/places/2/operatorId'])
    expect(circle.ok ? '' : circle.fault.detail).toContain('comes back to Ana')
  })

  it.each([0, -1, 1.5, 1441, Number.NaN])('is refused where somebody is given %s minutes', (minutes) => {
    expect(faultsOf(parseDutyPlaces([{ operatorId: ana.id, minutes }], everybody))).toEqual(['/places/0/minutes'])
  })

  it('passes over whoever cannot do anything about it', () => {
    const places = everybody.map(({ id }) => ({ operatorId: id, minutes: null }))
    expect(dutyQueue(places, [ana, { ...bo, role: 'viewer' }, cy]).map(({ operatorId }) => operatorId)).toEqual([ana.id])
  })
})

describe('a snooze', () => {
  it.each([
    ['13:59', null, ['/until']],
    ['2026-11-26T00:00:00Z', 'At home', ['/until']],
    ['15:30', null, ['/reason']],
    ['15:30', 'The supplier calls at half past', []],
    ['15:00', null, []],
  ])('until %s with reason %j is refused at %j', (until, reason, expected) => {
    const result = decideSnooze(item, fresh, { until: at(until).toString(), reason }, by, at('14:00'))
    expect(faultsOf(result)).toEqual(expected)
  })

  it('is silent until its end, and then begins anew', () => {
    const state = good(decideSnooze(item, fresh, { until: at('15:30').toString(), reason: 'Wait' }, by, at('14:50')))
    expect(['15:29', '15:30', '15:40'].map((now) => told(state, now))).toEqual([[], ['Ana 1.1'], ['Ana 1.2']])
  })

  it('taken back leaves everything as it was', () => {
    const state = good(decideSnooze(item, fresh, { until: at('15:30').toString(), reason: 'Wait' }, by, at('14:50')))
    const again = good(decideSnooze(item, state, { until: at('15:40').toString(), reason: 'Wait' }, by, at('14:55')))
    expect(wake(again, at('15:00'))).toMatchObject({ snooze: null, round: { number: 0, from: null }, rounds: 2 })
    expect(wake(again, at('15:40'))).toBeNull()
  })
})

describe('handing over', () => {
  it('tells the other at once, and before anybody of the list', () => {
    const state = good(decideHandOver(fresh, { operatorId: bo.id }, everybody, by, at('14:20')))
    expect(['14:20', '15:00', '15:10'].map((now) => told(state, now))).toEqual([['Bo 1.0'], ['Bo 1.1'], ['Bo 1.1', 'Ana 1.2']])
  })

  it('goes to nobody who cannot publish, and not twice to the same', () => {
    const approving = decideHandOver(fresh, { operatorId: bo.id }, [ana, { ...bo, role: 'approver' }], by, at('14:20'))
    expect(approving.ok ? '' : approving.fault.detail).toContain('Bo cannot publish')
    expect(decideHandOver(fresh, { operatorId: cy.id }, everybody, by, at('14:20')).ok).toBe(false)
    const state = good(decideHandOver(fresh, { operatorId: bo.id }, everybody, by, at('14:20')))
    expect(decideHandOver(state, { operatorId: bo.id }, everybody, by, at('14:21')).ok).toBe(false)
  })

  it('taken back tells the first of the list', () => {
    const state = good(decideHandOver(fresh, { operatorId: bo.id }, everybody, by, at('14:20')))
    const back = takeBack(state, at('15:02'))
    expect(back && told(back, '15:02')).toEqual(['Ana 2.1'])
  })
})
