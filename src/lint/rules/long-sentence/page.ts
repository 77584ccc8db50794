import type { RulePage } from '../rule.ts'

export const longSentencePage: RulePage = {
  title: 'Long sentence',
  why: 'Councils that follow GOV.UK split above 25 words, and average 15 to 20: under stress people read a sentence once, and lose what stands behind.',
  bad: [
    'Since this morning customers of the shop in Bern cannot pay with their cards because the terminal at the till does not reach the bank that has to confirm each payment.',
    'We have moved all mailboxes to the second server and will move them back on Sunday night, which means that mail may arrive late between ten and eleven in the evening.',
  ],
  good: [
    'Since this morning customers of the shop in Bern cannot pay with their cards. The terminals do not reach the bank.',
    'We have moved all mailboxes to the second server. On Sunday night we move them back.',
  ],
}
