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

describe('the rank of a question', () => {
  it('orders two questions as their halving bounds do, at whatever time one looks', () => {
    fc.assert(
      fc.property(votes, votes, time, time, fc.integer({ min: 0, max: 700 }), (a, b, askedA, askedB, days) => {
        const now = plusSeconds(instantOfMilliseconds(2.2e12), days * day)
        const decayed = (of: typeof a, asked: typeof askedA) =>
          Math.log2(lowerBound({ ups: of.ups + 1, downs: of.downs })) - (now.epochMilliseconds - asked.epochMilliseconds) / 1000 / (7 * day)
        const difference = decayed(a, askedA) - decayed(b, askedB)
        if (Math.abs(difference) > 1e-5) expect(Math.sign(questionRank(a, askedA) - questionRank(b, askedB))).toBe(Math.sign(difference))
      }),
    )
  })

  it('is a whole number that survives JSON and a bigint column', () => {
    fc.assert(
      fc.property(votes, time, (of, asked) => Number.isSafeInteger(questionRank(of, asked)) && Number.isSafeInteger(answerRank(of))),
    )
  })

  it('lets a new question stand above a loved one of three weeks ago, and an answer never age', () => {
    const loved = { ups: 500, downs: 3 }
    expect(questionRank({ ups: 0, downs: 0 }, at('12:00'))).toBeGreaterThan(questionRank(loved, at('2026-11-03T12:00:00Z')))
    expect(questionRank({ ups: 0, downs: 0 }, at('12:00'))).toBeLessThan(questionRank(loved, at('2026-11-20T12:00:00Z')))
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
