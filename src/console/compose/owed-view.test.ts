import { expect, it } from 'vitest'
import { instantOf } from '../../core/time.ts'
import { isDayMissed, type OwedView } from './owed-view.ts'

const what = 'Watch every certificate (Platform)'
const item = { what, on: '2026-11-20' }
const promised = (given: Partial<OwedView>): OwedView =>
  ({ kind: 'action', what, state: 'open', settledLate: null, dueAt: '2026-11-20T22:59:00Z', ...given }) as OwedView
const isMissed = (...ledger: readonly OwedView[]) =>
  isDayMissed(item, '2026-11-24', ledger, (at) => at.toZonedDateTimeISO('UTC').toPlainDate().toString())

it('says that the day of an action has passed only while the action is open', () => {
  expect(isMissed()).toBe(true)
  expect(isMissed(promised({}))).toBe(true)
  expect(isMissed(promised({ state: 'missed' }))).toBe(true)
  expect(isMissed(promised({ what: 'Something else (Platform)', state: 'kept' }))).toBe(true)
  expect(isMissed(promised({ state: 'kept' }))).toBe(false)
  expect(isMissed(promised({ state: 'withdrawn' }))).toBe(false)
  const late = { outcome: 'kept', at: '2026-11-22T12:00:00Z', noticeId: 'n' } as const
  expect(isMissed(promised({ state: 'missed', settledLate: late }))).toBe(false)
})

it('goes by the day to which it was moved', () => {
  const moved = promised({ state: 'withdrawn' })
  expect(isMissed(moved, promised({ dueAt: '2026-12-20T22:59:00Z' }))).toBe(false)
  expect(isMissed(moved, promised({ dueAt: instantOf('2026-11-23T22:59:00Z').toString() }))).toBe(true)
})
