import type { Schemas } from '../../client/open-client.ts'
import type { maintenance } from '../words/en/maintenance.ts'

type Words = typeof maintenance
type Rhythm = Schemas['MaintenanceSeries']['rhythm']

const nameIn = (names: Readonly<Record<string, string>>, key: string | undefined): string => names[key ?? ''] ?? key ?? ''

const ruleText = (rule: string, words: Words): string => {
  const [, twice, day] = /^FREQ=WEEKLY;(?:(INTERVAL=2);)?BYDAY=([A-Z]{2})$/.exec(rule) ?? []
  if (day) return (twice ? words.rhythm.fortnightly : words.rhythm.weekly)(nameIn(words.weekdays, day))
  const [, which, weekday] = /^FREQ=MONTHLY;BYDAY=(-?\d)([A-Z]{2})$/.exec(rule) ?? []
  if (weekday) return words.rhythm.monthly(nameIn(words.ordinals, which), nameIn(words.weekdays, weekday))
  return words.rhythm.other(rule)
}

/** "Every last Sunday of a month at 02:30 (Europe/Berlin), one hour": a rule as a person says it. */
export const rhythmText = ({ rule, startsAt, zone, durationMinutes }: Rhythm, words: Words): string =>
  words.rhythm.at(ruleText(rule, words), startsAt, zone.replaceAll('_', ' '), words.rhythm.minutes(durationMinutes))
