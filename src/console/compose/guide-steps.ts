import type { MissingFinding, SlotFinding } from '../../lint/finding.ts'
import type { LintedNotice } from '../../lint/lint-notice.ts'
import { type BlankPlace, blankPlaces, selectBlank } from './blank-steps.ts'
import { fieldId, goToElement } from './desk-context.ts'
import { areaIdOf, slotOf } from './element-slots.ts'
import { unitsAt } from './text-edit.ts'

/** One thing that asks for the writer: a blank of a template, or what the guide has to say, with its place on the screen. */
export type GuideStep = { readonly element: HTMLElement; readonly at: number } & (
  | { readonly kind: 'blank'; readonly place: BlankPlace }
  | { readonly kind: 'finding'; readonly finding: SlotFinding }
  | { readonly kind: 'missing'; readonly missing: MissingFinding }
)

/** Blanks, findings and what is missing, as they stand on the screen; what shares its place is one step. */
export const stepsOf = ({ findings, missing }: Pick<LintedNotice, 'findings' | 'missing'>): readonly GuideStep[] => {
  const steps: GuideStep[] = blankPlaces().map((place) => ({ kind: 'blank', element: place.area, at: place.blank.start, place }))
  const add = (id: string, step: (element: HTMLElement) => GuideStep): void => {
    const element = document.getElementById(id)
    if (!element) return
    const one = step(element)
    if (!steps.some((other) => other.element === one.element && other.at === one.at)) steps.push(one)
  }
  for (const finding of findings)
    add(finding.about ? fieldId(finding.about) : areaIdOf(finding.slot), (element) => {
      const text = element instanceof HTMLTextAreaElement ? element.value : ''
      return { kind: 'finding', element, at: unitsAt(text, finding.start), finding }
    })
  for (const one of missing) {
    add(fieldId(slotOf[one.element]), (element) => ({ kind: 'missing', element, at: 0, missing: one }))
  }
  return steps.toSorted((a, b) => compare(a, b.element, b.at))
}

const compare = (a: Pick<GuideStep, 'element' | 'at'>, element: Element, at: number): number => {
  if (a.element === element) return a.at - at
  return a.element.compareDocumentPosition(element) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** Whether one step asks for the same, at the same place, as another that was worked out before. */
const isSame = (a: GuideStep, b: GuideStep): boolean => a.element === b.element && a.at === b.at && saidBy(a) === saidBy(b)

const saidBy = (step: GuideStep): string => {
  if (step.kind === 'blank') return step.place.blank.label
  return step.kind === 'missing' ? step.missing.element : `${step.finding.rule} ${step.finding.quote}`
}

/**
 * The step after or before where the writer is, around the end to the beginning. What begins at the caret comes next as well, unless it
 * is where the writer was led the last time.
 */
export const nextStep = (steps: readonly GuideStep[], from: Element | null, by: 1 | -1, last?: GuideStep): GuideStep | undefined => {
  if (!from?.isConnected) return steps.at(by > 0 ? 0 : -1)
  const caret = from instanceof HTMLTextAreaElement ? from.selectionStart : 0
  // A field of several controls is one place: whatever of it has the focus.
  const isHere = ({ element }: GuideStep): boolean => element === from || element.contains(from)
  const order = (step: GuideStep): number => (isHere(step) ? step.at - caret : compare(step, from, caret))
  // Whoever is in an empty field sees that it is empty.
  const begins = (step: GuideStep): boolean => order(step) === 0 && step.kind !== 'missing' && !(last && isSame(step, last))
  const found = by > 0 ? steps.find((step) => order(step) > 0 || begins(step)) : steps.findLast((step) => order(step) < 0)
  return found ?? steps.at(by > 0 ? 0 : -1)
}

/** Leads to a step: a blank is selected, and the caret stands where a finding begins. */
export const goToStep = (step: GuideStep): void => {
  const { element, at } = step
  if (step.kind === 'blank') selectBlank(step.place)
  else goToElement(element)
  if (step.kind !== 'blank' && element instanceof HTMLTextAreaElement) element.setSelectionRange(at, at)
}
