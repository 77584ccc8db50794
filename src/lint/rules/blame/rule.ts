import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Read } from '../../language/marks.ts'
import type { Hit } from '../../pattern/read.ts'
import { hasShape, shapes } from '../../prose/token.ts'
import { joined } from '../joined.ts'
import type { Rule } from '../rule.ts'

/** Judgement, fault or exculpation aimed at somebody. A supplier's outage named as a fact passes. */
export const blame: Rule = {
  id: 'blame',
  level: 'error',
  kinds: noticeKinds,
  message: 'This points at somebody. Readers hear an excuse, and it cannot be taken back.',
  suggestion: 'Say what happened, not who failed: "An outage at our hosting provider stopped …".',
  check: (read) => {
    const outright = joined(read.hits('blame'))
    const told = new Set(outright.map(({ sentence }) => sentence))
    const hinted = grudges(read).filter(({ sentence }) => !told.has(sentence))
    return [...outright, ...hinted].sort((a, b) => a.start - b.start)
  },
}

/** How far from somebody a sore word still speaks of them, in tokens; from a proper name, which may be a thing's as well. */
const reach = 12
const reachOfName = 3

/** In each sentence the sore words that are said of somebody else, with whom they are said of, as one finding. */
const grudges = (read: Read): readonly Hit[] => {
  const parties = read.hits('party')
  const found = new Map<Hit['sentence'], Hit>()
  for (const sore of read.hits('sore')) {
    if (isOurs(sore)) continue
    const before = found.get(sore.sentence)
    const party = before ?? parties.find(({ sentence, first }) => sentence === sore.sentence && Math.abs(first - sore.first) <= reach)
    if (party) found.set(sore.sentence, spanning(party, sore))
    else if (isNamed(sore, read.prose.text)) found.set(sore.sentence, sore)
  }
  return [...found.values()]
}

/** "We forgot": that is no blame. */
const isOurs = ({ sentence, first, last }: Hit): boolean =>
  sentence.tokens.slice(Math.max(0, first - 2), last).some(({ norm }) => norm === 'we' || norm === 'i')

/** A proper name right before, in small letters but for the first: "Example Bank", not "API". */
const isNamed = ({ sentence, first }: Hit, text: string): boolean =>
  sentence.tokens
    .slice(Math.max(0, first - reachOfName), first)
    .some(
      (token) =>
        hasShape(token, shapes.name) && !hasShape(token, shapes.calendar) && /^[A-Z][a-z]{2}/.test(text.slice(token.start, token.end)),
    )

const spanning = (a: Hit, b: Hit): Hit => ({
  sentence: a.sentence,
  first: Math.min(a.first, b.first),
  last: Math.max(a.last, b.last),
  start: Math.min(a.start, b.start),
  end: Math.max(a.end, b.end),
})
