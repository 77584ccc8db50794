import { authorize } from '../../core/actor/actor.ts'
import type { Page } from '../../core/page/page.ts'
import { type PageInput, parsePageInput } from '../../core/page/parse-page-input.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Instant } from '../../core/time.ts'
import { elementIds } from '../../lint/vocabulary.ts'
import type { Context } from '../context.ts'
import { internalEntry, publicEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'

/** What is asked before publishing is the organisation's own: a change of that alone is nothing that the public hears of. */
const isPolicyAlone = ({ policy, pageId: _page, readVersion: _version, ...rest }: Parameters<typeof changePage>[1]): boolean =>
  policy !== undefined && Object.values(rest).every((value) => value === undefined)

const isSamePolicy = (a: Page, b: Page): boolean => JSON.stringify(a.policy) === JSON.stringify(b.policy)

const policyEntry = (context: Context, { id, policy }: Page, now: Instant) =>
  internalEntry(context, now, 'page.policy_changed', id, {
    first: { settle: policy.first.settle, answers: [...policy.first.answers] },
    others: { settle: policy.others.settle, answers: [...policy.others.answers] },
  })

/** Name, language, zone, contact, look and publishing policy of a page. */
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
    const parsed = parsePageInput(input, found.value, elementIds)
    if (!parsed.ok) return parsed
    const page: Page = { ...found.value, ...parsed.value, updatedAt: now, version: input.readVersion + 1 }
    if (!(await records.pages.save(page, input.readVersion))) return stale('page')
    const facts = { name: page.name, language: page.language, zone: page.zone }
    const changed = isPolicyAlone(input)
      ? []
      : [internalEntry(context, now, 'page.changed', page.id, facts), publicEntry(context, page.id, now, 'page.changed', page.id, facts)]
    await records.journal.append([...changed, ...(isSamePolicy(found.value, page) ? [] : [policyEntry(context, page, now)])])
    return ok(page)
  })
  if (result.ok) context.hints.raise('journal')
  return result
}
