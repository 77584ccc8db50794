import type { Element } from '../element.ts'

export const contact: Element = {
  id: 'has_contact',
  question: 'Whom can a reader ask?',
  why: 'Somebody with a deadline needs a person, not a page; where personal data is concerned, the law asks for one.',
  isPresent: (read) => read.has('contact'),
}
