import type { RulePage } from '../rule.ts'

export const timeWithoutZonePage: RulePage = {
  title: 'Time without a zone',
  why: 'Readers sit in other places than you, and pages are read weeks later; openstatus asks for the zone with every window of planned work.',
  bad: ['Invoices cannot be sent since 09:40.', 'The archive is closed on Sunday from 9 pm to 11 pm.'],
  good: [
    'Invoices cannot be sent since 09:40 CET.',
    'The archive is closed on Sunday from 21:00 to 23:00 (all times UTC).',
    'The backup takes 2:30 hours.',
  ],
}
