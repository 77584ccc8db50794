import type { otherDrafts as en } from '../en/other-drafts.ts'

export const otherDrafts: typeof en = {
  title: 'Ein anderer Entwurf',
  stands: 'Zu diesem Vorfall gibt es noch einen Entwurf:',
  hasWords: 'In eigenen Worten steht dort, was hier fehlt:',
  take: 'Diese Worte übernehmen',
  wordsStandHere: 'Alles, was er in eigenen Worten sagt, steht auch hier. Wird sonst nichts daraus gebraucht, verwerfen Sie ihn.',
  wentOut: 'Alles, was er in eigenen Worten sagt, ist hinausgegangen',
  needless: 'Wird sonst nichts daraus gebraucht, verwerfen Sie ihn.',
  discard: 'Den anderen Entwurf verwerfen',
  discarding: 'Der andere Entwurf wird verworfen.',
  taken: 'Die Worte stehen jetzt am Ende dieses Entwurfs. Im anderen Entwurf stehen sie weiterhin.',
}
