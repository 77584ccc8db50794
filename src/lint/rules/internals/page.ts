import type { RulePage } from '../rule.ts'

export const internalsPage: RulePage = {
  title: 'Secrets and internals',
  why: 'A notice is public for ever: keys open doors, and names, addresses and paths help whoever looks for one. openstatus and PagerDuty keep them out of what customers read.',
  bad: [
    'The host db-prod-03 stopped at noon UTC.',
    'Logins fail because 10.20.3.4 does not answer.',
    'We track this as OPS-4711.',
    'Use password=Sesame-2026 meanwhile.',
  ],
  good: [
    'One of our database servers stopped at noon UTC.',
    'Logins fail since 09:40 CET.',
    'For questions write to support@example.com.',
    'The certificate of www.example.com has expired.',
  ],
}
