import { authorize } from '../../core/actor/actor.ts'
import { parseRhythm, type RhythmInput } from '../../core/maintenance/parse-plan.ts'
import { nextOccurrences, type Occurrence } from '../../core/maintenance/recurrence.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'

const shown = 10

/** When work would come to pass by a rhythm that somebody thinks of: the next ten. Nothing is kept. */
export const previewSeries = async (context: Context, input: RhythmInput): Promise<Result<readonly Occurrence[]>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const rhythm = parseRhythm(input)
  return rhythm.ok ? ok(nextOccurrences(rhythm.value, context.clock.now(), shown)) : rhythm
}
