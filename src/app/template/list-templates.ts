import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result } from '../../core/result.ts'
import { withBuiltIns } from '../../core/template/built-in/built-in.ts'
import type { Template } from '../../core/template/template.ts'
import type { Context } from '../context.ts'
import { findPage } from '../load.ts'

/** The starting set in its order, each as the page has it, then the page's own; hidden ones are among them. */
export const listTemplates = async (
  context: Context,
  input: { readonly pageId?: string | undefined },
): Promise<Result<readonly Template[]>> => {
  const allowed = authorize(context.actor, 'notice.read')
  if (!allowed.ok) return allowed
  return context.store.read(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    return ok(withBuiltIns(await records.templates.listOf(page.value.id), page.value.id))
  })
}
