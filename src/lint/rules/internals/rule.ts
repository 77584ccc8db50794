import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Place, Rule } from '../rule.ts'
import { internalOf } from './kinds.ts'

/** Longer runs without a space are looked at by their beginning: no name of ours is longer, and the time stays linear. */
const longestRun = 400
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
    for (const { run, text, start } of runsOf(prose.text)) {
      const found = internalOf(text, { before, contact: record?.contactEmail })
      if (found) places.push({ ...found, start: start + found.start, end: start + found.end })
      before = run
    }
    return places
  },
}

function* runsOf(text: string): Generator<{ readonly run: string; readonly text: string; readonly start: number }> {
  for (const { 0: run, index } of text.matchAll(/\S+/g)) {
    const head = run.slice(0, longestRun)
    const lead = opening.exec(head)?.[0].length ?? 0
    const bare = head.slice(lead).replace(closing, '')
    if (bare !== '') yield { run: head, text: bare, start: index + lead }
  }
}
