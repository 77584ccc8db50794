import type { ComponentId } from '../brand.ts'
import { impactSpansOf } from '../component/impact-spans.ts'
import type { Incident } from '../incident/incident.ts'
import { type Instant, isBefore } from '../time.ts'
import { pendingInOrder } from './expected-incident.ts'
import { isPublished, type Notice, type PublishedNotice } from './notice.ts'
import type { Felt, Slots, ToldOtherwise } from './slots.ts'

const minuteOf = (at: Instant): number => Math.floor(at.epochMilliseconds / 60_000)

/** What customers have read, and will have read before this one: oldest first. */
export const toldBefore = (others: readonly Notice[]): readonly PublishedNotice[] => {
  const published = others.filter(isPublished).toSorted((a, b) => a.status.number - b.status.number)
  const pending = pendingInOrder(others).map((notice, i): PublishedNotice => {
    const status = { state: 'published', publishedAt: notice.status.effectiveAt, number: published.length + i + 1 } as const
    return { ...notice, status }
  })
  return [...published, ...pending]
}

/** What each component suffered if it began and was over at these times, by what was published. */
export const feltBetween = (
  incident: Incident,
  others: readonly Notice[],
  times: { readonly since: Instant; readonly until: Instant },
  nameOf: (id: ComponentId) => string,
): readonly Felt[] =>
  impactSpansOf({ ...incident, startedAt: times.since, endedAt: times.until }, toldBefore(others)).flatMap(
    ({ componentId, impact, from, until }) => (until ? [{ component: nameOf(componentId), impact, from, until }] : []),
  )

/** What readers were told that these times contradict; undefined where nothing public changes. Compared by the minute, as people read it. */
export const toldOtherwise = (
  incident: Incident,
  others: readonly Notice[],
  { since, until }: { readonly [Name in 'since' | 'until']?: Slots[Name] | undefined },
): ToldOtherwise | undefined => {
  const told = toldBefore(others).filter(({ correction, backdatedTo }) => correction === null && backdatedTo === null)
  const [first] = told
  if (!first || incident.kind !== 'incident') return undefined
  const isMoved = since !== undefined && minuteOf(since) !== minuteOf(incident.startedAt)
  const goesOn = told.findLast(
    ({ change, status }) =>
      change.phase !== 'monitoring' && until && isBefore(until, status.publishedAt) && minuteOf(until) !== minuteOf(status.publishedAt),
  )
  if (!isMoved && !goesOn) return undefined
  const at = goesOn?.status.publishedAt
  const isOneOf = at !== undefined && told.some((one) => one !== goesOn && minuteOf(one.status.publishedAt) === minuteOf(at))
  return {
    ...(isMoved ? { since: incident.startedAt } : {}),
    ...(at ? { goesOn: at } : {}),
    ...(isOneOf ? { isOneOf } : {}),
  }
}

/** Whether nobody knows yet what was lost. */
export const isLossOpen = ({ permanent, notKnown }: Slots): boolean => permanent?.state === 'checking' || notKnown.includes('permanent')

/** Whether somebody promised to say something by a time. A report, a repair or an action with a date answers no question about data. */
export const isAnswerPromised = (promises: Notice['promises']): boolean => promises.some(({ kind, by }) => kind === 'other' && by !== null)
