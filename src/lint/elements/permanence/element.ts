import type { Element } from '../element.ts'

export const permanence: Element = {
  id: 'has_permanent_consequence_statement',
  question: 'Is any data or work lost, not lost, recoverable, or is that still being checked?',
  why: 'Readers fear for their data until they are told; say it even when nothing is lost.',
  isPresent: (read) => read.has('permanence'),
}
