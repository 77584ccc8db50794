import type { Element } from '../element.ts'

export const scope: Element = {
  id: 'has_scope',
  question: 'Who and where: all, a named group, a share, or not known yet?',
  why: 'Readers want to know whether it is they who are hit; scope belongs in the second message at the latest.',
  isPresent: (read) => read.has('scope'),
}
