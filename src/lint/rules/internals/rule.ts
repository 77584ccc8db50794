import { noticeKinds } from '../../../core/notice/notice.ts'
import { isSpace } from '../../prose/characters.ts'
import type { Place, Rule } from '../rule.ts'
import { internalOf } from './kinds.ts'

/** Longer runs without a space are looked at by their beginning: no name of ours is longer, and the time stays linear. */
const longestRun = 400
/**
 * Most runs are words with a sign behind them at most, and nothing internal is letters alone, but for some keys and passwords: only
 * where one of these ends something is looked at.
 */
const telling = /[=:]\s+[A-Za-z]{20}|[^\sA-Za-z.,;:!?]|[.,;:!?](?!\s|$)|A(?:KIA|SIA|Iza)/g
const opening = /^[("'<[{*_`]+/
const closing = /[)"'>\]}*_`.,;:!?]+$/

/** What only the house should know: keys, names and addresses of machines, tickets, paths, people's addresses, traces of programs. */
export const internals: Rule = {
  id: 'internals',
  level: 'warning',
  kinds: noticeKinds,
  message: 'This is the name of a machine inside the house.',
  suggestion: 'Say what a customer sees or knows it as.',
  check: ({ prose: { text } }, { record, ownUrl }) => {
    const places: Place[] = []
    let done = 0
    for (const { index, 0: sign } of text.matchAll(telling)) {
      const at = index + sign.length - 1
      if (at < done) continue
      const run = runAround(text, at)
      done = run.end
      const { start, end } = withoutMarks(text, run)
      if (start === end) continue
      const around = { before: wordBefore(text, run.start), contact: record?.contactEmail, ownUrl }
      const found = internalOf(text.slice(start, end), around)
      if (found) places.push({ ...found, start: start + found.start, end: start + found.end })
    }
    return places
  },
}

/** Letters and signs between two spaces. */
interface Run {
  readonly start: number
  readonly end: number
}

const runAround = (text: string, at: number): Run => {
  let [start, end] = [at, at]
  while (start > 0 && !isSpace(text.charCodeAt(start - 1))) start--
  while (end < text.length && !isSpace(text.charCodeAt(end))) end++
  return { start, end }
}

/** The run before that is more than marks. */
const wordBefore = (text: string, from: number): string => {
  let end = from
  while (end > 0) {
    while (end > 0 && isSpace(text.charCodeAt(end - 1))) end--
    const run = runAround(text, end - 1)
    const bare = withoutMarks(text, run)
    if (bare.start < bare.end) return text.slice(run.start, Math.min(end, run.start + longestRun))
    end = run.start
  }
  return ''
}

const withoutMarks = (text: string, { start, end }: Run): Run => {
  const run = text.slice(start, Math.min(end, start + longestRun))
  const lead = opening.exec(run)?.[0].length ?? 0
  return { start: start + lead, end: start + lead + run.slice(lead).replace(closing, '').length }
}
