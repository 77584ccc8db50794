import type { IncidentId } from '../brand.ts'
import type { Commitment } from '../commitment/commitment.ts'
import { wordsOf } from '../due/due-facts.ts'
import { type Incident, isOpen } from '../incident/incident.ts'
import { isClosed } from '../incident/phase.ts'
import { isPublished, type Notice, type PublishedNotice } from '../notice/notice.ts'
import { type Instant, isBefore, isMinuteOver, laterOf, secondsBetween } from '../time.ts'

/** Where word of the trouble first came from. */
export const firstSources = ['signal', 'report', 'question', 'operator'] as const
export type FirstSource = (typeof firstSources)[number]

/** When something that an organisation may learn of trouble by came in. */
export type FirstWords = Readonly<Partial<Record<Exclude<FirstSource, 'operator'>, Instant>>>

export interface Silence {
  readonly from: Instant
  readonly until: Instant
  readonly seconds: number
  /** Of these, the seconds after the promised time of the next word; all of them where no time was promised. */
  readonly beyondPromiseSeconds: number
}

export interface PromiseCounts {
  readonly kept: number
  readonly missed: number
  readonly withdrawn: number
  readonly open: number
}

/** How an organisation spoke of one incident. */
export interface IncidentMeasures {
  readonly incidentId: IncidentId
  readonly firstKnownAt: Instant
  readonly knewFirst: FirstSource
  readonly firstSignalAt: Instant | null
  /** The first reader who said that they were affected, in the hours before somebody opened it. */
  readonly firstReportAt: Instant | null
  /** Null while nobody was told. */
  readonly firstNoticeSeconds: number | null
  /** Between two words that everybody got, or since the last one; null where there was no such time. */
  readonly longestSilence: Silence | null
  readonly longestBeyondPromise: Silence | null
  readonly promises: PromiseCounts
  readonly notices: number
  readonly corrections: number
}

/** Who knew first: the earliest that came in, and of the same moment what came by itself. */
const knowing = (incident: Incident, first: FirstWords): { readonly at: Instant; readonly by: FirstSource } => {
  let known: { at: Instant; by: FirstSource } = { at: incident.openedAt, by: 'operator' }
  for (const by of firstSources) {
    const at = by === 'operator' ? undefined : first[by]
    if (at && (isBefore(at, known.at) || (known.by === 'operator' && !isBefore(known.at, at)))) known = { at, by }
  }
  return known
}

/** From this word of that time until the next one. It was over with a closing word, and a report that follows days later breaks no silence. */
const silenceAfter = ({ change, content }: Notice, at: Instant, until: Instant): Silence | null => {
  if (isClosed(change.phase)) return null
  const promisedBy = content.slots.nextUpdate?.by
  const isInTime = promisedBy && !isMinuteOver(promisedBy, until)
  const beyond = isInTime ? 0 : secondsBetween(laterOf(promisedBy ?? at, at), until)
  return { from: at, until, seconds: secondsBetween(at, until), beyondPromiseSeconds: beyond }
}

/** Between the words that everybody got, and of an open incident until now. A maintenance that is only announced owes no word before it begins. */
const silencesOf = (incident: Incident, notices: readonly Notice[], now: Instant): readonly Silence[] => {
  const published = notices.filter(isPublished)
  const words = wordsOf(published).filter(({ notice }) => notice.addressing.kind === 'all' && notice.change.phase !== 'scheduled')
  return words.flatMap(({ notice, at }, i) => {
    const until = words[i + 1]?.at ?? (isOpen(incident) ? now : undefined)
    const silence = until && silenceAfter(notice, at, until)
    return silence ? [silence] : []
  })
}

/** How long everybody has waited for a word of an open incident, of which this was the last; null where that said it was over. */
export const silenceSince = (last: PublishedNotice, now: Instant): Silence | null => silenceAfter(last, last.status.publishedAt, now)

const longestBy = (silences: readonly Silence[], seconds: (silence: Silence) => number): Silence | null =>
  silences.reduce<Silence | null>((longest, one) => (seconds(one) > (longest ? seconds(longest) : 0) ? one : longest), null)

/** Drills promise nobody anything, and a promise without a time can be neither kept nor missed by the clock. */
export const countPromises = (commitments: readonly Commitment[]): PromiseCounts => {
  const counts = { kept: 0, missed: 0, withdrawn: 0, open: 0 }
  for (const { dueAt, outcome } of commitments) if (dueAt !== null) counts[outcome.state]++
  return counts
}

/** The share of promises kept among those whose time has come; null where there were none. A withdrawn one was taken back in time. */
export const keptShare = ({ kept, missed }: PromiseCounts): number | null => (kept + missed === 0 ? null : kept / (kept + missed))

/** The measures of one incident, closed or still open at `now`; `first` is when signals, reports and questions about it came in. */
export const measureIncident = (
  input: {
    readonly incident: Incident
    readonly notices: readonly Notice[]
    readonly commitments: readonly Commitment[]
    readonly first: FirstWords
  },
  now: Instant,
): IncidentMeasures => {
  const { incident, notices, commitments } = input
  const known = knowing(incident, input.first)
  const published = notices.filter(isPublished)
  const silences = silencesOf(incident, notices, now)
  return {
    incidentId: incident.id,
    firstKnownAt: known.at,
    knewFirst: known.by,
    firstSignalAt: input.first.signal ?? null,
    firstReportAt: input.first.report ?? null,
    firstNoticeSeconds: incident.publicAt ? Math.max(0, secondsBetween(known.at, incident.publicAt)) : null,
    longestSilence: longestBy(silences, ({ seconds }) => seconds),
    longestBeyondPromise: longestBy(silences, ({ beyondPromiseSeconds }) => beyondPromiseSeconds),
    promises: countPromises(commitments),
    notices: published.length,
    corrections: published.filter(({ correction }) => correction !== null).length,
  }
}
