import type { RulePage } from '../rule.ts'

const hard =
  'Authentication functionality for administrative organisations remains unavailable. Intermediate verification infrastructure necessitates additional configuration. Operational availability is conditional on completing continuous verification.'

export const readingLevelPage: RulePage = {
  title: 'Reading level',
  why: 'GOV.UK writes for a reading age of 9, councils for 11 to 14. The formula (Flesch and Kincaid) counts the words of a sentence and the syllables of a word; it knows nothing of meaning, so this is never more than a hint.',
  bad: [hard],
  good: [
    'Administrators cannot log in. A server that checks them needs a new setting. Once it has run for an hour, logins are open again.',
  ],
}
