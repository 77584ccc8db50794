import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Place, Rule } from '../rule.ts'
import { internalOf } from './kinds.ts'

/** Longer runs without a space are looked at by their beginning: no name of ours is longer, and the time stays linear. */
const longestRun = 400
/** Most runs are words, and nothing internal is letters alone. */
const plainWord = /^[a-z]{1,19}[.,;:!?]?$/i
const opening = /^[("'<[{*_`]+/
const closing = /[)"'>\]}*_`.,;:!?]+$/

/** What only the house should know: keys, names and addresses of machines, tickets, paths, people's addresses, traces of programs. */
export const internals: Rule = {
  id: 'internals',
  level: 'warning',
  kinds: noticeKinds,
  message: 'This is the name of a machine inside the house.',
  suggestion: 'Say what a customer sees or knows it as.',
  check: ({ prose }, { record }) => {
    const places: Place[] = []
    let before = ''
    for (const { 0: whole, index } of prose.text.matchAll(/\S+/g)) {
      const run = whole.slice(0, longestRun)
      if (!plainWord.test(run)) {
        const lead = opening.exec(run)?.[0].length ?? 0
        const bare = run.slice(lead).replace(closing, '')
        if (bare === '') continue
        const found = internalOf(bare, { before, contact: record?.contactEmail })
        if (found) places.push({ ...found, start: index + lead + found.start, end: index + lead + found.end })
      }
      before = run
    }
    return places
  },
}
