import type { Schemas } from '../../client/open-client.ts'
import { tagged } from '../../core/brand.ts'
import type { Page } from '../../core/page/page.ts'
import { type Template, type TemplateTexts, type TemplateVariant, templateFields } from '../../core/template/template.ts'
import { instantOf } from '../../core/time.ts'

const parseTexts = (texts: Schemas['Template']['variants'][number]['texts']): TemplateTexts =>
  Object.fromEntries(templateFields.flatMap((field) => (texts[field] === undefined ? [] : [[field, texts[field]] as const])))

/** What the API answers, as core knows it. The server has checked every value. */
export const parseTemplateView = (view: Schemas['Template'], pageId: Page['id']): Template => ({
  id: tagged(view.id),
  pageId,
  kind: view.kind,
  severities: view.severities,
  phase: view.phase,
  componentIds: view.componentIds.map((id) => tagged(id)),
  permanent: view.permanent,
  nextWord: view.nextWord,
  variants: view.variants.map(({ language, name, texts }): TemplateVariant => ({ language, name, texts: parseTexts(texts) })),
  preapproved: view.preapproved && { by: view.preapproved.by, at: instantOf(view.preapproved.at) },
  hiddenAt: view.hiddenAt === null ? null : instantOf(view.hiddenAt),
  updatedAt: view.updatedAt === null ? null : instantOf(view.updatedAt),
  version: view.version,
})
