import type { Element } from '../element.ts'

export const consequence: Element = {
  id: 'has_consequence',
  question: 'Who cannot do what?',
  why: 'It is what readers care about first: what they can and cannot do.',
  isPresent: (read) => read.has('consequence'),
}
