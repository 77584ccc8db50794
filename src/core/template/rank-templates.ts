import type { ComponentId } from '../brand.ts'
import type { Phase, Severity } from '../incident/phase.ts'
import type { Notice, NoticeKind } from '../notice/notice.ts'
import type { Template, TemplateContent } from './template.ts'

export interface TemplateOccasion {
  readonly kind: NoticeKind
  readonly severity: Severity
  readonly phase: Phase
  readonly componentIds: readonly ComponentId[]
}

export const occasionOf = ({ kind, change }: Notice): TemplateOccasion => ({
  kind,
  severity: change.severity,
  phase: change.phase,
  componentIds: change.affected.map(({ componentId }) => componentId),
})

/** How closely a template is meant for an occasion, -1 where it is meant for another. */
const closeness = (template: TemplateContent, { kind, severity, phase, componentIds }: TemplateOccasion): number => {
  const { severities } = template
  const isComponentMeant = template.componentIds.some((id) => componentIds.includes(id))
  const isForAnother =
    template.kind !== kind ||
    (severities.length > 0 && !severities.includes(severity)) ||
    (template.phase !== null && template.phase !== phase) ||
    (template.componentIds.length > 0 && !isComponentMeant)
  if (isForAnother) return -1
  return (isComponentMeant ? 4 : 0) + (template.phase === null ? 0 : 2) + (severities.length > 0 ? 1 : 0)
}

export interface RankedTemplates {
  /** Meant for this occasion, the closest first. */
  readonly fitting: readonly Template[]
  readonly others: readonly Template[]
}

/** Everything that is offered, what is meant for the occasion first; an organisation's own words go before the starting set. */
export const rankTemplates = (templates: readonly Template[], occasion: TemplateOccasion): RankedTemplates => {
  const ranked = templates
    .filter(({ hiddenAt }) => hiddenAt === null)
    .map((template) => ({ template, rank: closeness(template, occasion), isOwn: template.version > 0 ? 1 : 0 }))
    .toSorted((a, b) => b.rank - a.rank || b.isOwn - a.isOwn)
  const fits = (isFitting: boolean) => ranked.filter(({ rank }) => rank >= 0 === isFitting).map(({ template }) => template)
  return { fitting: fits(true), others: fits(false) }
}
