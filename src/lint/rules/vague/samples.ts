import type { RuleSample } from '../sample.ts'

export const vagueSamples: readonly RuleSample[] = [
  { kind: 'first-notice', text: 'We are investigating an issue.', quotes: ['an issue'] },
  { kind: 'first-notice', text: 'Some customers may see degraded performance in the web shop.', quotes: ['degraded performance'] },
  { kind: 'update', text: 'The cause was found. We are working on a fix for this problem.', quotes: ['this problem'] },
  { kind: 'resolution', text: 'The incident has been resolved.', quotes: ['The incident'] },
  { kind: 'resolution', text: 'All systems are back to normal.', quotes: ['systems are back to normal'] },
  { kind: 'update', text: 'A fix has been deployed and we are watching the results.', quotes: ['fix has been deployed'] },
  { kind: 'maintenance', text: 'Scheduled maintenance takes place on Sunday at 02:00 UTC.', quotes: ['maintenance'] },
  { kind: 'resolution', text: 'Thank you, all good now. Have a nice evening.', quotes: ['Thank you, all good now'] },
  { kind: 'update', text: '', quotes: [''] },
  { kind: 'report', text: 'An issue with a server led to a disruption of our services.', quotes: ['a disruption of our services'] },
  { kind: 'resolution', text: 'And we are back. Sleep well.', quotes: ['we are back'] },
  { kind: 'update', text: 'Some of our rooms in Graz are affected.', quotes: ['are affected'] },
  { kind: 'update', text: 'Tell us if you notice any problems. The fault was found.', quotes: ['The fault'] },
  // Near misses: a symptom tied to a function stands somewhere in the message.
  { kind: 'first-notice', text: 'We are investigating an issue: invoices cannot be sent.', quotes: [] },
  { kind: 'first-notice', text: 'Card payments fail for about a third of customers in Europe.', quotes: [] },
  { kind: 'resolution', text: 'The incident has been resolved. Uploads were slow from 09:40 to 10:15 CET.', quotes: [] },
  { kind: 'update', text: 'The API still returns errors for one request in ten.', quotes: [] },
  { kind: 'maintenance', text: 'The booking page will be unavailable for ten minutes.', quotes: [] },
  { kind: 'first-notice', text: 'Customers are not receiving confirmation e-mails.', quotes: [] },
]
