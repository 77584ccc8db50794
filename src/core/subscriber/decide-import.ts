import type { PageId, SubscriberId } from '../brand.ts'
import type { Language } from '../page/page.ts'
import { ok, type Result } from '../result.ts'
import type { Instant } from '../time.ts'
import type { ImportWish } from './import-row.ts'
import { defaultPreferences, parsePreferences } from './parse-preferences.ts'
import type { Preferences, Subscriber } from './subscriber.ts'

/** How those who are new get onto the list: whoever imports vouches for their consent, or each is asked by mail. */
export const consents = ['vouched', 'ask'] as const
export type Consent = (typeof consents)[number]

export const importOutcomes = ['new', 'changed', 'unchanged', 'not_brought_back', 'refused'] as const
export type ImportOutcome = (typeof importOutcomes)[number]

export type ImportCounts = Readonly<Record<ImportOutcome, number>>

/** How many lines had each outcome. */
export const countOutcomes = (outcomes: readonly ImportOutcome[]): ImportCounts => {
  const of = (wanted: ImportOutcome): number => outcomes.filter((outcome) => outcome === wanted).length
  return {
    new: of('new'),
    changed: of('changed'),
    unchanged: of('unchanged'),
    not_brought_back: of('not_brought_back'),
    refused: of('refused'),
  }
}

export const addCounts = (a: ImportCounts, b: ImportCounts): ImportCounts => ({
  new: a.new + b.new,
  changed: a.changed + b.changed,
  unchanged: a.unchanged + b.unchanged,
  not_brought_back: a.not_brought_back + b.not_brought_back,
  refused: a.refused + b.refused,
})

/** What becomes of one line. `asks` says that its owner is to be sent the confirmation mail. */
export type ImportRuling =
  | { readonly outcome: 'new'; readonly subscriber: Subscriber; readonly asks: boolean }
  | { readonly outcome: 'changed'; readonly subscriber: Subscriber }
  | { readonly outcome: 'unchanged' }
  /** Whoever left, or whose mailbox is gone, is not written to again because an old list still names them. */
  | { readonly outcome: 'not_brought_back'; readonly state: 'unsubscribed' | 'suppressed' }

const isSame = (a: Preferences, b: Preferences): boolean =>
  a.level === b.level &&
  a.threshold === b.threshold &&
  a.language === b.language &&
  a.componentIds.length === b.componentIds.length &&
  a.componentIds.every((id) => b.componentIds.includes(id))

interface ImportCase {
  readonly wish: ImportWish
  readonly existing: Subscriber | undefined
  readonly consent: Consent
  readonly id: SubscriberId
  readonly pageId: PageId
  readonly language: Language
  readonly now: Instant
}

const statusOfNew = ({ wish, consent, now }: ImportCase): Subscriber['status'] => {
  if (wish.hasLeft) return { state: 'unsubscribed', at: now }
  return consent === 'ask' ? { state: 'unconfirmed', mailedAt: now, mails: 1 } : { state: 'active', confirmedAt: now }
}

const decideExisting = (given: ImportCase, existing: Subscriber, preferences: Preferences): ImportRuling => {
  const { wish, consent, now } = given
  const { state } = existing.status
  if (state === 'unsubscribed' || state === 'suppressed') return { outcome: 'not_brought_back', state }
  const audienceId = wish.audienceId ?? existing.audienceId
  const isVouchedFor = state === 'unconfirmed' && consent === 'vouched' && !wish.hasLeft
  const isWanted = isSame(preferences, existing.preferences) && audienceId === existing.audienceId
  if (isWanted && !isVouchedFor) return { outcome: 'unchanged' }
  const status = isVouchedFor ? ({ state: 'active', confirmedAt: now } as const) : existing.status
  return { outcome: 'changed', subscriber: { ...existing, preferences, audienceId, status, version: existing.version + 1 } }
}

/** One line of an import against what is known of its address. Importing the same file twice changes nothing the second time. */
export const decideImport = (given: ImportCase): Result<ImportRuling> => {
  const { wish, existing, id, pageId, now } = given
  const preferences = parsePreferences(wish.preferences, existing?.preferences ?? defaultPreferences(given.language))
  if (!preferences.ok) return preferences
  if (existing) return ok(decideExisting(given, existing, preferences.value))
  const subscriber: Subscriber = {
    id,
    pageId,
    address: { channel: 'email', email: wish.email },
    preferences: preferences.value,
    audienceId: wish.audienceId ?? null,
    status: statusOfNew(given),
    createdAt: now,
    version: 1,
  }
  return ok({ outcome: 'new', subscriber, asks: subscriber.status.state === 'unconfirmed' })
}
