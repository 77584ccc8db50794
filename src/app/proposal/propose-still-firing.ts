import { authorize } from '../../core/actor/actor.ts'
import type { PageId } from '../../core/brand.ts'
import { ok, type Result } from '../../core/result.ts'
import { isInHand, settledSeconds } from '../../core/signal/still-firing.ts'
import { type Instant, plusSeconds } from '../../core/time.ts'
import type { Context } from '../context.ts'
import { proposeAgain } from '../propose-again.ts'
import type { Raising } from '../raising.ts'
import type { Records } from '../store.ts'

const batch = 100

const raisingOn = async (context: Context, records: Records, pageId: PageId, now: Instant): Promise<Raising | undefined> => {
  const page = await records.pages.find(pageId)
  return page && { context, records, page, rules: await records.alertRules.listOf(pageId), now, entries: [], automatic: [] }
}

/**
 * What still fires half a day after its incident was closed or its proposal dismissed is proposed anew even if its monitor says things
 * only once. Answers how many alerts there were.
 */
export const proposeStillFiring = async (context: Context): Promise<Result<number>> => {
  const allowed = authorize(context.actor, 'signal.raise')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const request = { settledBy: plusSeconds(now, -settledSeconds), limit: batch }
  if ((await context.store.read((records) => records.signals.listLeft({ ...request, limit: 1 }))).length === 0) return ok(0)
  const result = await context.store.transaction(async (records) => {
    let count = 0
    const raisings = new Map<PageId, Raising>()
    for (const signal of await records.signals.listLeft(request)) {
      const raising = raisings.get(signal.pageId) ?? (await raisingOn(context, records, signal.pageId, now))
      if (!raising) continue
      raisings.set(signal.pageId, raising)
      if (await proposeAgain(raising, signal, 'lasting', (former, incident) => isInHand(former, incident, now))) count++
    }
    for (const { entries } of raisings.values()) if (entries.length > 0) await records.journal.append(entries)
    return ok(count)
  })
  if (result.ok && result.value > 0) context.hints.raise('outbox')
  return result
}
