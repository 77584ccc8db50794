import { readFileSync } from 'node:fs'
import type { DueItem, DueKind } from '../../src/core/due/due-item.ts'
import type { Phase } from '../../src/core/incident/phase.ts'
import { incidentPhases } from '../../src/core/incident/phase.ts'
import { type Instant, instantOfMilliseconds, instantText } from '../../src/core/time.ts'
import { at } from './at.ts'

/** Who hears, by the names of the table in docs/clock.md. */
export const cities = {
  'San Francisco': { zone: 'America/Los_Angeles', holidayRegion: 'US-CA' },
  Berlin: { zone: 'Europe/Berlin', holidayRegion: 'DE-BE' },
  Sydney: { zone: 'Australia/Sydney', holidayRegion: 'AU-NSW' },
} as const
export type City = keyof typeof cities

export interface Moment {
  readonly now: Instant
  /** `everybody`, one audience, or nobody. */
  readonly to: string
  readonly phase: Phase
  readonly promises: Instant | null
  /** As the table says it, in the order of the alphabet. */
  readonly owed: readonly string[]
}

const instantOf = (text: string): Instant => {
  const [, day = '', time = ''] = text.split(' ')
  return at(`2026-10-${day}T${time}:00Z`)
}

/** The table that a person computed. */
export const fourDays = (): readonly Moment[] =>
  readFileSync(new URL('../../docs/clock.md', import.meta.url), 'utf8')
    .split('\n')
    .filter((line) => /^\| (Mon|Tue|Wed|Thu|Fri|Sat|Sun) \d\d /.test(line))
    .map((line) => {
      const [, moment = '', to = '', said = '', promises = '', owed = ''] = line.split('|').map((cell) => cell.trim())
      const phase = incidentPhases.find((one) => one === said) ?? 'investigating'
      return {
        now: instantOf(moment),
        to,
        phase,
        promises: promises === '' ? null : instantOf(promises),
        owed: owed.split('<br>').toSorted(),
      }
    })

const names: Partial<Record<DueKind, string>> = {
  first_notice: 'first notice',
  promised_update: 'promised word',
  cadence: 'word by the rhythm',
  before_closing: 'word before closing',
  before_opening: 'word before opening',
  postmortem: 'postmortem',
}
const weekdays = ['Thu', 'Fri', 'Sat', 'Sun', 'Mon', 'Tue', 'Wed']

/** To the full minute: what is published takes effect when its undo window ends. */
const momentText = (exact: Instant): string => {
  const instant = instantOfMilliseconds(Math.round(exact.epochMilliseconds / 60_000) * 60_000)
  const weekday = weekdays[Math.floor(instant.epochMilliseconds / 86_400_000) % 7]
  return `${weekday} ${instantText(instant).slice(8, 10)} ${instantText(instant).slice(11, 16)}`
}

/** When a line of what is owed is due. */
export const owedAt = (line: string): Instant => instantOf(line.split(' ').slice(-3).join(' '))

/** Items as the table says them. */
export const owedText = (items: readonly DueItem[], nameOf: (audienceId: string) => string): readonly string[] =>
  items
    .map(({ kind, owedTo, dueAt }) => {
      const to = owedTo.kind === 'audiences' ? owedTo.audienceIds.map(nameOf).join(' and ') : owedTo.kind
      return `${names[kind] ?? kind} to ${to} by ${momentText(dueAt)}`
    })
    .toSorted()
