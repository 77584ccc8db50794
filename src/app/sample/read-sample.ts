import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { SampleObstacle } from '../../core/sample/obstacle.ts'
import type { Staying, Taking } from '../../core/sample/removal.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import { countsOf, planSampleRemoval, type SampleCounts } from '../sample-plan.ts'
import { sampleObstaclesOf } from '../sample-room.ts'

export interface SampleStanding {
  readonly isLoaded: boolean
  readonly going: SampleCounts
  readonly staying: readonly Staying[]
  readonly isPageRestored: boolean
  /** What of one's own keeps it from being loaded; only an empty installation takes it. */
  readonly obstacles: readonly SampleObstacle[]
}

/** Whether the sample is loaded or could be, and what taking it out would do, by the same rules as doing it. */
export const readSample = async (context: Context, taking: Taking = { words: false }): Promise<Result<SampleStanding>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  return context.store.read(async (records): Promise<Result<SampleStanding>> => {
    const plan = await planSampleRemoval(records, 'find', taking)
    if (plan !== null)
      return ok({ isLoaded: true, going: countsOf(plan), staying: plan.staying, isPageRestored: plan.isPageRestored, obstacles: [] })
    const page = await findPage(records, undefined)
    if (!page.ok) return page
    const going = { incidents: 0, components: 0, groups: 0, rules: 0, subscribers: 0, audiences: 0 }
    const obstacles = await sampleObstaclesOf(records, page.value.id)
    return ok({ isLoaded: false, going, staying: [], isPageRestored: false, obstacles })
  })
}
