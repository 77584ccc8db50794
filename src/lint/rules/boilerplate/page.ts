import type { RulePage } from '../rule.ts'

export const boilerplatePage: RulePage = {
  title: 'Boilerplate',
  why: 'Whoever looks for what happened to their work finds nothing; on some pages nearly every notice is such a sentence, and readers stop reading.',
  bad: [
    'This incident has been resolved.',
    'We are currently investigating this issue. We will provide updates as soon as possible.',
    'A fix has been implemented and we are monitoring the results.',
  ],
  good: [
    'Invoices can be sent again since 10:15 CET. Nothing was lost.',
    'We are investigating why invoices cannot be sent.',
    'Card payments work again; we watch them until 18:00 CET.',
  ],
}
