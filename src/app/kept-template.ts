import type { TemplateId } from '../core/brand.ts'
import type { Page } from '../core/page/page.ts'
import { ok, type Result } from '../core/result.ts'
import { builtInTemplate } from '../core/template/built-in/built-in.ts'
import { isBuiltInKey } from '../core/template/built-in/built-in-keys.ts'
import { parseTemplateId } from '../core/template/parse-template-id.ts'
import type { Template } from '../core/template/template.ts'
import { findPage, missing, stale } from './load.ts'
import type { Records } from './store.ts'

/** A template of a page, one of the starting set as it is shipped where the page has none of its own in its place. */
export const findTemplate = async (
  records: Records,
  input: { readonly pageId?: string | undefined; readonly templateId: string },
): Promise<Result<{ readonly template: Template; readonly page: Page }>> => {
  const id = parseTemplateId(input.templateId)
  if (!id.ok) return id
  const page = await findPage(records, input.pageId)
  if (!page.ok) return page
  const template = (await records.templates.find(page.value.id, id.value)) ?? shipped(id.value, page.value)
  return template ? ok({ template, page: page.value }) : missing('template')
}

const shipped = (id: TemplateId, page: Page): Template | undefined => (isBuiltInKey(id) ? builtInTemplate(id, page.id) : undefined)

/** Writes a template over the version that was read; version 0 is what was shipped, and has no row yet. */
export const keepTemplate = async (records: Records, template: Template, readVersion: number): Promise<Result<Template>> => {
  const { templates } = records
  const isKept = readVersion === 0 ? await templates.insert(template) : await templates.save(template, readVersion)
  return isKept ? ok(template) : stale('template')
}

export const nameOfTemplate = ({ id, variants }: Template): string => variants[0]?.name ?? id
