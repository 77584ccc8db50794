import type { ComponentId } from '../brand.ts'
import type { Impact } from '../component/impact.ts'
import { impactSpansOf } from '../component/impact-spans.ts'
import type { Incident } from '../incident/incident.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import { type Instant, secondsBetween } from '../time.ts'

/** For so long a component was impaired, as it was told. */
export interface Consequence {
  readonly component: string
  readonly impact: Impact
  readonly from: Instant
  readonly until: Instant
}

/** When customers were told, beside when it began. */
export interface Telling {
  readonly beganAt: Instant
  readonly toldAt: Instant
  readonly endedAt: Instant
  readonly notices: number
  readonly corrections: number
}

/** What the record says of the consequences; nobody types these numbers. */
export const consequencesOf = (
  incident: Incident,
  notices: readonly PublishedNotice[],
  nameOf: (id: ComponentId) => string,
): readonly Consequence[] =>
  impactSpansOf(incident, notices).flatMap(({ componentId, impact, from, until }) => {
    const to = until ?? incident.endedAt
    return to ? [{ component: nameOf(componentId), impact, from, until: to }] : []
  })

/** Undefined while nothing was published or it is not over. */
export const tellingOf = ({ startedAt, endedAt }: Incident, notices: readonly PublishedNotice[]): Telling | undefined => {
  const first = notices[0]
  if (!first || !endedAt) return undefined
  const corrections = notices.filter(({ correction }) => correction !== null).length
  return {
    beganAt: startedAt,
    toldAt: first.status.publishedAt,
    endedAt,
    notices: notices.filter(({ kind }) => kind !== 'report').length - corrections,
    corrections,
  }
}

/** Below zero where customers were told before it began, as of a maintenance. */
export const secondsUntilTold = ({ beganAt, toldAt }: Telling): number => secondsBetween(beganAt, toldAt)
