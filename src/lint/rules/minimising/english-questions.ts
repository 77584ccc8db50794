import type { Asked } from '../../rewording/rewording.ts'

export const minimisingQuestions: readonly Asked[] = [
  [/number|subset|portion|percentage|fraction|handful|few|many|some|certain|users|customers|people|minority|share|group|rare/i, 'how-many'],
  [/brief|short|moment|temporary|quick|while|downtime|lasted|minute|second|hour/i, 'how-long'],
  [/slight|little|minor|marginal|slow|small|bit/i, 'how-much'],
]
