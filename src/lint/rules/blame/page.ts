import type { RulePage } from '../rule.ts'

export const blamePage: RulePage = {
  title: 'Blame',
  why: "In your customers' eyes it is your service that failed. A dependency named as a fact is fine, presented as absolution it is not, says Statuspage's guide too.",
  bad: [
    'Our hosting company dropped the ball and never warned us.',
    'The outage was caused by human error.',
    'This was completely out of our hands.',
  ],
  good: ['A power failure at our data centre stopped all servers at 14:05 CET.', 'A configuration change stopped logins for 40 minutes.'],
}
