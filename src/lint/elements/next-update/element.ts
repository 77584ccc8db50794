import type { Element } from '../element.ts'

export const nextUpdate: Element = {
  id: 'has_next_update_promise',
  question: 'When do readers hear from you next?',
  why: 'A promised update spares everybody the looking and the asking.',
  isPresent: (read) => read.has('update-promise'),
}
