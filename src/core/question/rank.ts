import { type Instant, isBefore } from '../time.ts'

/** What was voted for one question or answer; whoever wrote it is not among the voters. */
export interface Votes {
  readonly ups: number
  readonly downs: number
}

// 95 %, both sides.
const z = 1.96

/** The lower end of Wilson's interval: how good this is at least, given how few have said so. */
export const lowerBound = ({ ups, downs }: Votes): number => {
  const all = ups + downs
  if (all === 0) return 0
  const share = ups / all
  const spread = z * Math.sqrt((share * (1 - share) + (z * z) / (4 * all)) / all)
  return Math.max(0, (share + (z * z) / (2 * all) - spread) / (1 + (z * z) / all))
}

/** After so long a question needs twice of what votes add to stand where it stood. */
const halfLifeSeconds = 7 * 86_400

// Whoever wrote something stands behind it: one voice for, which also keeps the logarithm finite.
const withOwnVoice = ({ ups, downs }: Votes): Votes => ({ ups: ups + 1, downs })

const inMillionths = (value: number): number => Math.round(value * 1e6)

const goodness = (votes: Votes): number => Math.log2(lowerBound(withOwnVoice(votes)))

/** What nobody has voted on: its writer's voice alone. */
const unvoted = lowerBound(withOwnVoice({ ups: 0, downs: 0 }))

/** Three hundred years for each halving: no waiting makes up for being of no use. */
const millisecondsAHalving = 1e13

/**
 * Where a question stands, higher first. What readers' votes add to its asker's voice is halved every seven days, which in logarithms is
 * that much plus a constant for the time of asking less one that is the same for all; without that one the order is the same and never
 * changes as time passes. Being new earns nothing: where no vote speaks for them, what has waited longest comes first, below all for which
 * one does. A whole number, so that both databases sort and continue after it alike.
 */
export const questionRank = (votes: Votes, askedAt: Instant): number => {
  const bound = lowerBound(withOwnVoice(votes))
  if (bound > unvoted) return inMillionths(Math.log2(bound - unvoted) + askedAt.epochMilliseconds / 1000 / halfLifeSeconds)
  return -askedAt.epochMilliseconds - Math.round(Math.log2(unvoted / bound) * millisecondsAHalving)
}

/** Where an answer stands among those to the same question: a good answer grows no worse with age. */
export const answerRank = (votes: Votes): number => inMillionths(goodness(votes))

const daySeconds = 86_400

/** Whether questions are still taken: until so many days after the end; null where it has not ended. */
export const takesQuestions = (endedAt: Instant | null, days: number, now: Instant): boolean =>
  endedAt === null || isBefore(now, endedAt.add({ seconds: days * daySeconds }))
