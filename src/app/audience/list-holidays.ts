import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { dateOf } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'
import type { Holiday } from '../ports.ts'

/** The public holidays of a place from today on, to the end of next year. */
export const listHolidays = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly region: string },
): Promise<Result<readonly Holiday[]>> => {
  const allowed = authorize(context.actor, 'page.read')
  if (!allowed.ok) return allowed
  const region = input.region.trim().toUpperCase()
  if (!context.holidays.isRegion(region))
    return refuse('input.invalid', 'The public holidays of this place are not known; use a code as DE, DE-BE or US-CA.')
  const now = context.clock.now()
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const today = dateOf(now, page.value.zone)
    const year = Number(today.slice(0, 4))
    return ok([year, year + 1].flatMap((one) => context.holidays.of(region, one)).filter(({ date }) => date >= today))
  })
}
