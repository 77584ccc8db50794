import type { PageId } from '../../brand.ts'
import { tagged } from '../../brand.ts'
import type { Phase, Severity } from '../../incident/phase.ts'
import type { NoticeKind } from '../../notice/notice.ts'
import type { Permanence } from '../../notice/slots.ts'
import { type Template, type TemplateContent, type TemplateNextWord, templateFields } from '../template.ts'
import { type BuiltInKey, builtInKeys, isBuiltInKey } from './built-in-keys.ts'
import { de } from './de.ts'
import { en } from './en.ts'

interface Occasion {
  readonly kind: NoticeKind
  readonly severities?: readonly Severity[]
  readonly phase?: Phase
  readonly permanent?: Permanence
  readonly nextWord?: TemplateNextWord
}

/** Minutes to the next word by the cadence for the severity; in the evening it is promised for the opening of offices. */
const occasions: Record<BuiltInKey, Occasion> = {
  'first-notice-minor': { kind: 'first-notice', severities: ['minor'], nextWord: 120 },
  'first-notice-major': { kind: 'first-notice', severities: ['major'], permanent: 'checking', nextWord: 60 },
  'first-notice-critical': { kind: 'first-notice', severities: ['critical'], permanent: 'checking', nextWord: 30 },
  'update-investigating': { kind: 'update', phase: 'investigating', nextWord: 60 },
  'update-identified': { kind: 'update', phase: 'identified', nextWord: 60 },
  'update-monitoring': { kind: 'update', phase: 'monitoring', nextWord: 60 },
  evening: { kind: 'update', nextWord: 'opening' },
  morning: { kind: 'update', nextWord: 120 },
  resolution: { kind: 'resolution' },
  'maintenance-announced': { kind: 'maintenance', phase: 'scheduled' },
  'maintenance-started': { kind: 'maintenance', phase: 'in_progress' },
  'maintenance-overrun': { kind: 'maintenance', phase: 'in_progress', nextWord: 60 },
  'maintenance-completed': { kind: 'maintenance', phase: 'completed' },
  'personal-data': { kind: 'update', nextWord: 1440 },
}

export const builtInContent = (key: BuiltInKey): TemplateContent => {
  const { kind, severities = [], phase = null, permanent = null, nextWord = null } = occasions[key]
  const variants = [
    { language: 'en' as const, ...en[key] },
    { language: 'de' as const, ...de[key] },
  ]
  return { kind, severities, phase, componentIds: [], permanent, nextWord, variants }
}

/** One of the starting set as it is shipped. */
export const builtInTemplate = (key: BuiltInKey, pageId: PageId): Template => ({
  ...builtInContent(key),
  id: tagged(key),
  pageId,
  hiddenAt: null,
  preapproved: null,
  updatedAt: null,
  version: 0,
})

export const isBuiltIn = ({ id }: Pick<Template, 'id'>): boolean => isBuiltInKey(id)

const contentOf = ({ kind, severities, phase, componentIds, permanent, nextWord, variants }: TemplateContent): string => {
  const words = variants.map(({ language, name, texts }) => [language, name, templateFields.map((field) => texts[field] ?? null)])
  return JSON.stringify([kind, severities, phase, componentIds, permanent, nextWord, words])
}

/** Whether it says what was shipped, hidden or not. */
export const isAsShipped = (template: Template): boolean =>
  isBuiltInKey(template.id) && contentOf(template) === contentOf(builtInContent(template.id))

/** Everything that there is on a page: the starting set in its order, each as the page has it, then the page's own. */
export const withBuiltIns = (kept: readonly Template[], pageId: PageId): readonly Template[] => {
  const set = builtInKeys.map((key) => kept.find(({ id }) => id === key) ?? builtInTemplate(key, pageId))
  return [...set, ...kept.filter(({ id }) => !set.some((one) => one.id === id))]
}
