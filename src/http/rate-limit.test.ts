import { describe, expect, it } from 'vitest'
import { createRateLimiter, rateHeaders } from './rate-limit.ts'

const rule = { name: 'tries', quota: 3, windowSeconds: 60 }

const limiterAt = () => {
  const time = { milliseconds: 0 }
  return { time, limiter: createRateLimiter(rule, () => time.milliseconds) }
}

describe('a rate limit', () => {
  it('lets the quota through and refuses the next', () => {
    const { limiter } = limiterAt()
    expect([1, 2, 3, 4].map(() => limiter.take('a').isAllowed)).toEqual([true, true, true, false])
  })

  it('keeps one client apart from another', () => {
    const { limiter } = limiterAt()
    for (let i = 0; i < 4; i++) limiter.take('a')
    expect(limiter.take('b').isAllowed).toBe(true)
  })

  it('says truly after how many seconds one more is allowed', () => {
    const { time, limiter } = limiterAt()
    for (let i = 0; i < 3; i++) limiter.take('a')
    const { resetSeconds } = limiter.take('a')
    expect(resetSeconds).toBe(20)
    time.milliseconds = resetSeconds * 1000 - 1
    expect(limiter.take('a').isAllowed).toBe(false)
    time.milliseconds = resetSeconds * 1000
    expect(limiter.take('a').isAllowed).toBe(true)
  })

  it('refills to the quota and not beyond', () => {
    const { time, limiter } = limiterAt()
    limiter.take('a')
    time.milliseconds = 3_600_000
    expect(limiter.take('a').remaining).toBe(2)
  })

  it('still refuses a spent client after a flood of new ones that fits in memory', () => {
    const { limiter } = limiterAt()
    for (let i = 0; i < 3; i++) limiter.take('a')
    for (let i = 0; i < 40_000; i++) limiter.take(`flood ${i}`)
    expect(limiter.take('a').isAllowed).toBe(false)
  })

  it('is told in the fields of the draft', () => {
    const { limiter } = limiterAt()
    expect(rateHeaders(rule, limiter.take('a'))).toEqual({ 'RateLimit-Policy': '"tries";q=3;w=60', RateLimit: '"tries";r=2;t=20' })
  })
})
