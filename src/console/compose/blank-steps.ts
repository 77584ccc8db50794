import type { DraftField } from '../../core/notice/draft-fields.ts'
import type { LeftBlank } from '../../core/notice/left-blanks.ts'
import { type Blank, blanksIn } from '../../core/template/blanks.ts'
import { fieldId, goToElement } from './desk-context.ts'

export interface BlankPlace {
  readonly area: HTMLTextAreaElement
  readonly blank: Blank
}

/** Every blank that is left, as they stand on the screen. */
export const blankPlaces = (): readonly BlankPlace[] =>
  [...document.querySelectorAll<HTMLTextAreaElement>('.compose-form textarea')].flatMap((area) =>
    blanksIn(area.value).map((blank) => ({ area, blank })),
  )

/** Leads there and selects it: whoever types writes over it. */
export const selectBlank = ({ area, blank }: BlankPlace): void => {
  goToElement(area)
  area.setSelectionRange(blank.start, blank.end)
}

/** Leads to a blank that a notice still has in a field. */
export const goToBlank = ({ label }: LeftBlank, field: DraftField | undefined): void => {
  const here = blankPlaces().filter(({ blank }) => blank.label === label)
  const place = here.find(({ area }) => field && area.id.startsWith(fieldId(field))) ?? here[0]
  if (place) selectBlank(place)
}

/** Negative where the place stands before the selection in `from`, positive behind it, 0 where it is the selection. */
const orderTo = ({ area, blank }: BlankPlace, from: Element): number => {
  if (area === from) return blank.start - area.selectionStart || blank.end - area.selectionEnd
  return area.compareDocumentPosition(from) & Node.DOCUMENT_POSITION_FOLLOWING ? -1 : 1
}

/** Selects the blank behind the place that has the focus, or before it, around the end to the beginning; whoever types writes over it. */
export const stepBlank = (by: 1 | -1): boolean => {
  const all = blankPlaces()
  const from = document.activeElement
  const order = (one: BlankPlace): number => (from?.closest('.compose-form') ? orderTo(one, from) : by)
  const found = by > 0 ? all.find((one) => order(one) > 0) : all.findLast((one) => order(one) < 0)
  const next = found ?? all.at(by > 0 ? 0 : -1)
  if (next) selectBlank(next)
  return next !== undefined
}

/** Within a text Tab goes on to its next blank, and leaves it behind the last as ever. */
export const stepWithin = (area: HTMLTextAreaElement): boolean => {
  const next = blanksIn(area.value).find(({ start }) => start > area.selectionStart)
  if (next) area.setSelectionRange(next.start, next.end)
  return next !== undefined
}
