import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Arrival } from '../arrival-records.ts'
import type { Context } from '../context.ts'
import type { ReplyWays } from '../ports.ts'

export interface ArrivalsSeen {
  readonly ways: ReplyWays | null
  /** The newest first. */
  readonly latest: readonly Arrival[]
}

const mostSeen = 50

/** Whether replies to notices come in, by which ways, and what became of the last ones. */
export const listArrivals = async (context: Context): Promise<Result<ArrivalsSeen>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const latest = await context.store.read((records) => records.arrivals.listLatest(mostSeen))
  return ok({ ways: context.settings.replies ?? null, latest })
}
