import type { RulePage } from '../rule.ts'

export const minimisingPage: RulePage = {
  title: 'Minimising',
  why: 'The reader who could not work for an hour decides what is minor. A number says more and offends nobody. "Brief" is the commonest fault of announced work.',
  bad: ['There was a brief hiccup in the shop.', 'Some users may see errors.', 'Only a handful of customers noticed this minor issue.'],
  good: ['Logins failed for 12 minutes.', 'About 40 of 3,000 customers cannot open their invoices.', 'The work is limited to the archive.'],
}
