import { factsBehind } from '../core/due/due-near.ts'
import { dueOf } from '../core/due/due-of.ts'
import type { Page } from '../core/page/page.ts'
import type { Instant } from '../core/time.ts'
import type { Context } from './context.ts'
import { loadDueFacts } from './due-facts.ts'
import type { Records } from './store.ts'

/** Which of these duties of a page are still owed, however long ago something was said or done about them. */
export const stillDue = async (
  { holidays }: Context,
  records: Records,
  page: Page,
  keys: ReadonlySet<string>,
  now: Instant,
): Promise<ReadonlySet<string>> => {
  if (keys.size === 0) return keys
  const due = dueOf(factsBehind(await loadDueFacts(records, page, { holidays, now }), keys), now)
  return new Set(due.flatMap(({ key }) => (keys.has(key) ? [key] : [])))
}
