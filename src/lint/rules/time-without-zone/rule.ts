import { noticeKinds } from '../../../core/notice/notice.ts'
import type { Read } from '../../language/marks.ts'
import { isZone } from '../../prose/mark-times.ts'
import type { Spelling } from '../../prose/spelling.ts'
import { hasShape, shapes, type Token } from '../../prose/token.ts'
import type { Place, Rule } from '../rule.ts'

/** The first time of the day in a notice that names no zone anywhere. */
export const timeWithoutZone: Rule = {
  id: 'time-without-zone',
  level: 'hint',
  kinds: noticeKinds,
  message: 'Whose clock is this? No zone stands in the notice.',
  suggestion: 'Name the zone behind the time, or once for all times: "09:40 CET".',
  check: (read, { kind, reads, language, record }) => {
    if (read !== reads.find((one) => clocksOf(one).length > 0) || reads.some((one) => namesZone(one, language.spelling))) return []
    // Where the record gives a time, the notice shows it with its zone.
    if (record?.zone !== undefined && (record.since ?? record.nextUpdate) !== undefined) return []
    const [first] = clocksOf(read)
    if (first === undefined) return []
    const { afterClock } = language.spelling
    const end = first.next && afterClock.has(first.next.norm) ? first.next.end : first.token.end
    const place: Place = { start: first.token.start, end, ...(kind === 'maintenance' ? { level: 'warning' } : {}) }
    const zone = record?.zone
    return [zone === undefined ? place : { ...place, fixes: [{ start: end, end, text: ` ${zone}` }] }]
  },
}

interface Clock {
  readonly token: Token
  readonly next: Token | undefined
}

/** "2:30 hours" is no time of the day. */
const clocksOf = (read: Read): readonly Clock[] =>
  read.prose.sentences
    .filter(({ tokens }) => tokens.some((token) => hasShape(token, shapes.clock)))
    .flatMap(({ tokens }) =>
      tokens.flatMap((token, at) => {
        const next = tokens[at + 1]
        return hasShape(token, shapes.clock) && !isDuration(read, token) ? [{ token, next }] : []
      }),
    )

const isDuration = (read: Read, token: Token): boolean => read.hits('duration').some(({ start }) => start === token.start)

const namesZone = (read: Read, spelling: Spelling): boolean =>
  read.has('zone') ||
  read.prose.sentences.some(({ tokens }) =>
    tokens.some(
      (token, at) =>
        (hasShape(token, shapes.clock) && /\d(?:z|utc)$/.test(token.norm)) ||
        (isZone(token.norm, spelling) && isMeant(read.prose.text, tokens, at)),
    ),
  )

/** "CET", "(UTC+2)"; in small letters only right behind a time, since "et" and "west" are words as well. */
const isMeant = (text: string, tokens: readonly Token[], at: number): boolean => {
  const token = tokens[at]
  const before = tokens.slice(Math.max(0, at - 2), at)
  const isBehindTime = before.some((one) => hasShape(one, shapes.clock)) && !before.some((one) => hasShape(one, shapes.border))
  return isBehindTime || (token !== undefined && text.slice(token.start, token.end) === token.norm.toUpperCase())
}
