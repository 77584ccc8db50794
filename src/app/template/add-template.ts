import { authorize } from '../../core/actor/actor.ts'
import { ok, type Result, refuse } from '../../core/result.ts'
import { parseTemplateInput, type TemplateInput } from '../../core/template/parse-template-input.ts'
import type { Template } from '../../core/template/template.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { nameOfTemplate } from '../kept-template.ts'
import { checkPreferences, findPage } from '../load.ts'

const mostTemplates = 100

/** Words of the organisation's own from which notices start. */
export const addTemplate = async (
  context: Context,
  input: TemplateInput & { readonly pageId?: string | undefined },
): Promise<Result<Template>> => {
  const allowed = authorize(context.actor, 'template.write')
  if (!allowed.ok) return allowed
  const parsed = parseTemplateInput(input, {})
  if (!parsed.ok) return parsed
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const known = await checkPreferences(records, page.value.id, parsed.value)
    if (!known.ok) return known
    if ((await records.templates.listOf(page.value.id)).length >= mostTemplates)
      return refuse('input.invalid', `There are ${mostTemplates} templates already; remove some first.`)
    const template: Template = {
      ...parsed.value,
      id: context.ids.next(),
      pageId: page.value.id,
      hiddenAt: null,
      preapproved: null,
      updatedAt: now,
      version: 1,
    }
    await records.templates.insert(template)
    await records.journal.append([internalEntry(context, now, 'template.added', template.id, { name: nameOfTemplate(template) })])
    return ok(template)
  })
}
