import type { RuleSample } from '../sample.ts'

export const minimisingSamples: readonly RuleSample[] = [
  { kind: 'first-notice', text: 'There was a brief interruption of card payments.', quotes: ['brief interruption'] },
  { kind: 'resolution', text: 'The shop was slightly slow this morning.', quotes: ['slightly'] },
  { kind: 'update', text: 'We had a small hiccup with the mails.', quotes: ['small hiccup'] },
  { kind: 'first-notice', text: 'Some users may be unable to log in.', quotes: ['Some users may'] },
  { kind: 'first-notice', text: 'A very small number of shops cannot print.', quotes: ['A very small number'] },
  { kind: 'resolution', text: 'Only a few customers were hit.', quotes: ['Only a few customers'] },
  { kind: 'report', text: 'Such failures are extremely rare.', quotes: ['extremely rare'] },
  { kind: 'report', text: 'Luckily it happened on a Sunday.', quotes: ['Luckily'] },
  { kind: 'report', text: 'It was the perfect storm.', quotes: ['perfect storm'] },
  { kind: 'report', text: 'Problems of this kind do happen.', quotes: ['Problems of this kind do happen'] },
  { kind: 'update', text: 'Not many shops are affected.', quotes: ['Not many shops'] },
  { kind: 'resolution', text: 'The downtime was short.', quotes: ['downtime was short'] },
  { kind: 'update', text: 'Customers are unlikely to notice.', quotes: ['Customers are unlikely'] },
  // Near misses: numbers, true limits, and the words in another sense.
  { kind: 'resolution', text: 'Logins failed for 12 minutes.', quotes: [] },
  { kind: 'first-notice', text: 'Some users cannot log in.', quotes: [] },
  { kind: 'update', text: 'The work is limited to the archive; nothing else is touched.', quotes: [] },
  { kind: 'update', text: 'Short messages to French numbers are delayed.', quotes: [] },
  { kind: 'maintenance', text: 'We install the minor version 4.2 on Sunday.', quotes: [] },
  { kind: 'update', text: 'Please log in only after 14:30 CET.', quotes: [] },
  { kind: 'report', text: 'Here is a short summary of the day.', quotes: [] },
]
