import type { RulePage } from '../rule.ts'

export const contradictionPage: RulePage = {
  title: 'Contradiction',
  why: 'Page, mail and your own words stand beside each other; where they differ, readers believe neither. Atlassian asks for one story in every channel.',
  bad: ['Logins failed on Tuesday, 28 November 2026.', 'All systems are operational again.', 'This incident has been resolved.'],
  good: [
    'Logins failed on Saturday, 28 November 2026.',
    'Some exports work again.',
    'Once this incident is resolved, we will write again.',
  ],
}
