import type { Element } from '../element.ts'

export const patience: Element = {
  id: 'has_patience_request',
  question: 'Do you ask for patience, in the sentence that gives the contact?',
  why: 'One polite sentence is enough, and it belongs beside the contact.',
  isPresent: (read) => read.has('patience'),
}
