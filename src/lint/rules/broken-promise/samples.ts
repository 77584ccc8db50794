import type { NoticeRecord } from '../../record.ts'
import type { RuleSample } from '../sample.ts'

const open: NoticeRecord = { phase: 'investigating', now: '2026-11-28T12:00' }
const late: NoticeRecord = { ...open, missed: { by: '2026-11-28T11:30', minutes: 30 } }
const owed: NoticeRecord = { ...open, owed: '2026-11-28T12:30', nextUpdate: '2026-11-28T13:00' }

export const brokenPromiseSamples: readonly RuleSample[] = [
  { kind: 'update', record: open, text: 'There will be no further updates.', quotes: ['no further updates'] },
  { kind: 'update', record: open, text: 'This is our last update on it.', quotes: ['is our last update'] },
  { kind: 'update', record: { ...open, phase: 'monitoring' }, text: 'This will be the final message.', quotes: ['be the final message'] },
  { kind: 'update', record: open, text: 'We will not write again.', quotes: ['not write again'] },
  { kind: 'maintenance', record: { phase: 'in_progress' }, text: 'No more updates follow.', quotes: ['No more updates'] },
  { kind: 'update', record: late, text: 'Exports still fail.', quotes: ['Exports still fail'] },
  {
    kind: 'update',
    record: { ...late, missed: { by: '2026-11-27T11:30', minutes: 1470 } },
    text: 'Exports still fail.',
    quotes: ['Exports still fail'],
  },
  { kind: 'update', record: owed, text: 'Exports, not imports, fail.', quotes: ['Exports, not imports, fail'] },
  { kind: 'update', record: late, text: 'Exports fail; no further updates.', quotes: ['Exports fail; ', 'no further updates'] },
  {
    kind: 'update',
    record: { ...open, passedOver: { by: '2026-11-28T11:00', what: null } },
    text: 'Exports still fail.',
    quotes: ['Exports still fail'],
  },
  {
    kind: 'update',
    record: { ...open, passedOver: { by: '2026-11-28T11:00', what: 'Refunds within the hour' } },
    text: 'Exports still fail.',
    quotes: ['Exports still fail'],
  },
  // Near misses: closed, unknown, said already, kept, and words that only look alike.
  { kind: 'resolution', record: { phase: 'resolved' }, text: 'There will be no further updates.', quotes: [] },
  { kind: 'update', text: 'There will be no further updates.', quotes: [] },
  { kind: 'update', record: late, text: 'This update comes later than promised. Exports still fail.', quotes: [] },
  { kind: 'update', record: late, text: 'Exports still fail. We missed the promised time.', quotes: [] },
  { kind: 'update', record: { ...owed, nextUpdate: '2026-11-28T12:30' }, text: 'Exports, not imports, fail.', quotes: [] },
  { kind: 'update', record: { ...open, owed: '2026-11-28T12:30' }, text: 'Exports, not imports, fail.', quotes: [] },
  { kind: 'update', record: open, text: 'The last update of the app cannot be installed.', quotes: [] },
  { kind: 'update', record: open, text: 'Next update by 14:30 CET.', quotes: [] },
  { kind: 'update', record: open, text: 'Exports need no further action.', quotes: [] },
]
