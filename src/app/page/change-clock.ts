import { authorize } from '../../core/actor/actor.ts'
import type { Page } from '../../core/page/page.ts'
import { type ClockPolicyInput, clockInputOf, parseClockPolicy } from '../../core/policy/parse-clock-policy.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'

/** Another rhythm for a page, as a whole; the journal keeps every version of it. What is due changes at once. */
export const changeClock = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly readVersion: number; readonly clock: ClockPolicyInput },
): Promise<Result<Page>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const parsed = parseClockPolicy(input.clock)
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  const result = await context.store.transaction<Page>(async (records) => {
    const found = await findPage(records, input.pageId)
    if (!found.ok) return found
    const page: Page = { ...found.value, clock: parsed.value, updatedAt: now, version: input.readVersion + 1 }
    if (!(await records.pages.save(page, input.readVersion))) return stale('page')
    await records.journal.append([
      internalEntry(context, now, 'page.clock_changed', page.id, { clock: JSON.stringify(clockInputOf(page.clock)) }),
    ])
    return ok(page)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
