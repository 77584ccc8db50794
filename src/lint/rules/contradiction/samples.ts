import type { NoticeRecord } from '../../record.ts'
import type { RuleSample } from '../sample.ts'

const open: NoticeRecord = {
  phase: 'identified',
  now: '2026-11-28T12:00',
  zone: 'CET',
  since: '2026-11-28T09:40',
  nextUpdate: '2026-11-28T14:30',
  components: [
    { name: 'Card payments', isAffected: true },
    { name: 'Invoices', isAffected: false },
    { name: 'Invoice archive', isAffected: false },
  ],
}
const repaired: NoticeRecord = {
  phase: 'identified',
  now: '2026-11-28T12:00',
  zone: 'CET',
  repair: { by: '2026-11-28T16:00', what: 'Cards by four' },
}
const watched: NoticeRecord = { ...open, phase: 'monitoring' }
const closed: NoticeRecord = { ...open, phase: 'resolved' }

export const contradictionSamples: readonly RuleSample[] = [
  { kind: 'update', record: open, text: 'The incident has been resolved.', quotes: ['incident has been resolved'] },
  { kind: 'update', record: open, text: 'All systems are operational.', quotes: ['All systems are operational'] },
  { kind: 'update', record: open, text: 'Everything is back to normal.', quotes: ['Everything is back to normal'] },
  { kind: 'update', record: watched, text: 'The problem is over.', quotes: ['problem is over'] },
  { kind: 'maintenance', record: { phase: 'in_progress' }, text: 'The maintenance is complete.', quotes: ['maintenance is complete'] },
  { kind: 'update', record: { ...open, permanent: 'lost' }, text: 'No orders were lost.', quotes: ['No orders were lost'] },
  { kind: 'update', record: { ...open, permanent: 'checking' }, text: 'There was no data loss.', quotes: ['no data loss'] },
  { kind: 'update', record: open, text: 'Cards fail since 10:40 CET.', quotes: ['10:40'] },
  { kind: 'update', record: open, text: 'Cards fail since 11 am.', quotes: ['11 am'] },
  { kind: 'update', record: open, text: 'Next update by 15:00 CET.', quotes: ['15:00'] },
  { kind: 'update', record: open, text: 'Invoices cannot be sent.', quotes: ['Invoices'] },
  { kind: 'update', record: open, text: 'We repair it on Tuesday, 1 December.', quotes: [] },
  { kind: 'update', record: open, text: 'We repair it on Monday, 1 December.', quotes: ['Monday, 1 December'] },
  { kind: 'maintenance', text: 'The shop closes on Sunday, November 29th, 2027.', quotes: ['Sunday, November 29th, 2027'] },
  { kind: 'report', text: 'It began on Friday 2026-11-28.', quotes: ['Friday 2026-11-28'] },
  { kind: 'update', record: repaired, text: 'We expect payments to be restored by 17:00 CET.', quotes: ['17:00'] },
  { kind: 'update', record: repaired, text: 'By 17:00 cards should work again.', quotes: ['17:00'] },
  { kind: 'update', record: repaired, text: 'We expect payments to be restored by 15:30.', quotes: [] },
  { kind: 'update', record: repaired, text: 'We will write again by 17:00.', quotes: [] },
  { kind: 'update', record: repaired, text: 'We expect payments to be restored tomorrow by 17:00.', quotes: [] },
  // Near misses: what may be, what is so for a part, what the record does not deny, and what it does not know.
  { kind: 'update', record: open, text: 'Once the incident is resolved, we will write again.', quotes: [] },
  { kind: 'update', record: open, text: 'Some services are back to normal.', quotes: [] },
  { kind: 'update', record: open, text: 'The incident has not been resolved.', quotes: [] },
  { kind: 'update', record: watched, text: 'All systems are operational, and we watch them.', quotes: [] },
  { kind: 'resolution', record: closed, text: 'The incident has been resolved. All systems are operational.', quotes: [] },
  { kind: 'resolution', text: 'The incident has been resolved.', quotes: [] },
  { kind: 'update', record: { ...open, permanent: 'lost' }, text: 'No invoices were lost, only drafts.', quotes: [] },
  { kind: 'update', record: { ...open, permanent: 'nothing_lost' }, text: 'No orders were lost.', quotes: [] },
  { kind: 'update', record: open, text: 'Cards fail since 09:42 CET; since about 11:00 refunds fail as well.', quotes: [] },
  { kind: 'update', record: open, text: 'Cards fail since 08:40 UTC.', quotes: [] },
  { kind: 'update', record: open, text: 'Cards fail since yesterday, 10:40 CET.', quotes: [] },
  { kind: 'update', record: open, text: 'Next update by 14:30 CET.', quotes: [] },
  { kind: 'update', record: open, text: 'Card payments fail; Invoices are not affected.', quotes: [] },
  { kind: 'update', record: open, text: 'With Card payments down, Invoices cannot be paid.', quotes: [] },
  { kind: 'update', record: open, text: 'Nobody in Invoicesville can log in.', quotes: [] },
  { kind: 'maintenance', text: 'The shop closes on Monday, 29 November.', quotes: [] },
  { kind: 'maintenance', text: 'The shop closes on Sunday, 29 November 2026.', quotes: [] },
]
