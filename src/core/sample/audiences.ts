import type { OfficeHours, OpenSpan } from '../audience/office-hours.ts'
import type { Language } from '../page/page.ts'

export interface SampleAudience {
  readonly name: string
  readonly zone: string
  readonly language: Language
  readonly hours: OfficeHours
}

const always = { closedOn: [], openOn: [] } as const
const span = (from: number, to: number): readonly OpenSpan[] => [{ from: from * 60, to: to * 60 }]
const office = span(9, 17)
const evening = span(15, 23)

/** Who reads Quillon Tickets' notices at work: each with its own day, which closing and opening notices keep to. */
export const sampleAudiences = [
  {
    name: 'Venues in the Netherlands',
    zone: 'Europe/Amsterdam',
    language: 'en',
    // A box office works when the doors open; on Mondays most halls are dark.
    hours: { ...always, week: [[], evening, evening, evening, evening, evening, evening], holidayRegion: 'NL' },
  },
  {
    name: 'Venues in Bavaria',
    zone: 'Europe/Berlin',
    language: 'de',
    hours: { ...always, week: [office, office, office, office, span(9, 14), [], []], holidayRegion: 'DE-BY' },
  },
  {
    name: 'Developers on the Pacific coast',
    zone: 'America/Los_Angeles',
    language: 'en',
    hours: { ...always, week: [office, office, office, office, office, [], []], holidayRegion: 'US-CA' },
  },
] as const satisfies readonly SampleAudience[]

export type SampleAudienceName = (typeof sampleAudiences)[number]['name']
