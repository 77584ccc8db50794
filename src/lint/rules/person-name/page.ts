import type { RulePage } from '../rule.ts'

export const personNamePage: RulePage = {
  title: 'Name of a person',
  why: 'A report without names tells what happened, and keeps people from being looked for and blamed; reviews without blame, as PagerDuty and Google hold them, name none. A signature and whom to ask are another matter and pass.',
  bad: ['John fixed the certificate.', 'Jane Doe from our team restarted the server.', 'Our engineer Kwame found the cause.'],
  good: [
    'We replaced the certificate.',
    'An engineer restarted the server.',
    'If you have questions, Jane Doe can answer them: jane@example.com.',
  ],
}
