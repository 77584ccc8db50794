import type { Incident } from '../incident/incident.ts'
import { type DraftMarks, versionOf } from './draft-fields.ts'
import type { Notice } from './notice.ts'

const longestTitle = 255

/** The first sentence of what customers cannot do, where nobody has thought of a title; empty where nothing is said yet. */
export const madeTitle = (now: string): string => (/^[^.!?\n]+/u.exec(now.trim())?.[0] ?? '').trim().slice(0, longestTitle)

const sentenceOf = ({ content: { slots } }: Notice): string => slots.now ?? ''

/**
 * The title after the sentence was written anew; undefined where it is somebody's own. A title that nobody typed follows the sentence
 * that it is made of until it is public: words that their writer took out would stay in it. A mark of version 0 remembers that it is one.
 */
export const followingTitle = (before: Notice, after: Notice, marks: DraftMarks, expected: Incident): string | undefined => {
  if (sentenceOf(before) === sentenceOf(after)) return undefined
  if (expected.publicAt !== null || after.correction !== null || versionOf(marks, 'title') > 0) return undefined
  const isMade = marks.title !== undefined || before.change.title === madeTitle(sentenceOf(before))
  return isMade ? madeTitle(sentenceOf(after)) || before.change.title : undefined
}
