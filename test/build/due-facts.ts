import type { OfficeHours, OpenSpan } from '../../src/core/audience/office-hours.ts'
import { tagged } from '../../src/core/brand.ts'
import { type AudienceFacts, endedFacts, type IncidentFacts, type PageFacts, wordsOf } from '../../src/core/due/due-facts.ts'
import { isOpen } from '../../src/core/incident/incident.ts'
import type { Notice, PublishedNotice } from '../../src/core/notice/notice.ts'
import { defaultClockPolicy } from '../../src/core/policy/clock-policy.ts'
import { at, sampleId } from './at.ts'
import { buildIncident } from './incident.ts'
import { buildPublished } from './notice.ts'
import { buildPage } from './page.ts'

type Seed = NonNullable<Parameters<typeof buildPublished>[0]>

/** The word with this number, published then; a time of `by` promises the next one. */
export const buildWord = (number: number, time: string, by: string | null = null, change: Seed = {}): PublishedNotice =>
  buildPublished({
    id: sampleId('nt', number),
    number,
    kind: number === 1 ? 'first-notice' : 'update',
    publishedAt: at(time),
    slots: by === null ? {} : { nextUpdate: { by: at(by), onChange: true } },
    ...change,
  })

/** An incident that is as its last word left it. */
export const buildIncidentFacts = (notices: readonly Notice[], change: Partial<IncidentFacts> = {}): IncidentFacts => {
  const words = wordsOf(notices)
  const last = words.at(-1)?.notice.change
  const incident = buildIncident({ publicAt: words[0]?.at ?? null, ...(last ? { phase: last.phase, severity: last.severity } : {}) })
  return { incident, words, commitments: [], plan: null, resolving: null, firstSignalAt: null, ...change }
}

export const buildPageFacts = (incidents: readonly IncidentFacts[], change: Partial<PageFacts> = {}): PageFacts => ({
  page: buildPage(),
  policy: defaultClockPolicy,
  incidents: incidents.filter(({ incident }) => isOpen(incident)),
  ended: incidents.flatMap(({ incident, words }) =>
    isOpen(incident)
      ? []
      : [
          endedFacts(
            incident,
            words.map(({ notice: { kind, change } }) => ({ kind, severity: change.severity })),
          ),
        ],
  ),
  proposals: [],
  audiences: [],
  promises: [],
  approvals: [],
  ...change,
})

/** Open from nine to six from Monday to Friday. */
export const buildHours = (change: Partial<OfficeHours> = {}): OfficeHours => {
  const day: readonly OpenSpan[] = [{ from: 9 * 60, to: 18 * 60 }]
  return { week: [day, day, day, day, day, [], []], holidayRegion: null, closedOn: [], openOn: [], ...change }
}

export const buildAudienceFacts = (number: number, zone: string, change: Partial<AudienceFacts> = {}): AudienceFacts => ({
  audience: {
    id: sampleId('au', number),
    pageId: sampleId('pg'),
    name: zone,
    zone: tagged(zone),
    language: 'en',
    hours: buildHours(),
    createdAt: at('08:00'),
    version: 1,
  },
  holidays: new Set(),
  ...change,
})
