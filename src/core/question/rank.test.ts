import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at } from '../../../test/build/at.ts'
import { instantOfMilliseconds, plusSeconds } from '../time.ts'
import { answerRank, lowerBound, questionRank, takesQuestions } from './rank.ts'

const count = fc.nat({ max: 100_000 })
const votes = fc.record({ ups: count, downs: count })
const day = 86_400
const time = fc.integer({ min: 1.7e12, max: 2.2e12 }).map(instantOfMilliseconds)

describe('the lower bound', () => {
  it('is the one of the formula, and nothing where nobody voted', () => {
    expect(lowerBound({ ups: 0, downs: 0 })).toBe(0)
    // 8 of 10 at z = 1.96: 0.4902 to 0.9433.
    expect(lowerBound({ ups: 8, downs: 2 })).toBeCloseTo(0.4902, 4)
    expect(lowerBound({ ups: 0, downs: 10 })).toBeCloseTo(0, 10)
  })

  it('prefers ninety of a hundred to two of two', () => {
    expect(lowerBound({ ups: 90, downs: 10 })).toBeGreaterThan(lowerBound({ ups: 2, downs: 0 }))
  })

  it('lies between nothing and the share, rises with a vote for and falls with one against', () => {
    fc.assert(
      fc.property(votes, ({ ups, downs }) => {
        const bound = lowerBound({ ups: ups + 1, downs })
        expect(bound).toBeGreaterThan(0)
        expect(bound).toBeLessThan((ups + 1) / (ups + 1 + downs))
        expect(lowerBound({ ups: ups + 2, downs })).toBeGreaterThan(bound)
        expect(lowerBound({ ups: ups + 1, downs: downs + 1 })).toBeLessThan(bound)
      }),
    )
  })
})

const none = { ups: 0, downs: 0 }
const boundOf = ({ ups, downs }: typeof none) => lowerBound({ ups: ups + 1, downs })

describe('the rank of a question', () => {
  it('orders two that readers voted for as what votes add, halved every week, does, at whatever time one looks', () => {
    const liked = votes.filter((of) => boundOf(of) > boundOf(none) + 1e-6)
    fc.assert(
      fc.property(liked, liked, time, time, fc.integer({ min: 0, max: 700 }), (a, b, askedA, askedB, days) => {
        const now = plusSeconds(instantOfMilliseconds(2.2e12), days * day)
        const decayed = (of: typeof a, asked: typeof askedA) =>
          Math.log2(boundOf(of) - boundOf(none)) - (now.epochMilliseconds - asked.epochMilliseconds) / 1000 / (7 * day)
        const difference = decayed(a, askedA) - decayed(b, askedB)
        if (Math.abs(difference) > 1e-5) expect(Math.sign(questionRank(a, askedA) - questionRank(b, askedB))).toBe(Math.sign(difference))
      }),
    )
  })

  it('is a whole number that survives JSON and a bigint column, of at most fifteen digits', () => {
    const isKept = (rank: number) => Number.isSafeInteger(rank) && Math.abs(rank) < 1e15
    fc.assert(fc.property(votes, time, (of, asked) => isKept(questionRank(of, asked)) && isKept(answerRank(of))))
  })

  it('rewards no novelty: unvoted, what has waited longest comes first, below what was voted for and above what was voted against', () => {
    fc.assert(
      fc.property(votes, time, time, time, (of, asked, early, late) => {
        const voted = questionRank(of, asked)
        const [older, newer] = [early, late].map(({ epochMilliseconds }) => epochMilliseconds).toSorted((a, b) => a - b)
        const ranks = [older, newer].map((ms) => questionRank(none, instantOfMilliseconds(ms ?? 0)))
        expect(ranks).toEqual(ranks.toSorted((a, b) => b - a))
        if (boundOf(of) > boundOf(none)) expect(voted).toBeGreaterThan(Math.max(...ranks))
        if (of.ups === 0 && of.downs > 0) expect(voted).toBeLessThan(Math.min(...ranks))
      }),
    )
  })

  it('lets one vote of today stand above a loved question of three weeks ago and below one of last week, and an answer never age', () => {
    const loved = { ups: 500, downs: 3 }
    const today = questionRank({ ups: 1, downs: 0 }, at('12:00'))
    expect(today).toBeGreaterThan(questionRank(loved, at('2026-11-03T12:00:00Z')))
    expect(today).toBeLessThan(questionRank(loved, at('2026-11-17T12:00:00Z')))
    expect(answerRank(loved)).toBeGreaterThan(answerRank({ ups: 2, downs: 0 }))
  })
})

describe('taking questions', () => {
  it('ends so many days after the end', () => {
    expect(takesQuestions(null, 14, at('12:00'))).toBe(true)
    const ended = at('2026-11-10T12:00:00Z')
    expect([takesQuestions(ended, 14, at('11:59')), takesQuestions(ended, 14, at('12:00'))]).toEqual([true, false])
  })
})
