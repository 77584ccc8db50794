import type { ComponentId, TimeZone } from '../core/brand.ts'
import type { Commitment, CommitmentKind } from '../core/commitment/commitment.ts'
import type { Component } from '../core/component/component.ts'
import type { Incident } from '../core/incident/incident.ts'
import type { Notice } from '../core/notice/notice.ts'
import type { Permanence } from '../core/notice/slots.ts'
import { lastTold } from '../core/notice/still-true.ts'
import { zoneName } from '../core/notice/times.ts'
import { wordingOf } from '../core/notice/wording/wording.ts'
import type { Language, Page } from '../core/page/page.ts'
import { type Instant, isBefore, isMinuteOver, localText, minuteOf } from '../core/time.ts'
import type { NoticeRecord, PromisedBy } from './record.ts'

/** What stands in the records around a notice while somebody writes it; it changes seldom, the notice with every key. */
export interface Surroundings extends Pick<NoticeRecord, 'now' | 'zone' | 'isDrill' | 'missed' | 'owed'> {
  readonly timeZone: TimeZone
  /** Where the page itself is found. */
  readonly ownUrl: string | undefined
  /** The beginning of a planned window. */
  readonly begins: string | undefined
  /** What the last notice said of data and work. */
  readonly permanent: Permanence | undefined
  readonly components: readonly { readonly id: ComponentId; readonly name: string }[]
  /** Promised actions of which nobody has told yet what became of them. */
  readonly actions: readonly string[]
  /** Promises of the ledger that have a time, the earliest first: those whose time has passed, and repairs that are still to come. */
  readonly late: readonly KeptPromise[]
  readonly repairs: readonly KeptPromise[]
}

/** What was promised besides next words and is neither done nor taken back. */
export interface OwedPromise {
  readonly id: string
  readonly kind: CommitmentKind
  readonly what: string | null
  readonly dueAt: Instant | null
}

export interface KeptPromise extends PromisedBy {
  readonly id: string
}

export interface RecordsAround {
  readonly incident: Pick<Incident, 'window' | 'isDrill'>
  /** The incident's other notices. */
  readonly others: readonly Notice[]
  readonly page: Pick<Page, 'zone'>
  readonly components: readonly Component[]
  readonly commitments: readonly Commitment[]
  readonly ledger?: readonly OwedPromise[]
  readonly language: Language
  readonly baseUrl?: string | undefined
  readonly now: Instant
}

/** Gathers from the records what the guide compares a notice with. */
export const surroundingsOf = ({
  incident,
  others,
  page,
  components,
  commitments,
  ledger = [],
  language,
  baseUrl,
  now,
}: RecordsAround): Surroundings => {
  const shown = (instant: Instant): string => localText(instant, page.zone)
  const timed = ledger.flatMap(({ id, kind, what, dueAt }) => (dueAt === null ? [] : [{ id, kind, what, at: dueAt }]))
  const kept = (isMeant: (one: (typeof timed)[number]) => boolean): readonly KeptPromise[] =>
    timed
      .filter(isMeant)
      .sort((a, b) => (isBefore(a.at, b.at) ? -1 : 1))
      .map(({ id, what, at }) => ({ id, what, by: shown(at) }))
  const permanents = lastTold(others).flatMap(({ content }) => content.slots.permanent?.state ?? [])
  const missed = missedBy(commitments, others, now)
  const owed = commitments.find(({ outcome, dueAt }) => outcome.state === 'open' && dueAt !== null && !isMinuteOver(dueAt, now))?.dueAt
  return {
    timeZone: page.zone,
    ownUrl: baseUrl,
    zone: zoneName(now, page.zone, wordingOf(language)),
    now: shown(now),
    isDrill: incident.isDrill,
    begins: incident.window ? shown(incident.window.startsAt) : undefined,
    permanent: permanents[permanents.length - 1],
    components: components.filter(({ retiredAt }) => retiredAt === null).map(({ id, name }) => ({ id, name })),
    actions: ledger.flatMap(({ id, kind }) => (kind === 'action' ? [id] : [])),
    late: kept(({ at }) => isMinuteOver(at, now)),
    repairs: kept(({ at, kind }) => kind === 'repair_time' && !isMinuteOver(at, now)),
    ...(missed && { missed: { by: shown(missed), minutes: minuteOf(now) - minuteOf(missed) } }),
    ...(owed && { owed: shown(owed) }),
  }
}

/** The promise that is late, and after which no word has come. */
const missedBy = (commitments: readonly Commitment[], others: readonly Notice[], now: Instant): Instant | undefined => {
  const due = commitments.flatMap(({ outcome, dueAt }) =>
    dueAt && (outcome.state === 'open' || outcome.state === 'missed') ? [dueAt] : [],
  )
  const last = due.toSorted((a, b) => (isBefore(a, b) ? -1 : 1)).findLast((at) => isMinuteOver(at, now))
  const isAnswered = (at: Instant): boolean =>
    others.some(({ status, correction }) => correction === null && status.state === 'published' && !isBefore(status.publishedAt, at))
  return last && !isAnswered(last) ? last : undefined
}
