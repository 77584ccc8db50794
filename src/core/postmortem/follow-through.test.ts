import { expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import type { NoticeId } from '../brand.ts'
import { type Commitment, plainPromise } from '../commitment/commitment.ts'
import { idOf } from '../id.ts'
import { followedActions, inDueOrder, reportedActions } from './follow-through.ts'

const notice = (name: string) => idOf<NoticeId>(name)
const action = (id: string, change: Partial<Commitment> = {}): Commitment => ({
  ...plainPromise,
  ...{ id: idOf(id), pageId: idOf('p'), incidentId: idOf('i'), noticeId: notice('report') },
  ...{ kind: 'action', what: 'Watch certificates (Platform)', isPublic: true, dueAt: at('12:00') },
  ...{ outcome: { state: 'open' }, createdAt: at('10:00') },
  ...change,
})

it('is open, late, done or dropped as the ledger says; what is internal or has lost its words is not shown', () => {
  const states = followedActions([
    action('1', { what: 'A' }),
    action('2', { what: 'B', outcome: { state: 'missed', at: at('12:00') } }),
    action('3', { what: 'C', outcome: { state: 'kept', at: at('11:00'), by: notice('n') } }),
    action('4', {
      what: 'D',
      outcome: { state: 'missed', at: at('12:00') },
      settledLate: { outcome: 'kept', at: at('13:00'), by: notice('n') },
    }),
    action('5', { what: 'E', outcome: { state: 'withdrawn', at: at('11:00'), by: notice('n') } }),
    action('6', { what: null }),
    action('7', { what: 'F', isPublic: false }),
  ])
  expect(states.map(({ what, standing }) => `${what} ${standing.state} ${'isLate' in standing && standing.isLate}`)).toEqual([
    'A open false',
    'B open true',
    'C done false',
    'D done true',
    'E dropped false',
  ])
})

it('that is promised again by the notice that withdrew it has moved', () => {
  const moved = action('1', { outcome: { state: 'withdrawn', at: at('11:00'), by: notice('second') } })
  const again = action('2', {
    ...{ noticeId: notice('second'), dueAt: at('15:00'), outcome: { state: 'missed', at: at('15:00') } },
    settledLate: { outcome: 'withdrawn', at: at('16:00'), by: notice('third') },
  })
  const once = action('3', { noticeId: notice('third'), dueAt: at('18:00') })
  expect(followedActions([moved, again, once])).toEqual([
    {
      what: moved.what,
      promisedIn: 'report',
      standing: { state: 'open', dueAt: at('18:00'), isLate: false },
      moves: [
        { from: at('12:00'), by: 'second' },
        { from: at('15:00'), by: 'third' },
      ],
    },
  ])
})

it('that says the same as another has a successor of its own', () => {
  const gone = { outcome: { state: 'withdrawn', at: at('11:00'), by: notice('second') } } as const
  const later = (id: string, time: string) => action(id, { noticeId: notice('second'), dueAt: at(time) })
  const ledger = [action('1', gone), action('2', gone), later('3', '15:00'), later('4', '16:00')]
  expect(followedActions(ledger).map(({ standing, moves }) => ['dueAt' in standing && standing.dueAt, moves.length])).toEqual([
    [at('15:00'), 1],
    [at('16:00'), 1],
  ])
})

it('stands in the order of the days: first what is owed, then what was done, then what was dropped', () => {
  const followed = followedActions([
    action('1', { what: 'A (Platform)', dueAt: at('15:00') }),
    action('2', { what: 'B (Platform)', outcome: { state: 'kept', at: at('11:00'), by: notice('n') } }),
    action('3', { what: 'C (Platform)', dueAt: null }),
    action('4', { what: 'D (Platform)', outcome: { state: 'withdrawn', at: at('10:30'), by: notice('n') } }),
    action('5', { what: 'E (Platform)', outcome: { state: 'missed', at: at('12:00') } }),
  ])
  expect(inDueOrder(followed, ({ standing }) => standing).map(({ what }) => what.slice(0, 1))).toEqual(['E', 'A', 'C', 'B', 'D'])
  const reported = (['A', 'B', 'E'] as const).map((what) => ({ what, ownerRole: 'Platform', on: '2026-12-24' }))
  const unknown = { what: 'F', ownerRole: 'Platform', on: '2026-11-23' }
  expect(reportedActions([...reported, unknown], followed).map(({ what }) => what)).toEqual(['F', 'E', 'A', 'B'])
})
