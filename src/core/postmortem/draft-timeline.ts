import type { Incident } from '../incident/incident.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import type { Language } from '../page/page.ts'
import type { Signal } from '../signal/signal.ts'
import { cleanText } from '../text.ts'
import { type Instant, isAfter, isBefore } from '../time.ts'
import type { LineSource, TimelineLine } from './section.ts'
import { timelineWords } from './timeline-words.ts'

export const lineLimits = { max: 500, min: 1 } as const
/** More lines than these nobody reads, and a body of them still fits into one request. */
export const mostLines = 500

/** What the organisation decided, as its journal holds it. */
export interface Decision {
  readonly kind: string
  readonly at: Instant
  readonly sequence: number
}

export interface TimelineFacts {
  readonly incident: Incident
  /** Oldest first. */
  readonly notices: readonly PublishedNotice[]
  readonly signals: readonly Pick<Signal, 'id' | 'title' | 'startedAt'>[]
  readonly decisions: readonly Decision[]
  readonly language: Language
}

// Whoever reads customers' words beside a machine's must not wonder which of one moment came first.
const order: readonly LineSource[] = ['signal', 'journal', 'phase', 'notice', 'hand']

/** By time; what is of one moment, in the order in which it came about. */
export const inOrder = (lines: readonly TimelineLine[]): readonly TimelineLine[] =>
  [...lines].sort((a, b) => {
    if (isBefore(a.at, b.at)) return -1
    return isAfter(a.at, b.at) ? 1 : order.indexOf(a.source) - order.indexOf(b.source)
  })

const line = (source: LineSource, id: string, at: Instant, text: string): TimelineLine => ({
  id: `${source}:${id}`,
  at,
  text: cleanText(text, lineLimits),
  source,
  isInternal: source === 'signal' || source === 'journal',
  isHidden: false,
  joinsNext: false,
})

const gistOf = ({ content: { slots } }: PublishedNotice): string | undefined => slots.now ?? slots.action

/** What was wrong, and what is right. */
const correctionIn = (notice: PublishedNotice, reason: string): string => {
  const gist = gistOf(notice)
  if (gist === undefined) return reason
  return `${reason}${/[.!?…]$/u.test(reason) ? '' : '.'} ${gist}`
}

export const noticeLine = (notice: PublishedNotice, language: Language): TimelineLine => {
  const words = timelineWords[language]
  const text = notice.correction
    ? words.corrected(correctionIn(notice, notice.correction.reason))
    : words.told(gistOf(notice) ?? notice.change.title)
  return line('notice', notice.id, notice.status.publishedAt, text)
}

/** The reports themselves are no part of what they tell. */
const noticeLines = ({ notices, language }: TimelineFacts): readonly TimelineLine[] =>
  notices.filter(({ kind }) => kind !== 'report').map((notice) => noticeLine(notice, language))

/** A correction and a report bring no phase with them. */
const phaseLines = ({ incident, notices, language }: TimelineFacts): readonly TimelineLine[] => {
  const words = timelineWords[language]
  const told = notices.filter(({ correction, kind }) => correction === null && kind !== 'report')
  const changes = told.filter(({ change }, i) => change.phase !== told[i - 1]?.change.phase)
  return [
    line('phase', 'began', incident.startedAt, words.began),
    ...changes.map(({ id, change, status }) => line('phase', id, status.publishedAt, words.phase[change.phase])),
    ...(incident.endedAt ? [line('phase', 'ended', incident.endedAt, words.ended)] : []),
  ]
}

/** A timeline from what is known. What comes from machines and from inside starts as internal, whatever it says. */
export const draftTimeline = (facts: TimelineFacts): readonly TimelineLine[] => {
  const words = timelineWords[facts.language]
  const signals = facts.signals.map(({ id, title, startedAt }) => line('signal', id, startedAt, words.signalled(title)))
  const decisions = facts.decisions.flatMap(({ kind, at, sequence }) => {
    const said = words.decided[kind]
    return said === undefined ? [] : [line('journal', String(sequence), at, said)]
  })
  return inOrder([...signals, ...decisions, ...phaseLines(facts), ...noticeLines(facts)]).slice(0, mostLines)
}

/** What a drafted timeline has that a kept one has not: it came about since, and is offered. */
export const linesToOffer = (kept: readonly TimelineLine[], drafted: readonly TimelineLine[]): readonly TimelineLine[] => {
  const known = new Set(kept.map(({ id }) => id))
  return drafted.filter(({ id }) => !known.has(id))
}
