import { fieldsSaid } from '../core/notice/draft-fields.ts'
import { parseDraftValue } from '../core/notice/parse-draft-value.ts'
import type { ParsedNoticeInput } from '../core/notice/parse-notice-input.ts'
import { writeDraft } from '../core/notice/write-draft.ts'
import { ok, type Result } from '../core/result.ts'
import { planTemplate, variantFor } from '../core/template/plan-template.ts'
import type { Context } from './context.ts'
import { writerOf } from './draft-file.ts'
import { loadAudienceFacts } from './due-facts.ts'
import { findTemplate } from './kept-template.ts'
import type { Records } from './store.ts'
import type { Writing } from './write-and-publish.ts'

/** What was said about a new notice, with what a template says where nothing was; without a template what was said alone. */
export const startFromTemplate = async (
  context: Context,
  records: Records,
  templateId: string | undefined,
  { parsed, incident, page, now }: Pick<Writing, 'parsed' | 'incident' | 'page' | 'now'>,
): Promise<Result<ParsedNoticeInput>> => {
  if (templateId === undefined) return ok(parsed)
  const found = await findTemplate(records, { pageId: page.id, templateId })
  if (!found.ok) return found
  const { template } = found.value
  const hand = { by: writerOf(context.actor), at: now }
  let draft = writeDraft({ id: context.ids.next(), parsed, incident, page, correction: null, backdatedTo: null, now })
  const marks = Object.fromEntries(fieldsSaid({ ...draft, content: parsed.content }).map((field) => [field, { ...hand, version: 1 }]))
  const variant = variantFor(template, draft.language, page.language)
  const components = await records.components.listOf(page.id)
  const offices = { page, audiences: await loadAudienceFacts(records, page, { holidays: context.holidays, now }) }
  const edits = variant ? planTemplate(template, variant, { draft, marks, incident, page, components, offices, now }).edits : []
  for (const { field, value } of edits) {
    const change = parseDraftValue(field, value)
    if (!change.ok) return change
    draft = change.value(draft, hand)
  }
  return ok({ ...parsed, content: draft.content, change: { ...parsed.change, title: draft.change.title } })
}
