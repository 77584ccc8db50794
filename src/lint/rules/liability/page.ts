import type { RulePage } from '../rule.ts'

export const liabilityPage: RulePage = {
  title: 'Liability',
  message: 'This admits fault or promises money. It binds the company and belongs to those who answer for that.',
  why: 'Fault and compensation are settled by contract and by people with the authority; a sentence written at night is evidence later.',
  bad: [
    'This was entirely our fault.',
    'We take full responsibility for the outage.',
    'Every customer will receive a refund for today.',
    'This could have been avoided.',
  ],
  good: ['A configuration change stopped logins for 40 minutes; we have taken it back.', 'We are sorry for the interruption.'],
  suggestion: 'Say what happened and what you changed. Leave fault and money to those who may promise them.',
}
