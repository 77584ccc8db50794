import type { Element } from '../element.ts'

export const cause: Element = {
  id: 'has_cause',
  question: 'Is the cause confirmed? Then say it in one plain sentence.',
  why: 'A confirmed cause ends the guessing; an unconfirmed one is better kept back.',
  isPresent: (read, { kind }) => read.has('cause') || (kind === 'maintenance' && read.has('purpose')),
}
