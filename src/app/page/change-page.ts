import { authorize } from '../../core/actor/actor.ts'
import type { Page } from '../../core/page/page.ts'
import { type PageInput, parsePageInput } from '../../core/page/parse-page-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'

/** Name, language, zone, contact and look of a page. */
export const changePage = async (
  context: Context,
  input: PageInput & { readonly pageId?: string | undefined; readonly readVersion: number },
): Promise<Result<Page>> => {
  const allowed = authorize(context.actor, 'page.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  const result = await context.store.transaction<Page>(async (records) => {
    const found = await findPage(records, input.pageId)
    if (!found.ok) return found
    const parsed = parsePageInput(input, found.value)
    if (!parsed.ok) return parsed
    const page: Page = { ...found.value, ...parsed.value, updatedAt: now, version: input.readVersion + 1 }
    if (!(await records.pages.save(page, input.readVersion))) return stale('page')
    const facts = { name: page.name, language: page.language, zone: page.zone }
    await records.journal.append([
      internalEntry(context, now, 'page.changed', page.id, facts),
      publicEntry(context, page.id, now, 'page.changed', page.id, facts),
    ])
    return ok(page)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
