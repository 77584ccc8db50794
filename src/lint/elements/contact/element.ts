import type { Element } from '../element.ts'

export const contact: Element = {
  id: 'has_contact',
  question: 'Whom can a reader ask?',
  why: 'Somebody with a deadline needs a person, not a page (regulation asks for a contact; OST).',
  isPresent: (read) => read.has('contact'),
}
