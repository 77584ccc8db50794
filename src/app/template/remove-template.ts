import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findTemplate, nameOfTemplate } from '../kept-template.ts'
import { stale } from '../load.ts'

/** A template of the page's own goes; one of the starting set is from then on as it is shipped. Drafts keep their words. */
export const removeTemplate = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly templateId: string; readonly readVersion: number },
): Promise<Result<{ readonly done: true }>> => {
  const allowed = authorize(context.actor, 'template.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await findTemplate(records, input)
    if (!found.ok) return found
    const { template, page } = found.value
    if (template.version === 0) return refuse('template.as_shipped', 'Nobody has changed it. Hide it, if it is not to be offered.')
    if (!(await records.templates.remove(page.id, template.id, input.readVersion))) return stale('template')
    const name = nameOfTemplate(template)
    await records.journal.append([internalEntry(context, now, 'template.removed', template.id, { name })])
    return ok({ done: true })
  })
}
