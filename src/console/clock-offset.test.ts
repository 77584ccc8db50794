import { describe, expect, it } from 'vitest'
import { correctionOf, narrowed, unknownOffset } from './clock-offset.ts'

const second = 1000
/** An answer of a server whose clock is ahead of ours by that much, after a tenth of a second on the line. */
const answerAt = (ours: number, ahead: number) => ({
  date: Math.floor((ours + ahead) / second) * second,
  sentAt: ours - 50,
  receivedAt: ours + 50,
})

const learnt = (ahead: number, times: readonly number[]): number =>
  correctionOf(times.map((at) => answerAt(at, ahead)).reduce(narrowed, unknownOffset))

describe('the clock of the console', () => {
  it('is the browser’s own where that may be right', () => {
    expect([correctionOf(unknownOffset), learnt(0, [10_300, 20_700, 30_950])]).toEqual([0, 0])
  })

  it.each([-37_000, -12_400, 8_000, 600_000])('follows a server that is %i ms ahead to within a second', (ahead) => {
    expect(Math.abs(learnt(ahead, [10_300, 20_700, 30_950, 41_100]) - ahead)).toBeLessThan(second)
  })

  it('begins anew when a clock was set', () => {
    const before = [10_300, 20_700].map((at) => answerAt(at, 60_000)).reduce(narrowed, unknownOffset)
    expect(correctionOf(narrowed(before, answerAt(30_500, 0)))).toBe(0)
  })

  it('learns nothing from an answer without a date', () => {
    expect(narrowed(unknownOffset, { date: Number.NaN, sentAt: 0, receivedAt: 1 })).toBe(unknownOffset)
  })
})
