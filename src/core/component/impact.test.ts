import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { sampleId } from '../../../test/build/at.ts'
import type { ComponentId } from '../brand.ts'
import { impactOf } from './component.ts'
import { impacts, isWorse, worseImpact, worstImpact } from './impact.ts'

const impact = fc.constantFrom(...impacts)

describe('impacts', () => {
  it('are weighed from operational over maintenance to a major outage', () => {
    const byWeight = [...impacts].sort((a, b) => (isWorse(a, b) ? 1 : -1))
    expect(byWeight).toEqual(['operational', 'under_maintenance', 'degraded_performance', 'partial_outage', 'major_outage'])
  })

  it('have one worst, in whatever order they come', () => {
    fc.assert(
      fc.property(fc.array(impact), (all) => {
        const worst = worstImpact(all)
        return worst === worstImpact([...all].reverse()) && all.every((one) => !isWorse(one, worst))
      }),
    )
  })

  it('are operational where nothing is said', () => {
    expect(worstImpact([])).toBe('operational')
  })

  it('are worse than themselves never', () => {
    fc.assert(fc.property(impact, impact, (a, b) => isWorse(a, b) === (worseImpact(a, b) === a && a !== b)))
  })
})

describe('impactOf', () => {
  const [ours, other] = [sampleId<ComponentId>('cp', 1), sampleId<ComponentId>('cp', 2)]

  it('is the worst that any open incident does to the component', () => {
    const open = [
      { affected: [{ componentId: ours, impact: 'degraded_performance' as const }] },
      { affected: [{ componentId: other, impact: 'major_outage' as const }] },
      { affected: [{ componentId: ours, impact: 'under_maintenance' as const }] },
    ]
    expect([impactOf(ours, open), impactOf(other, open), impactOf(sampleId<ComponentId>('cp', 3), open)]).toEqual([
      'degraded_performance',
      'major_outage',
      'operational',
    ])
  })
})
