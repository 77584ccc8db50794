import type { RuleSample } from '../sample.ts'

export const promiseSamples: readonly RuleSample[] = [
  { kind: 'resolution', text: 'This will never happen again.', quotes: ['will never happen again'] },
  { kind: 'report', text: 'The new valve makes sure the tank cannot overflow.', quotes: ['sure the tank cannot overflow'] },
  { kind: 'report', text: 'We have added a second line to ensure that this does not recur.', quotes: ['ensure that this does not recur'] },
  { kind: 'update', text: 'All mailboxes will be back online by 17:00 CET.', quotes: ['will be back online by 17:00'] },
  { kind: 'update', text: 'The shop will be restored within two hours.', quotes: ['will be restored within two hours'] },
  { kind: 'update', text: 'We will fix the reports by tomorrow.', quotes: ['will fix the reports by tomorrow'] },
  { kind: 'update', text: 'We guarantee that no booking is lost.', quotes: ['We guarantee'] },
  {
    kind: 'report',
    text: 'With the new design a full disk can no longer stop the exports under any circumstances.',
    quotes: ['under any circumstances'],
  },
  { kind: 'report', text: 'The change solves the problem once and for all.', quotes: ['once and for all'] },
  {
    kind: 'report',
    text: 'We assure you that the new system will prevent such outages.',
    quotes: ['assure you that the new system will prevent'],
  },
  { kind: 'resolution', text: 'We promise to do better.', quotes: ['promise to'] },
  { kind: 'update', text: 'You have our word that it is over.', quotes: ['our word that'] },
  { kind: 'report', text: 'The second line eliminates the risk of another outage.', quotes: ['eliminates the risk'] },
  { kind: 'update', text: 'Uploads will work again in an hour.', quotes: ['will work again in an hour'] },
  // Near misses: hedges, promises to write, windows, the past.
  { kind: 'update', text: 'We expect that mailboxes will be back by 17:00 CET.', quotes: [] },
  { kind: 'update', text: 'The next update will be here by 17:00 CET.', quotes: [] },
  { kind: 'maintenance', text: 'The shop will close at 22:00 UTC and will be back by midnight.', quotes: [] },
  { kind: 'first-notice', text: 'The archive will be offline for up to ninety minutes starting at 22:00 UTC.', quotes: [] },
  { kind: 'resolution', text: 'Mailboxes were back online by 17:00 CET.', quotes: [] },
  { kind: 'report', text: 'We cannot guarantee that every parcel arrives on its day.', quotes: [] },
  { kind: 'report', text: 'We have added an alarm to detect this earlier.', quotes: [] },
  { kind: 'report', text: 'We hope this will not happen again.', quotes: [] },
]
