import { authorize } from '../../core/actor/actor.ts'
import { type FreeSectionInput, parsePostmortemTemplate } from '../../core/postmortem/postmortem-template.ts'
import { ok, type Result } from '../../core/result.ts'
import type { Context } from '../context.ts'
import { internalEntry } from '../journal.ts'
import { findPage, stale } from '../load.ts'
import type { PostmortemTemplate } from '../postmortem-records.ts'

/** Other sections of the organisation's own, for postmortems from now on; what was written into one that goes stays where it is. */
export const changePostmortemTemplate = async (
  context: Context,
  input: { readonly pageId?: string | undefined; readonly sections: readonly FreeSectionInput[]; readonly readVersion: number },
): Promise<Result<PostmortemTemplate>> => {
  const allowed = authorize(context.actor, 'template.write')
  if (!allowed.ok) return allowed
  const sections = parsePostmortemTemplate(input.sections)
  if (!sections.ok) return sections
  const now = context.clock.now()
  return context.store.transaction(async (records) => {
    const page = await findPage(records, input.pageId)
    if (!page.ok) return page
    const { id: pageId } = page.value
    const template: PostmortemTemplate = { pageId, sections: sections.value, updatedAt: now, version: input.readVersion + 1 }
    if (!(await records.postmortems.saveTemplate(template, input.readVersion))) return stale('template')
    const facts = { sections: sections.value.map((one) => ({ ...one })) }
    await records.journal.append([internalEntry(context, now, 'postmortem_template.changed', pageId, facts)])
    return ok(template)
  })
}
