import type { RulePage } from '../rule.ts'

export const vaguePage: RulePage = {
  title: 'Vague',
  why: 'How users are affected is the first thing they look for; "an issue" sends them to your support desk. PagerDuty, GOV.UK and openstatus put it first as well.',
  bad: ['We are investigating an issue.', 'Some customers may see degraded performance.', 'The incident has been resolved.'],
  good: [
    'Invoices cannot be sent since 09:40 CET.',
    'Pages of the shop open slowly, in about 30 seconds.',
    'Card payments failed from 09:40 to 10:15 CET; they work again.',
  ],
}
