import { parseOneOf } from '../notice/parse-notice-input.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { parseTimeZone } from '../time.ts'
import { orderOfDeadlines } from './deadline-at.ts'
import { type DeadlineTerm, type LegalDeadline, type LegalRegime, legalMoments, spanUnits } from './regime.ts'

export interface TermInput {
  readonly from: { readonly kind: 'moment'; readonly moment: string } | { readonly kind: 'fulfilled'; readonly deadlineId: string }
  readonly unit: string
  readonly count: number
}

export interface DeadlineInput {
  readonly id: string
  readonly name: string
  readonly recipient: string
  readonly terms: readonly TermInput[]
  readonly isWithoutDelay: boolean
  readonly contents: readonly string[]
}

export interface RegimeInput {
  readonly id: string
  readonly name: string
  readonly source: string
  readonly zone: string
  readonly holidayRegion: string | null
  readonly closesAt: number
  readonly deadlines: readonly DeadlineInput[]
  readonly note: string | null
}

const mostDeadlines = 20
const mostTerms = 5
const mostPoints = 30
const longest = { hours: 24 * 366, calendar_days: 3660, business_days: 2600, calendar_months: 120 } as const
const noteLimits = { max: 1000, min: 1, lines: true } as const

const isKey = (text: string): boolean => /^[a-z0-9](?:[a-z0-9-]{0,38}[a-z0-9])?$/.test(text)
const keyFault = 'Use 1 to 40 lower-case letters, digits and hyphens.'

const parseFrom = (
  faults: FieldFaults,
  pointer: string,
  from: TermInput['from'],
  ids: readonly string[],
): DeadlineTerm['from'] | undefined => {
  if (from.kind === 'moment') {
    const moment = faults.take(`${pointer}/moment`, parseOneOf(legalMoments, from.moment))
    return moment && { kind: 'moment', moment }
  }
  if (ids.includes(from.deadlineId)) return { kind: 'fulfilled', deadlineId: from.deadlineId }
  faults.add(`${pointer}/deadlineId`, 'This regime has no such deadline.')
  return undefined
}

const parseTerm = (faults: FieldFaults, pointer: string, input: TermInput, ids: readonly string[]): readonly DeadlineTerm[] => {
  const from = parseFrom(faults, `${pointer}/from`, input.from, ids)
  const unit = faults.take(`${pointer}/unit`, parseOneOf(spanUnits, input.unit))
  const most = unit === undefined ? 1 : longest[unit]
  const { count } = input
  if (!(Number.isInteger(count) && count >= 1 && count <= most)) {
    if (unit !== undefined) faults.add(`${pointer}/count`, `Give a whole number from 1 to ${most}.`)
    return []
  }
  return from && unit ? [{ from, unit, count }] : []
}

const parseDeadline = (faults: FieldFaults, pointer: string, input: DeadlineInput, ids: readonly string[]): readonly LegalDeadline[] => {
  const { id, isWithoutDelay } = input
  if (!isKey(id)) faults.add(`${pointer}/id`, keyFault)
  else if (ids.indexOf(id) !== ids.lastIndexOf(id)) faults.add(`${pointer}/id`, 'Two deadlines have this key; give each its own.')
  const name = faults.take(`${pointer}/name`, parseText(input.name, textLimits.name))
  const recipient = faults.take(`${pointer}/recipient`, parseText(input.recipient, textLimits.name))
  if (input.terms.length === 0) faults.add(`${pointer}/terms`, 'Say from when it counts, and how long.')
  if (input.terms.length > mostTerms) faults.add(`${pointer}/terms`, `Give at most ${mostTerms} terms.`)
  const terms = input.terms.slice(0, mostTerms).flatMap((term, i) => parseTerm(faults, `${pointer}/terms/${i}`, term, ids))
  if (input.contents.length > mostPoints) faults.add(`${pointer}/contents`, `Give at most ${mostPoints} points.`)
  const contents = input.contents
    .slice(0, mostPoints)
    .flatMap((point, i) => faults.take(`${pointer}/contents/${i}`, parseText(point, { max: 300, min: 1 })) ?? [])
  return name !== undefined && recipient !== undefined
    ? [{ id, name, recipient, terms, isWithoutDelay, contents: [...new Set(contents)] }]
    : []
}

const parseDeadlines = (faults: FieldFaults, input: readonly DeadlineInput[]): readonly LegalDeadline[] => {
  if (input.length === 0) faults.add('/deadlines', 'A regime has at least one deadline.')
  if (input.length > mostDeadlines) faults.add('/deadlines', `A regime has at most ${mostDeadlines} deadlines.`)
  const given = input.slice(0, mostDeadlines)
  const ids = given.map(({ id }) => id)
  const deadlines = given.flatMap((one, i) => parseDeadline(faults, `/deadlines/${i}`, one, ids))
  if (!faults.any && !orderOfDeadlines(deadlines))
    faults.add('/deadlines', 'Deadlines wait for each other in a circle, so that none would ever begin.')
  return deadlines
}

/** A regime as an organisation wants it: its own, or one of the starting points with changes. */
export const parseRegime = (input: RegimeInput, isRegion: (code: string) => boolean): Result<LegalRegime> => {
  const faults = new FieldFaults()
  if (!isKey(input.id)) faults.add('/id', keyFault)
  const name = faults.take('/name', parseText(input.name, textLimits.name))
  const source = faults.take('/source', parseText(input.source, { max: 255 }))
  const zone = faults.take('/zone', parseTimeZone(input.zone))
  const { id, holidayRegion, closesAt } = input
  if (holidayRegion !== null && !isRegion(holidayRegion)) faults.add('/holidayRegion', 'The holidays of this region are not known.')
  if (!(Number.isInteger(closesAt) && closesAt >= 1 && closesAt <= 1440))
    faults.add('/closesAt', 'Give the minutes after midnight, from 1 to 1440.')
  const deadlines = parseDeadlines(faults, input.deadlines)
  const note = input.note === null ? null : faults.take('/note', parseText(input.note, noteLimits))
  if (faults.any || name === undefined || source === undefined || zone === undefined || note === undefined) return faults.refuse()
  return ok({ id, name, source, zone, holidayRegion, closesAt, deadlines, note })
}
