import type { Schemas } from '../../client/open-client.ts'
import { severities } from '../../core/incident/phase.ts'
import { openingOf } from '../../core/notice/opening.ts'
import { type Instant, instantOf, isBefore, isMinuteOver, secondsBetween } from '../../core/time.ts'

export type IncidentFile = Schemas['IncidentFile']
export type Notice = Schemas['Notice']
export type Proposal = Schemas['Proposal']
export type ListedProposal = Schemas['ListedProposal']

interface Weighed {
  readonly severity: Proposal['severity']
  readonly startedAt: string
}

/** Largest first: by severity, then what has lasted longest. */
export const bySize = (a: Weighed, b: Weighed): number =>
  severities.indexOf(b.severity) - severities.indexOf(a.severity) || (a.startedAt < b.startedAt ? -1 : 1)

/** "Customers in Europe: card payments fail", as far as it is known; after a scope that is a whole sentence, the next sentence. */
export const consequenceOf = ({ scope, now }: Pick<Proposal['slots'], 'scope' | 'now'>): string | undefined => {
  if (!now) return undefined
  const who = scope?.trim()
  if (!who) return now
  return /[.!?…:;]["'”’»“)]*$/u.test(who) ? `${who} ${now}` : `${who}: ${now}`
}

/** What it says in short: the consequence, or the beginning of what was written freely. */
export const saidIn = ({ slots, freeText }: Pick<Proposal, 'slots' | 'freeText'>): string | undefined =>
  consequenceOf(slots) ?? (freeText === null ? undefined : openingOf(freeText))

/** What was said last that is public: the words that customers go by now. */
export const lastPublished = (notices: readonly Notice[]): Notice | undefined =>
  notices
    .filter(({ state }) => state === 'published')
    .reduce<Notice | undefined>((last, one) => (!last || (one.publishedAt ?? '') > (last.publishedAt ?? '') ? one : last), undefined)

/** Published, and not in effect yet: it can be taken back. */
export const pendingOf = (notices: readonly Notice[], now: Instant): Notice | undefined =>
  notices.find(({ state, effectiveAt }) => state === 'pending' && effectiveAt !== null && isBefore(now, instantOf(effectiveAt)))

export type NextWord =
  | { readonly kind: 'due'; readonly at: string; readonly seconds: number }
  | { readonly kind: 'now'; readonly at: string }
  | { readonly kind: 'late'; readonly at: string; readonly seconds: number }
  | { readonly kind: 'on-change' }
  | { readonly kind: 'none' }

const wordDue = (dueAt: string, now: Instant): NextWord => {
  const at = instantOf(dueAt)
  const seconds = secondsBetween(now, at)
  if (isMinuteOver(at, now)) return { kind: 'late', at: dueAt, seconds: -seconds }
  return seconds > 0 ? { kind: 'due', at: dueAt, seconds } : { kind: 'now', at: dueAt }
}

/** What a notice promises that is not in effect yet. */
export const promisedIn = ({ slots }: Pick<Notice, 'slots'>, now: Instant): NextWord => {
  if (!slots.nextUpdate) return { kind: 'none' }
  return slots.nextUpdate.by === null ? { kind: 'on-change' } : wordDue(slots.nextUpdate.by, now)
}

/** Whether a notice went to all who got another. */
const reachesReadersOf = (notice: Notice, other: Notice | undefined): boolean =>
  notice.audienceIds.length === 0 ||
  (other !== undefined && other.audienceIds.length > 0 && other.audienceIds.every((id) => notice.audienceIds.includes(id)))

/** What is owed to customers next: the earliest promised word that is open, or was missed without a word since to those who got it. */
export const nextWordOf = ({ commitments, notices }: IncidentFile, now: Instant): NextWord => {
  const saidAt = (noticeId: string): string => {
    const promising = notices.find(({ id }) => id === noticeId)
    return lastPublished(notices.filter((notice) => reachesReadersOf(notice, promising)))?.publishedAt ?? ''
  }
  const owed = commitments.filter(
    ({ kind, state, dueAt, noticeId }) =>
      kind === 'next_update' && (state === 'open' || (state === 'missed' && dueAt !== null && dueAt > saidAt(noticeId))),
  )
  const dueAt = owed.flatMap((one) => (one.dueAt === null ? [] : [one.dueAt])).toSorted()[0]
  if (dueAt === undefined) return { kind: owed.length > 0 ? 'on-change' : 'none' }
  return wordDue(dueAt, now)
}
