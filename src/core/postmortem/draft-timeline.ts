import type { Incident } from '../incident/incident.ts'
import type { PublishedNotice } from '../notice/notice.ts'
import type { Language } from '../page/page.ts'
import type { Signal } from '../signal/signal.ts'
import { cleanText } from '../text.ts'
import { type Instant, isAfter, isBefore } from '../time.ts'
import type { LineSource, TimelineLine } from './section.ts'
import { former, timelineWords } from './timeline-words.ts'

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

/** What it tells first, and of that rather what the notice before it had not said. */
const gistOf = ({ content: { slots } }: PublishedNotice, before: PublishedNotice | undefined): string | undefined => {
  const { now, action, scope, works, workaround } = slots
  const said = [now, action, slots.cause?.verified ? slots.cause.text : undefined, scope, works, workaround].filter(
    (text) => text !== undefined,
  )
  const old = before?.content.slots
  const known = [old?.now, old?.action, old?.cause?.text, old?.scope, old?.works, old?.workaround]
  return said.find((text) => !known.includes(text)) ?? now ?? action
}

/** What was wrong, and what is right. */
const correctionIn = (notice: PublishedNotice, reason: string): string => {
  const gist = gistOf(notice, undefined)
  if (gist === undefined) return reason
  return `${reason}${/[.!?…]$/u.test(reason) ? '' : '.'} ${gist}`
}

/** A correction and a report bring no phase with them. */
const isWord = ({ correction, kind }: PublishedNotice): boolean => correction === null && kind !== 'report'

const wordBefore = ({ id }: PublishedNotice, notices: readonly PublishedNotice[]): PublishedNotice | undefined => {
  const told = notices.filter(isWord)
  return told[told.findIndex((one) => one.id === id) - 1]
}

/** What it says in one line, with the phase that it brings. `notices` are those of its incident, the oldest first. */
export const noticeLine = (notice: PublishedNotice, notices: readonly PublishedNotice[], language: Language): TimelineLine => {
  const words = timelineWords[language]
  const before = wordBefore(notice, notices)
  const said = (text: string): TimelineLine => line('notice', notice.id, notice.status.publishedAt, text)
  if (notice.correction) return said(words.corrected(correctionIn(notice, notice.correction.reason)))
  const text = words.told(gistOf(notice, before) ?? notice.change.title)
  return said(before?.change.phase === notice.change.phase ? text : `${words.phase[notice.change.phase]} ${text}`)
}

/** As a line said it before lines told the phase and what was new: timelines that were kept may have it. */
export const plainLine = (notice: PublishedNotice, language: Language): string =>
  cleanText(timelineWords[language].told(gistOf(notice, undefined) ?? notice.change.title), lineLimits)

/** The same without its phase, and after sentences that a phase had before: a timeline that was kept then says them. */
export const formerLines = (notice: PublishedNotice, notices: readonly PublishedNotice[], language: Language): readonly string[] => {
  if (notice.correction) return []
  const told = timelineWords[language].told(gistOf(notice, wordBefore(notice, notices)) ?? notice.change.title)
  return [...former.map((phase) => `${phase} ${told}`), told].map((text) => cleanText(text, lineLimits))
}

/** The reports themselves are no part of what they tell. */
const noticeLines = ({ notices, language }: TimelineFacts): readonly TimelineLine[] =>
  notices.filter(({ kind }) => kind !== 'report').map((notice) => noticeLine(notice, notices, language))

const spanLines = ({ incident, language }: TimelineFacts): readonly TimelineLine[] => {
  const words = timelineWords[language]
  return [
    line('phase', 'began', incident.startedAt, words.began),
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
  return inOrder([...signals, ...decisions, ...spanLines(facts), ...noticeLines(facts)]).slice(0, mostLines)
}

/** What a drafted timeline has that a kept one has not: it came about since, and is offered. */
export const linesToOffer = (kept: readonly TimelineLine[], drafted: readonly TimelineLine[]): readonly TimelineLine[] => {
  const known = new Set(kept.map(({ id }) => id))
  return drafted.filter(({ id }) => !known.has(id))
}
