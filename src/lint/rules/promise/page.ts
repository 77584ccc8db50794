import type { RulePage } from '../rule.ts'

export const promisePage: RulePage = {
  title: 'Promise',
  why: 'A promise that fails costs more than the outage did; estimates are hedged and confirmed, or left out. PagerDuty and openstatus advise to promise the next message instead.',
  bad: [
    'We will make sure that this never happens again.',
    'All mailboxes will be back by 17:00.',
    'Your data is safe under all circumstances.',
  ],
  good: [
    'We have added an alarm that detects this within a minute.',
    'We expect mailboxes to be back this afternoon and will write again by 16:00 CET.',
  ],
}
