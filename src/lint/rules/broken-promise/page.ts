import type { RulePage } from '../rule.ts'

export const brokenPromisePage: RulePage = {
  title: 'Broken promise',
  why: 'A promised time is kept even without news: PagerDuty, openstatus and GitLab all tie themselves to a clock. Where it was missed, readers have noticed, and one plain half-sentence costs less than silence.',
  bad: ['There will be no further updates.', 'This is our last message about it.'],
  good: ['The next update comes by 16:00 CET.', 'We will write again as soon as exports work.'],
}
