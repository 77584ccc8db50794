import type { RulePage } from '../rule.ts'

export const guiltPage: RulePage = {
  title: 'Guilt',
  why: 'One plain apology is heard; adjectives and repetition sound like theatre, and turn a notice about them into one about you.',
  bad: [
    'We are deeply, truly sorry for this unacceptable failure.',
    'We are mortified about what happened today.',
    'We are sorry. Invoices could not be sent. Again, our apologies.',
  ],
  good: ['We are sorry for the interruption.', 'Invoices could not be sent from 09:40 to 10:15 CET. We apologise.'],
}
