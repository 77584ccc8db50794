import type { RuleSample } from '../sample.ts'

export const liabilitySamples: readonly RuleSample[] = [
  { kind: 'report', text: 'The outage was our fault.', quotes: ['was our fault'] },
  { kind: 'report', text: 'We take full responsibility for the missing bookings.', quotes: ['We take full responsibility'] },
  { kind: 'report', text: 'The responsibility for the delay lies with us.', quotes: ['responsibility for the delay lies with us'] },
  { kind: 'report', text: 'There were failings on our part.', quotes: ['failings on our part'] },
  { kind: 'report', text: 'We failed to test the spare generator.', quotes: ['We failed to test'] },
  { kind: 'report', text: 'The whole evening could have been avoided.', quotes: ['could have been avoided'] },
  { kind: 'resolution', text: 'All shops will get a refund for Tuesday.', quotes: ['refund'] },
  { kind: 'resolution', text: 'Affected customers are credited with one month.', quotes: ['customers are credited'] },
  { kind: 'resolution', text: 'You receive two free weeks.', quotes: ['receive two free weeks'] },
  { kind: 'resolution', text: 'The fee for October is waived.', quotes: ['waived'] },
  { kind: 'report', text: 'We breached our contract with you that day.', quotes: ['breached our contract'] },
  { kind: 'resolution', text: 'Compensation will be agreed with each customer.', quotes: ['Compensation'] },
  { kind: 'report', text: 'We own this failure.', quotes: ['We own this'] },
  { kind: 'report', text: 'The mistake was ours.', quotes: ['mistake was ours'] },
  { kind: 'resolution', text: 'You will not be charged for November.', quotes: ['not be charged for'] },
  // Near misses: causes, bugs, and the same words about the service itself.
  { kind: 'report', text: 'A bug in the export stopped all invoices.', quotes: [] },
  { kind: 'update', text: 'Credit card payments are declined since 09:40 CET.', quotes: [] },
  { kind: 'update', text: 'The refund page shows an error.', quotes: [] },
  { kind: 'report', text: 'The team responsible for the archive has moved it.', quotes: [] },
  { kind: 'update', text: 'Please feel free to call us at any time.', quotes: [] },
  { kind: 'update', text: 'The grace period for open invoices runs until Friday.', quotes: [] },
  { kind: 'resolution', text: 'We are sorry for the interruption.', quotes: [] },
]
