import type { ComponentId, IncidentId } from '../brand.ts'
import type { Incident } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import { type Instant, isBefore, laterOf } from '../time.ts'
import type { Impact } from './impact.ts'

/** For so long an incident did this to a component, as it was told: from the first moment to the first moment after; null while it goes on. */
export interface ImpactSpan {
  readonly componentId: ComponentId
  readonly incidentId: IncidentId
  readonly impact: Impact
  readonly from: Instant
  readonly until: Instant | null
}

interface Stretch {
  readonly from: Instant
  readonly until: Instant | null
  readonly notice: PublishedNotice
}

const earlier = (a: Instant | null, b: Instant | null): Instant | null => (a === null ? b : b === null || isBefore(a, b) ? a : b)

/** What each notice said holds until the next one; what the first one said, from the moment at which customers began to suffer. */
const stretchesOf = ({ startedAt, endedAt }: Incident, told: readonly PublishedNotice[]): readonly Stretch[] =>
  told.map((notice, i) => {
    const next = told[i + 1]
    return {
      notice,
      from: i === 0 ? startedAt : laterOf(startedAt, notice.status.publishedAt),
      until: earlier(next ? laterOf(startedAt, next.status.publishedAt) : null, endedAt),
    }
  })

/** A closing word says how it is from then on, but for the one word of an incident that was told only afterwards: it says how it was. */
const isFeltIn = ({ notice, from, until }: Stretch): boolean =>
  (!isClosed(notice.change.phase) || notice.backdatedTo !== null) &&
  notice.change.phase !== 'scheduled' &&
  (until === null || isBefore(from, until))

/** Two notices that say the same of a component make one span. */
const joined = (spans: readonly ImpactSpan[]): readonly ImpactSpan[] =>
  spans.reduce<readonly ImpactSpan[]>((before, span) => {
    const last = before.at(-1)
    return last?.impact === span.impact && last.until?.equals(span.from)
      ? [...before.slice(0, -1), { ...last, until: span.until }]
      : [...before, span]
  }, [])

/**
 * What an incident did to which component and for how long, computed from what was published, oldest first within each component.
 * A correction moves no span between its ends, which are the incident's; a maintenance does nothing before it begins; a drill did nothing at all.
 */
export const impactSpansOf = (incident: Incident, notices: readonly PublishedNotice[]): readonly ImpactSpan[] => {
  if (incident.isDrill) return []
  const told = notices.filter(({ correction, kind }) => correction === null && kind !== 'report')
  // An announcement says what will be: it neither begins anything nor holds while the work goes on.
  const begun = told.filter(({ change }) => change.phase !== 'scheduled')
  const spans = stretchesOf(incident, begun)
    .filter(isFeltIn)
    .flatMap(({ notice, from, until }) =>
      notice.change.affected
        .filter(({ impact }) => impact !== 'operational')
        .map(({ componentId, impact }): ImpactSpan => ({ componentId, incidentId: incident.id, impact, from, until })),
    )
  return [...Map.groupBy(spans, ({ componentId }) => componentId).values()].flatMap(joined)
}
