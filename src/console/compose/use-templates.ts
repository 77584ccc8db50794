import { useMemo, useRef, useState } from 'react'
import type { Incident } from '../../core/incident/incident.ts'
import type { Json } from '../../core/journal/canonical.ts'
import { type DraftField, type DraftMarks, isSameValue } from '../../core/notice/draft-fields.ts'
import { planTemplate, type TemplateEdit, variantFor } from '../../core/template/plan-template.ts'
import { occasionOf, type RankedTemplates, rankTemplates } from '../../core/template/rank-templates.ts'
import type { Template, TemplateTexts } from '../../core/template/template.ts'
import { usePage } from '../api/page.ts'
import { useQuestion } from '../api/use-api.ts'
import { now } from '../clock.ts'
import { parseTemplateView } from '../templates/parse-template-view.ts'
import { templatesQuestion } from '../templates/question.ts'
import { useLanguage } from '../words/language.ts'
import { useAtDesk } from './desk-context.ts'
import type { DraftDesk } from './draft-desk.ts'
import type { Ground } from './ground.ts'
import { useOffices } from './use-offices.ts'

interface Written extends TemplateEdit {
  readonly before: Json
}

/** What choosing a template has done, until the next one or until it is taken back. */
export interface Applied {
  readonly name: string
  readonly written: readonly Written[]
  /** Fields in which somebody's words stayed, with those of the template. */
  readonly standing: readonly TemplateEdit[]
}

export interface Templates {
  /** Undefined until they are there. */
  readonly ranked: RankedTemplates | undefined
  /** As its reader calls it, whatever the language of the notice. */
  readonly nameOf: (template: Template) => string
  /** Its first words, in the language of the notice. */
  readonly gistOf: (template: Template) => string
  readonly applied: Applied | undefined
  readonly apply: (template: Template) => Applied | undefined
  /** Puts the template's words over those that stayed. */
  readonly replace: () => void
  readonly undo: () => void
}

const write = (desk: DraftDesk, edits: readonly TemplateEdit[]): readonly Written[] =>
  edits.map(({ field, value }) => {
    const before = desk.valueOf(field)
    desk.write(field, value)
    return { field, value, before }
  })

const firstWords = ({ now: consequence, action, freeText, title }: TemplateTexts): string =>
  consequence ?? action ?? freeText ?? title ?? ''

/** What was typed over since stays: only the template's own words go. */
const takeBack = (desk: DraftDesk, written: readonly Written[]): void => {
  for (const { field, value, before } of written) if (isSameValue(desk.valueOf(field), value)) desk.write(field, before)
}

/** Fields that hold what a template left there are as nobody's as they were before it. */
const marksWithout = (marks: DraftMarks, desk: DraftDesk, left: ReadonlyMap<DraftField, Json>): DraftMarks =>
  Object.fromEntries(
    Object.entries(marks).filter(
      ([name]) => ![...left].some(([field, value]) => field === name && isSameValue(desk.valueOf(field), value)),
    ),
  )

/** The templates for the draft on the desk, and what choosing one does: it fills in what nobody has filled in, and can be taken back. */
export const useTemplates = (ground: Ground, expected: Incident): Templates => {
  const { desk, state } = useAtDesk()
  const views = useQuestion(templatesQuestion).data?.items
  const { page, draft } = ground
  const offices = useOffices(usePage().data) ?? { page, audiences: [] }
  const [applied, setApplied] = useState<Applied>()
  const left = useRef(new Map<DraftField, Json>())
  const { kind, language, change } = draft
  // biome-ignore lint/correctness/useExhaustiveDependencies: of the draft only what the occasion is made of matters.
  const ranked = useMemo(
    () =>
      views &&
      rankTemplates(
        views.map((view) => parseTemplateView(view, page.id)),
        occasionOf(draft),
      ),
    [views, page.id, kind, change.severity, change.phase, change.affected],
  )
  const reader = useLanguage()
  const variantOf = (template: Template) => variantFor(template, language, page.language)
  const nameOf = (template: Template): string => variantFor(template, reader, language)?.name ?? template.id
  const keep = (next: Applied | undefined, written: readonly Written[]): void => {
    for (const { field, value, before } of written) left.current.set(field, next ? value : before)
    setApplied(next)
  }
  const apply = (template: Template): Applied | undefined => {
    const variant = variantOf(template)
    if (!variant) return undefined
    if (applied) takeBack(desk, applied.written)
    for (const { field, before } of applied?.written ?? []) left.current.set(field, before)
    const marks = marksWithout(state.marks, desk, left.current)
    const plan = planTemplate(template, variant, { ...ground, offices, draft: desk.state().draft, incident: expected, marks, now: now() })
    const next = { name: nameOf(template), written: write(desk, plan.edits), standing: plan.standing }
    keep(next, next.written)
    return next
  }
  const replace = (): void => {
    if (!applied) return
    const written = [...applied.written, ...write(desk, applied.standing)]
    keep({ ...applied, written, standing: [] }, written)
  }
  const undo = (): void => {
    if (!applied) return
    takeBack(desk, applied.written)
    keep(undefined, applied.written)
  }
  return { ranked, nameOf, gistOf: (template) => firstWords(variantOf(template)?.texts ?? {}), applied, apply, replace, undo }
}
