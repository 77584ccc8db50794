import type { Element } from '../element.ts'

export const workaround: Element = {
  id: 'has_workaround',
  question: 'What can readers do or use meanwhile?',
  why: 'A way round the trouble is worth more than an apology.',
  isPresent: (read) => read.has('workaround'),
}
