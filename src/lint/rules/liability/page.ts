import type { RulePage } from '../rule.ts'

export const liabilityPage: RulePage = {
  title: 'Liability',
  why: 'Fault and compensation are settled by contract and by people with the authority; a sentence written at night is evidence later.',
  bad: [
    'This was entirely our fault.',
    'We take full responsibility for the outage.',
    'Every customer will receive a refund for today.',
    'This could have been avoided.',
  ],
  good: ['A configuration change stopped logins for 40 minutes; we have taken it back.', 'We are sorry for the interruption.'],
}
