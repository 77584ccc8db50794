import type { Read } from '../../language/marks.ts'
import type { Sentence } from '../../prose/prose.ts'
import { hasShape, shapes } from '../../prose/token.ts'
import type { Element } from '../element.ts'

export const startTime: Element = {
  id: 'has_start_time',
  question: 'Since when, or from when, with the time zone?',
  why: 'Readers match it with what they saw, and know which of their work falls into it.',
  // In an account afterwards, and in an announcement, the day alone says when.
  isPresent: (read, { kind }) => {
    const wanted = kind === 'report' || kind === 'maintenance' ? shapes.clock | shapes.date : shapes.clock
    return read.prose.sentences.some(
      (sentence) => read.within('update-promise', sentence) === undefined && tellsStart(read, sentence, wanted),
    )
  },
}

const tellsStart = (read: Read, sentence: Sentence, wanted: number): boolean => {
  const end = read.within('end-time', sentence)
  return sentence.tokens.some((token) => hasShape(token, wanted) && !(end && token.start >= end.start && token.end <= end.end))
}
