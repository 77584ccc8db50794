import type { AffectedComponent } from '../component/component.ts'
import { idOf } from '../id.ts'
import type { Incident } from '../incident/incident.ts'
import { newIncident } from '../incident/new-incident.ts'
import { type Severity, severities } from '../incident/phase.ts'
import type { Window } from '../incident/window.ts'
import { parseAffected, parseOneOf } from '../notice/parse-notice-input.ts'
import type { Page } from '../page/page.ts'
import { FieldFaults, ok, type Result } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { type Instant, isBefore, startOfDate } from '../time.ts'
import { type PlanInput, parsePlannedWords, parseRhythm, type RhythmInput } from './parse-plan.ts'
import { nextOccurrences, type Rhythm } from './recurrence.ts'
import type { MaintenanceSeries, SeriesException } from './series.ts'

export interface SeriesInput {
  readonly title: string
  readonly severity: string
  readonly affected: readonly { readonly componentId: string; readonly impact: string }[]
  readonly rhythm: RhythmInput
  readonly words: PlanInput
}

export type ParsedSeries = Pick<MaintenanceSeries, 'title' | 'severity' | 'affected' | 'rhythm' | 'words' | 'language' | 'addressing'>

const everybody = { kind: 'all' } as const

/** The first of them, on which the words are tried. */
const firstOf = (page: Page, title: string, severity: Severity, affected: readonly AffectedComponent[], window: Window): Incident => {
  const input = { title, severity, affected, window, startedAt: null, contact: null, isDrill: false, isRegulated: false }
  return newIncident(idOf('0'.repeat(26)), page.id, { ...input, kind: 'maintenance' }, window.startsAt)
}

const firstWindow = (faults: FieldFaults, rhythm: Rhythm | undefined, now: Instant): Window | undefined => {
  const window = rhythm && nextOccurrences(rhythm, now, 1)[0]?.window
  if (rhythm && !window) faults.add('/rhythm/startsOn', 'All of it lies in the past; choose a day that is still to come.')
  return window
}

/** Work that recurs, with words that are fit to be published each time. Its announcement is compulsory: the clock publishes it. */
export const parseSeries = (input: SeriesInput, page: Page, now: Instant): Result<ParsedSeries> => {
  const faults = new FieldFaults()
  const title = faults.take('/title', parseText(input.title, textLimits.title))
  const severity = faults.take<Severity>('/severity', parseOneOf(severities, input.severity))
  const affected = parseAffected(faults, '/affected', input.affected)
  const rhythm = faults.take('/rhythm', parseRhythm(input.rhythm))
  const window = firstWindow(faults, rhythm, now)
  if (!input.words.announcement)
    faults.add('/words/announcement', 'Say what customers cannot do while it lasts: this is announced each time.')
  if (faults.any || !title || !severity || !rhythm || !window) return faults.refuse()
  const incident = firstOf(page, title, severity, affected, window)
  const ground = { incident, window, language: page.language, addressing: everybody }
  const words = faults.take('/words', parsePlannedWords(input.words, ground))
  return words ? ok({ title, severity, affected, rhythm, words, language: page.language, addressing: everybody }) : faults.refuse()
}

const isSameWindow = (a: Window, b: Window): boolean =>
  a.startsAt.epochMilliseconds === b.startsAt.epochMilliseconds && a.endsAt.epochMilliseconds === b.endsAt.epochMilliseconds

/** A date of the series that is skipped or moved, as it was said. */
export const parseException = (
  series: MaintenanceSeries,
  on: string,
  movedTo: Window | null,
  now: Instant,
): Result<SeriesException | null> => {
  const faults = new FieldFaults()
  const dayStart = /^\d{4}-\d{2}-\d{2}$/.test(on) ? startOfDate(on, series.rhythm.zone) : undefined
  const own = dayStart && nextOccurrences({ ...series.rhythm }, dayStart, 2).find((one) => one.on === on)
  if (!own) faults.add('/on', 'The series has nothing on this date.')
  else if (!isBefore(now, own.window.startsAt) && movedTo === null) faults.add('/on', 'That one has begun or is over.')
  if (movedTo && !isBefore(now, movedTo.startsAt))
    faults.add('/movedTo/startsAt', 'The new window begins in the past; choose a time that is still to come.')
  if (faults.any) return faults.refuse()
  const isAsRuled = movedTo !== null && own !== undefined && isSameWindow(movedTo, own.window)
  return ok(isAsRuled ? null : { on, movedTo })
}
