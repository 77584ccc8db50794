import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { at, sampleId } from '../../../test/build/at.ts'
import type { IncidentId } from '../brand.ts'
import type { ImpactSpan } from '../component/impact-spans.ts'
import type { Window } from '../incident/window.ts'
import { plusSeconds } from '../time.ts'
import { type ServiceLevelRules, usualRules, type WeighedImpact, weighedImpacts } from './rules.ts'
import { budgetOf, cutUptime, type Suffered, uptimeOf } from './uptime.ts'

const start = at('00:00')
const minute = (n: number) => plusSeconds(start, n * 60)
const span = (impact: WeighedImpact, from: number, until: number | null, number = 1): ImpactSpan => ({
  componentId: sampleId('cp'),
  incidentId: sampleId<IncidentId>('nc', number),
  impact,
  from: minute(from),
  until: until === null ? null : minute(until),
})
const window = (from: number, until: number): Window => ({ startsAt: minute(from), endsAt: minute(until) })
const suffered = (spans: readonly ImpactSpan[], windows: readonly (readonly [number, Window])[] = []): Suffered => ({
  spans,
  windows: new Map(windows.map(([number, one]) => [sampleId<IncidentId>('nc', number), one])),
})
const minutes = (found: Suffered, rules: ServiceLevelRules = usualRules, from = 0, until = 1000) => {
  const { countedSeconds, downSeconds } = uptimeOf(found, rules, minute(from), minute(until))
  return [countedSeconds / 60, downSeconds / 60]
}

it('is cut to thousandths of a percent, and keeps every exact one', () => {
  for (let thousandths = 0; thousandths <= 100_000; thousandths++)
    if (cutUptime(thousandths / 100_000) !== thousandths / 100_000) expect(thousandths).toBe(-1)
  expect([1 - 1e-9, 0.999999].map(cutUptime)).toEqual([0.99999, 0.99999])
})

describe('uptimeOf', () => {
  it('counts by weight, the worst at each moment, within the stretch', () => {
    expect(minutes(suffered([span('partial_outage', 100, 200), span('major_outage', 150, 160, 2)]))).toEqual([1000, 90 * 0.3 + 10])
    expect(minutes(suffered([span('major_outage', 900, null)]), usualRules, 0, 950)).toEqual([950, 50])
    expect(minutes(suffered([span('degraded_performance', 0, 500)]))).toEqual([1000, 0])
  })

  it('leaves out an announced maintenance, counts what overruns it and an outage within it', () => {
    const work = [span('under_maintenance', 100, 250)] as const
    expect(minutes(suffered(work, [[1, window(100, 200)]]))).toEqual([900, 50])
    expect(minutes(suffered([...work, span('major_outage', 150, 160, 2)], [[1, window(100, 200)]]))).toEqual([910, 60])
    expect(minutes(suffered(work, [[1, window(100, 200)]]), { ...usualRules, leavesOutMaintenance: false })).toEqual([1000, 150])
  })

  it('says which incident took how much, and nothing where no time counts', () => {
    const { incidents } = uptimeOf(
      suffered([span('partial_outage', 0, 100), span('major_outage', 50, 60, 2)]),
      usualRules,
      start,
      minute(200),
    )
    expect(incidents.map(({ incidentId, downSeconds }) => [incidentId, downSeconds / 60])).toEqual([
      [sampleId('nc', 1), 27],
      [sampleId('nc', 2), 10],
    ])
    expect(uptimeOf(suffered([]), usualRules, start, start)).toMatchObject({ uptime: null, countedSeconds: 0 })
  })

  it('is told to the millisecond, without the dust of floating point', () => {
    const found = suffered([span('partial_outage', 0, 1 / 60), span('partial_outage', 3 / 60, 5 / 60)])
    expect(uptimeOf(found, usualRules, start, minute(200))).toMatchObject({ downSeconds: 0.9, incidents: [{ downSeconds: 0.9 }] })
    expect(budgetOf(99.9, 1234, 0).seconds).toBe(1.234)
  })

  it('is what counting minute by minute gives', () => {
    const anySpan = fc.tuple(fc.constantFrom(...weighedImpacts), fc.nat(60), fc.nat(60), fc.integer({ min: 1, max: 4 }))
    const anyWindows = fc.array(fc.tuple(fc.nat(60), fc.nat(60)), { minLength: 4, maxLength: 4 })
    fc.assert(
      fc.property(fc.array(anySpan, { maxLength: 6 }), anyWindows, fc.boolean(), (given, windows, leavesOutMaintenance) => {
        const rules = { ...usualRules, leavesOutMaintenance }
        const spans = given.map(([impact, a, length, n]) => ({ impact, from: a, until: a + length, n }))
        const found = suffered(
          spans.map(({ impact, from, until, n }) => span(impact, from, until, n)),
          windows.map(([from, length], i) => [i + 1, window(from, from + length)] as const),
        )
        let [counted, down] = [0, 0]
        for (let m = 10; m < 90; m++) {
          const now = spans.filter(({ from, until }) => from <= m && m < until)
          const isOut = ({ impact, n }: (typeof spans)[number]) => {
            const [from, length] = windows[n - 1] ?? [0, 0]
            return leavesOutMaintenance && impact === 'under_maintenance' && from <= m && m < from + length
          }
          const worst = Math.max(0, ...now.filter((one) => !isOut(one)).map(({ impact }) => rules.weights[impact]))
          if (worst > 0 || !now.some(isOut)) counted++
          down += worst
        }
        const [is, was] = minutes(found, rules, 10, 90)
        expect([is, was?.toFixed(6)]).toEqual([counted, down.toFixed(6)])
      }),
    )
  })
})

describe('budgetOf', () => {
  it.each([
    [99.9, 30 * 24 * 3600, 1296, { seconds: 2592, used: 0.5, isOver: false }],
    [99, 1000, 20, { seconds: 10, used: 2, isOver: true }],
    [100, 1000, 0, { seconds: 0, used: null, isOver: false }],
    [100, 1000, 1, { seconds: 0, used: null, isOver: true }],
  ])('of %d percent of %d seconds with %d down', (percent, whole, down, budget) => {
    const { seconds, used, isOver } = budgetOf(percent, whole, down)
    expect({ seconds: Math.round(seconds), used: used && Math.round(used * 1e6) / 1e6, isOver }).toEqual(budget)
  })
})
