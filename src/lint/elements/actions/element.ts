import type { Element } from '../element.ts'

export const actions: Element = {
  id: 'has_actions_taken',
  question: 'What has been done, or is being done right now?',
  why: 'Acts show that somebody is on it; "working on it" does not.',
  isPresent: (read, { kind }) => kind !== 'maintenance' && read.has('action'),
}
