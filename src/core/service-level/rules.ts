import type { ComponentId } from '../brand.ts'
import { type Impact, impacts } from '../component/impact.ts'
import { parseId } from '../id.ts'
import { FieldFaults, ok, type Result } from '../result.ts'

/** The impacts that can count as downtime. */
export const weighedImpacts = impacts.filter((impact): impact is WeighedImpact => impact !== 'operational')
export type WeighedImpact = Exclude<Impact, 'operational'>

/** What was agreed for one component: at least so much of the time, in percent. */
export interface Target {
  readonly componentId: ComponentId
  readonly percent: number
}

/** How uptime is counted here. It is stated in every report. */
export interface ServiceLevelRules {
  /** How much of a minute under an impact counts as down: 0 nothing, 1 all of it. */
  readonly weights: Readonly<Record<WeighedImpact, number>>
  /** Whether time within the announced window of a maintenance is left out of what was agreed; what overruns its window counts. */
  readonly leavesOutMaintenance: boolean
  readonly targets: readonly Target[]
}

/**
 * A slow service is up; in a partial outage some are served and some are not, and three tenths is what the field's most read pages count;
 * a maintenance that was announced is left out, and one that overruns is an outage.
 */
export const usualRules: ServiceLevelRules = {
  weights: { degraded_performance: 0, partial_outage: 0.3, major_outage: 1, under_maintenance: 1 },
  leavesOutMaintenance: true,
  targets: [],
}

export interface ServiceLevelInput {
  readonly weights: Readonly<Record<string, number>>
  readonly leavesOutMaintenance: boolean
  readonly targets: readonly { readonly componentId: string; readonly percent: number }[]
}

const parseWeights = (given: ServiceLevelInput['weights'], faults: FieldFaults): ServiceLevelRules['weights'] => {
  const weights = { ...usualRules.weights }
  for (const [impact, weight] of Object.entries(given)) {
    const known = weighedImpacts.find((one) => one === impact)
    if (!known) faults.add(`/weights/${impact}`, `There is no such impact; weigh ${weighedImpacts.join(', ')}.`)
    else if (!(weight >= 0 && weight <= 1)) faults.add(`/weights/${impact}`, 'Give a number from 0 (does not count) to 1 (counts as down).')
    else weights[known] = weight
  }
  return weights
}

const mostTargets = 500

/** A target of 100 leaves no budget at all and is allowed; more than three decimals promise what a minute cannot measure. */
const isPercent = (percent: number): boolean =>
  percent >= 50 && percent <= 100 && Math.abs(percent * 1000 - Math.round(percent * 1000)) < 1e-6

/** Rules as somebody wants them. `components` are those that there are. */
export const parseServiceLevels = (
  { weights: given, leavesOutMaintenance, targets: wanted }: ServiceLevelInput,
  components: ReadonlySet<string>,
): Result<ServiceLevelRules> => {
  const faults = new FieldFaults()
  const weights = parseWeights(given, faults)
  if (wanted.length > mostTargets) faults.add('/targets', `At most ${mostTargets} components have a target; these are ${wanted.length}.`)
  const targets = wanted.slice(0, mostTargets).flatMap(({ componentId, percent }, i): readonly Target[] => {
    const id = faults.take(`/targets/${i}/componentId`, parseId<ComponentId>(componentId))
    if (!isPercent(percent)) faults.add(`/targets/${i}/percent`, 'Give percent from 50 to 100 with at most three decimals, as in 99.95.')
    if (id === undefined) return []
    if (!components.has(id)) faults.add(`/targets/${i}/componentId`, 'There is no such component.')
    else if (wanted.slice(0, i).some((earlier) => earlier.componentId === componentId))
      faults.add(`/targets/${i}/componentId`, 'This component has a target already; keep one of them.')
    return [{ componentId: id, percent }]
  })
  return faults.any ? faults.refuse() : ok({ weights, leavesOutMaintenance, targets })
}
