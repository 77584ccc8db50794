import type { RuleSample } from '../sample.ts'

export const guiltSamples: readonly RuleSample[] = [
  { kind: 'resolution', text: 'We are deeply sorry for the lost afternoon.', quotes: ['deeply sorry'] },
  { kind: 'report', text: 'We apologise profusely to every shop.', quotes: ['apologise profusely'] },
  { kind: 'report', text: 'This is embarrassing for all of us.', quotes: ['embarrassing'] },
  { kind: 'report', text: 'A second failure within a week is unacceptable.', quotes: ['unacceptable'] },
  { kind: 'report', text: 'We thank you from the bottom of our hearts for waiting.', quotes: ['from the bottom of'] },
  { kind: 'resolution', text: 'We feel terrible about the orders that went missing.', quotes: ['We feel terrible'] },
  { kind: 'report', text: 'Very stupidly, nobody had tried the spare key.', quotes: ['stupidly'] },
  { kind: 'resolution', text: 'We have let you down today.', quotes: ['We have let you down'] },
  { kind: 'report', text: 'There is no excuse for the missing alarm.', quotes: ['no excuse'] },
  { kind: 'resolution', text: 'It has been a painful week for our customers.', quotes: ['painful week'] },
  { kind: 'update', text: 'We are sorry. Cards are declined since noon. Our apologies to every shop.', quotes: ['apologies'] },
  { kind: 'report', text: 'Your trust means the world to us.', quotes: ['means the world to us'] },
  { kind: 'resolution', text: 'We cannot apologise enough.', quotes: ['cannot apologise enough'] },
  {
    kind: 'resolution',
    text: 'This fell far below the standard that you expect.',
    quotes: ['fell far below the standard that you expect'],
  },
  { kind: 'report', text: 'We screwed up.', quotes: ['We screwed up'] },
  { kind: 'report', text: 'Such a failure should never happen.', quotes: ['Such a failure should never happen'] },
  // Near misses: one plain apology, and the words in another sense.
  { kind: 'resolution', text: 'We are sorry for the interruption.', quotes: [] },
  { kind: 'resolution', text: 'We sincerely apologise for the interruption.', quotes: [] },
  { kind: 'update', text: 'Invoices cannot be sent. We apologise and will write again by 14:30 CET.', quotes: [] },
  { kind: 'update', text: 'We are sorry, and we apologise also to those who called in vain.', quotes: [] },
  { kind: 'report', text: 'The form refused names with an unacceptable value in the second field.', quotes: [] },
  { kind: 'update', text: 'We regret to tell you that the shop stays shut. We apologise.', quotes: [] },
  { kind: 'update', text: 'The alarm is really loud and went off at 03:10 UTC.', quotes: [] },
  { kind: 'report', text: 'The search was so slow that shops gave up.', quotes: [] },
]
