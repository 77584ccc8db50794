import { authorize } from '../../core/actor/actor.ts'
import { nextOccurrences, type Occurrence } from '../../core/maintenance/recurrence.ts'
import { type MaintenanceSeries, settledOn } from '../../core/maintenance/series.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

export interface ListedSeries {
  readonly series: MaintenanceSeries
  /** The next ten by the rule, with those that are skipped or moved as they come to pass. */
  readonly next: readonly {
    readonly on: string
    readonly window: Occurrence['window'] | null
    /** Where the rule has it, for taking an exception back. */
    readonly byRule: Occurrence['window']
  }[]
}

const shown = 10

/** Work that recurs on a page, with when it comes next. */
export const listSeries = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly ListedSeries[]>> => {
  const allowed = authorize(context.actor, 'incident.read')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const all = await records.maintenanceSeries.listOf(page.value.id)
    return ok(
      all.map((series) => ({
        series,
        next:
          series.endedAt === null
            ? nextOccurrences(series.rhythm, now, shown).map((one) => ({
                on: one.on,
                window: settledOn(series, one)?.window ?? null,
                byRule: one.window,
              }))
            : [],
      })),
    )
  })
}
