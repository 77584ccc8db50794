import { authorize } from '../../core/actor/actor.ts'
import type { Result } from '../../core/result.ts'
import { parseTemplateInput, type TemplateInput } from '../../core/template/parse-template-input.ts'
import type { Template } from '../../core/template/template.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findTemplate, keepTemplate, nameOfTemplate } from '../kept-template.ts'
import { checkPreferences } from '../load.ts'

/** Changes a template; one of the starting set becomes the page's own from then on. Drafts that were started from it keep their words. */
export const changeTemplate = async (
  context: Context,
  input: TemplateInput & { readonly pageId?: string | undefined; readonly templateId: string; readonly readVersion: number },
): Promise<Result<Template>> => {
  const allowed = authorize(context.actor, 'template.write')
  if (!allowed.ok) return allowed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const found = await findTemplate(records, input)
    if (!found.ok) return found
    const { template: old, page } = found.value
    const parsed = parseTemplateInput(input, old)
    if (!parsed.ok) return parsed
    const known = await checkPreferences(records, page.id, parsed.value)
    if (!known.ok) return known
    const kept = await keepTemplate(
      records,
      { ...old, ...parsed.value, preapproved: null, updatedAt: now, version: input.readVersion + 1 },
      input.readVersion,
    )
    if (!kept.ok) return kept
    const name = nameOfTemplate(kept.value)
    await records.journal.append([internalEntry(context, now, 'template.changed', old.id, { name })])
    return kept
  })
}
