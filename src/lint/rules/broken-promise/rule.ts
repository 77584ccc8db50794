import { isClosed } from '../../../core/incident/phase.ts'
import { noticeKinds } from '../../../core/notice/notice.ts'
import type { PromisedBy } from '../../record.ts'
import { filled, timeOf } from '../clock-of.ts'
import { openingOf } from '../opening.ts'
import type { Place, Rule } from '../rule.ts'

const late = {
  level: 'hint',
  message: 'A word was promised by {}; that was {} ago.',
  suggestion: 'Say so in half a sentence: "later than promised".',
} as const
const passed = {
  level: 'hint',
  message: 'Something was promised by {}, and this says nothing of it.',
  suggestion: 'Say that it is done, or why it is not, and tick it among the promises.',
} as const
const passedWithWords = 'This was promised by {}, and the notice says nothing of it: “{}”.'
const putOff = {
  message: 'Readers were promised a word by {}; this correction puts it off.',
  suggestion: 'Keep the time, or say that it is later now.',
}

/** What readers were promised and do not get: a word in time, or any further word while it goes on. */
export const brokenPromise: Rule = {
  id: 'broken-promise',
  level: 'warning',
  kinds: noticeKinds,
  message: 'This says that nothing follows, and the incident is still open.',
  suggestion: 'Say when readers hear from you next, or close the incident.',
  check: (read, { record, reads }) => {
    if (record === undefined) return []
    const { missed, owed, passedOver, phase, nextUpdate } = record
    const isFirst = read === reads[0]
    const lastWords = isClosed(phase) ? [] : read.hits('last-word')
    const opening = before(openingOf(read.prose), lastWords)
    // Once it is over nothing is promised any more, and only words can say it.
    const about = isClosed(phase) ? {} : ({ about: 'nextUpdate' } as const)
    const places: Place[] = []
    if (missed && isFirst && !reads.some((one) => one.has('late-word')))
      places.push({ ...opening, ...late, ...about, message: filled(late.message, timeOf(missed.by, record.now), lengthOf(missed.minutes)) })
    // A correction that promises nothing leaves the promise as it is.
    if (owed && isFirst && nextUpdate !== undefined && nextUpdate > owed)
      places.push({ ...opening, ...putOff, ...about, message: filled(putOff.message, timeOf(owed, record.now)) })
    if (passedOver && isFirst) places.push({ ...opening, ...passed, message: passedOverText(passedOver, record.now) })
    return [...places.slice(0, opening.start < opening.end ? 1 : 0), ...lastWords]
  },
}

const passedOverText = ({ by, what }: PromisedBy, now: string | undefined): string =>
  what === null ? filled(passed.message, timeOf(by, now)) : filled(passedWithWords, timeOf(by, now), what)

/** Places do not overlap: the opening ends where the next one begins. */
const before = (opening: Place, [next]: readonly Place[]): Place =>
  next ? { ...opening, end: Math.min(opening.end, next.start) } : opening

/** "25 min", "1 h 25 min": short enough to be the same in every language. */
const lengthOf = (minutes: number): string => {
  const hours = Math.floor(minutes / 60)
  return [hours > 0 ? `${hours} h` : '', minutes % 60 > 0 || hours === 0 ? `${minutes % 60} min` : ''].filter(Boolean).join(' ')
}
