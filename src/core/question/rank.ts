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

/** After so long a question needs twice the lower bound to stand where it stood. */
const halfLifeSeconds = 7 * 86_400

// Whoever wrote something stands behind it: one voice for, which also keeps the logarithm finite.
const withOwnVoice = ({ ups, downs }: Votes): Votes => ({ ups: ups + 1, downs })

const inMillionths = (value: number): number => Math.round(value * 1e6)

const goodness = (votes: Votes): number => Math.log2(lowerBound(withOwnVoice(votes)))

/**
 * Where a question stands, higher first. Halving the bound every seven days is, in logarithms, the bound plus a constant for the time
 * of asking less one that is the same for all; without that one the order is the same and never changes as time passes. A whole number,
 * so that both databases sort and continue after it alike.
 */
export const questionRank = (votes: Votes, askedAt: Instant): number =>
  inMillionths(goodness(votes) + askedAt.epochMilliseconds / 1000 / halfLifeSeconds)

/** Where an answer stands among those to the same question: a good answer grows no worse with age. */
export const answerRank = (votes: Votes): number => inMillionths(goodness(votes))

const daySeconds = 86_400

/** Whether questions are still taken: until so many days after the end; null where it has not ended. */
export const takesQuestions = (endedAt: Instant | null, days: number, now: Instant): boolean =>
  endedAt === null || isBefore(now, endedAt.add({ seconds: days * daySeconds }))
