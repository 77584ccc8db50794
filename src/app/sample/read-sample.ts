import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Staying } from '../../core/sample/removal.ts'
import type { Context } from '../context.ts'
import { countsOf, planSampleRemoval, type SampleCounts } from '../sample-plan.ts'

export interface SampleStanding {
  readonly isLoaded: boolean
  readonly going: SampleCounts
  readonly staying: readonly Staying[]
  readonly isPageRestored: boolean
}

/** Whether the sample is loaded, and what taking it out would do, by the same rules as doing it. */
export const readSample = async (context: Context): Promise<Result<SampleStanding>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const plan = await context.store.read((records) => planSampleRemoval(records, 'find'))
  if (plan === null) {
    const going = { incidents: 0, components: 0, groups: 0, rules: 0, subscribers: 0 }
    return ok({ isLoaded: false, going, staying: [], isPageRestored: false })
  }
  return ok({ isLoaded: true, going: countsOf(plan), staying: plan.staying, isPageRestored: plan.isPageRestored })
}
