import type { Read } from '../../language/marks.ts'
import type { Sentence } from '../../prose/prose.ts'
import { hasShape, shapes } from '../../prose/token.ts'
import type { NoticeRecord, PromisedBy } from '../../record.ts'
import { type ClockInText, clocksIn, filled, minutesOf, timeOf } from '../clock-of.ts'
import type { Place, RuleContext } from '../rule.ts'

/** Clocks are read off roughly. */
const sameMinutes = 5
const dayMinutes = 24 * 60

const otherStart = {
  message: 'In the record it begins at {}.',
  suggestion: 'Let both say the same time.',
}
const otherNext = {
  message: 'The field for the next word says {}.',
  suggestion: 'Let both say the same time.',
}

const suggestion = 'Keep the time, or say that it is later now, and tick the promise as not kept.'
const repairLater = ({ what }: PromisedBy): typeof otherStart => ({
  message: what === null ? 'Readers were promised the repair by {}.' : 'Readers were promised the repair by {}: “{}”.',
  suggestion,
})

/** The first beginning that the words give, the time of the next word, and that of the repair, each against the one in the record. */
export const wrongTimes = (read: Read, record: NoticeRecord, { reads, language }: RuleContext): readonly Place[] => {
  const isDated = ({ tokens }: Sentence): boolean =>
    tokens.some((token) => hasShape(token, shapes.date) || language.spelling.weekdays.has(token.norm))
  const differs = (clock: ClockInText | undefined, moment: string): clock is ClockInText =>
    clock !== undefined &&
    (clock.zone === undefined || clock.zone === record.zone?.toLowerCase()) &&
    apart(clock.minutes, minutesOf(moment))
  const isLater = (clock: ClockInText | undefined, moment: string): clock is ClockInText =>
    differs(clock, moment) && clock.minutes > minutesOf(moment)
  const places: Place[] = []
  const first = reads.find((one) => one.has('start-clock'))
  const [begun] = first === read ? read.hits('start-clock') : []
  if (record.since && begun && !isDated(begun.sentence) && read.within('loosely', begun.sentence) === undefined) {
    const clock = clocksIn(begun.sentence, language.spelling).find(({ start }) => start >= begun.start)
    if (differs(clock, record.since)) places.push(placeOf(clock, otherStart, timeOf(record.since, record.now)))
  }
  for (const { sentence } of record.nextUpdate ? read.hits('update-promise') : []) {
    const [clock, ...more] = clocksIn(sentence, language.spelling)
    if (more.length === 0 && !isDated(sentence) && record.nextUpdate && differs(clock, record.nextUpdate))
      places.push(placeOf(clock, otherNext, timeOf(record.nextUpdate, record.now)))
  }
  for (const { sentence } of record.repair ? read.hits('mended-by') : []) {
    const clocks = clocksIn(sentence, language.spelling)
    const [clock] = clocks
    if (clocks.length === 1 && !isDated(sentence) && record.repair && isToday(record.repair.by, record) && isLater(clock, record.repair.by))
      places.push(placeOf(clock, repairLater(record.repair), timeOf(record.repair.by, record.now), record.repair.what ?? ''))
  }
  return places
}

const isToday = (moment: string, { now }: NoticeRecord): boolean => now?.slice(0, 10) === moment.slice(0, 10)

const apart = (a: number, b: number): boolean => {
  const distance = Math.abs(a - b)
  return Math.min(distance, dayMinutes - distance) > sameMinutes
}

const placeOf = ({ start, end }: ClockInText, { message, suggestion }: typeof otherStart, ...values: readonly string[]): Place => ({
  start,
  end,
  message: filled(message, ...values),
  suggestion,
})
