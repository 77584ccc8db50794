import type { Mark, Read } from '../../language/marks.ts'
import type { Sentence } from '../../prose/prose.ts'
import type { Element } from '../element.ts'

export const scope: Element = {
  id: 'has_scope',
  question: 'Who and where: all, a named group, a share, or not known yet?',
  why: 'Readers want to know whether it is they who are hit; scope belongs in the second message at the latest.',
  isPresent: (read) => read.has('scope') || read.hits('scope-of-harm').some(({ sentence }) => tellsOfHarm(read, sentence)),
}

const harm: readonly Mark[] = ['consequence', 'vague-effect']

const tellsOfHarm = (read: Read, sentence: Sentence): boolean => harm.some((mark) => read.within(mark, sentence) !== undefined)
