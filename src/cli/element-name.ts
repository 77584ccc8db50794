import type { ElementId } from '../lint/vocabulary.ts'

/** What a person calls an element of a notice: "consequence" for has_consequence. */
export const elementName = (element: ElementId): string =>
  element === 'next_update_has_time' ? 'time of the next update' : element.replace(/^has_/, '').replaceAll('_', ' ')
