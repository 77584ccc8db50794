import type { Promised } from '../core/commitment/promised.ts'
import type { Incident } from '../core/incident/incident.ts'
import { isClosed } from '../core/incident/phase.ts'
import type { Window } from '../core/incident/window.ts'
import type { Notice, NoticeChange, NoticeContent, NoticeKind } from '../core/notice/notice.ts'
import type { Slots } from '../core/notice/slots.ts'
import type { Contact } from '../core/page/page.ts'
import { isUnfilled } from '../core/template/blanks.ts'
import { type Instant, localText } from '../core/time.ts'
import type { NoticeToLint } from './lint-notice.ts'
import type { NoticeRecord } from './record.ts'
import type { KeptPromise, Surroundings } from './surroundings.ts'
import type { ElementId, SlotName } from './vocabulary.ts'

export interface ComposedNotice {
  readonly kind: NoticeKind
  readonly language: string
  readonly title: string
  readonly content: NoticeContent
  /** Whom the notice names; its sentence asks for patience as well. */
  readonly contact: Contact | null
  /** The planned window, which the notice states until it is over. */
  readonly window?: Window | null
  /** What the notice changes; without it the words are not compared with the record. */
  readonly change?: Pick<NoticeChange, 'phase' | 'severity' | 'affected'>
  readonly correction?: Notice['correction']
  readonly promises?: readonly Pick<Promised, 'what' | 'kind'>[]
  readonly settles?: readonly { readonly commitmentId: string }[]
  readonly surroundings?: Surroundings
}

/** A notice as it is about to be published; the server and the composer read the same. */
export const composedNotice = (
  notice: Notice,
  { contact, window }: Pick<Incident, 'contact' | 'window'>,
  surroundings: Surroundings,
): ComposedNotice => ({
  ...notice,
  title: notice.change.title,
  contact: contact ?? notice.contact,
  window,
  surroundings,
})

/** What the ring reads of a notice as the composer holds it. */
export const noticeToLint = (notice: ComposedNotice): NoticeToLint => {
  const { kind, language, title, content, contact, window = null, promises = [] } = notice
  const { slots, freeText } = content
  const record = recordOf(notice)
  const texts = textsOf(slots, title, freeText)
  return {
    kind,
    language,
    texts,
    ...(promises.length > 0 && { promises: promises.map(({ what }) => unrepeated(what, Object.values(texts))) }),
    present: slots.permanent && slots.permanent.state !== 'checking' ? ['permanent'] : [],
    ...(isLossUnsaid(notice) && { unsaid: ['has_permanent_consequence_statement'] as const }),
    notKnown: [...slots.notKnown, ...(slots.permanent?.state === 'checking' ? (['permanent'] as const) : [])],
    stated: [
      ...statedBy(slots, contact, window),
      ...(closes(notice) ? (['has_start_time'] as const) : []),
      ...(promises.some(({ kind }) => kind === 'action') ? (['has_prevention_plan'] as const) : []),
    ],
    ...(record && { record }),
    ...(notice.surroundings?.ownUrl && { ownUrl: notice.surroundings.ownUrl }),
  }
}

/** At the end a loss is told by what it is or what to do about it; that there is one alone is not published. */
const isLossUnsaid = (notice: ComposedNotice): boolean => {
  const { permanent, workaround } = notice.content.slots
  const isLoss = permanent?.state === 'lost' || permanent?.state === 'recoverable'
  return isLoss && closes(notice) && saidIn(permanent.detail).trim() === '' && saidIn(workaround).trim() === ''
}

/** Publishing such a notice computes from when until when, so that it says it. */
const closes = ({ kind, change, correction }: ComposedNotice): boolean =>
  change !== undefined && isClosed(change.phase) && kind !== 'report' && !correction

/** Whether what it settles are promised actions, and nothing else. */
const tellsOfActions = ({ kind, settles = [], surroundings }: ComposedNotice): boolean =>
  kind === 'report' &&
  settles.length > 0 &&
  settles.every(({ commitmentId }) => surroundings?.actions.some((id) => id === commitmentId) ?? false)

/** The record as it stands beside this notice. */
const recordOf = (notice: ComposedNotice): NoticeRecord | undefined => {
  const { change, correction, content, contact, surroundings: around, settles = [] } = notice
  const { slots } = content
  if (change === undefined) return undefined
  const { phase, severity, affected } = change
  const permanent = slots.permanent?.state ?? around?.permanent
  const shown = (instant: Instant | null | undefined): string | undefined =>
    instant && around ? localText(instant, around.timeZone) : undefined
  const since = around?.begins ?? shown(slots.since)
  const nextUpdate = shown(slots.nextUpdate?.by)
  const isLeft = ({ id }: KeptPromise): boolean => !settles.some(({ commitmentId }) => commitmentId === id)
  const passedOver = correction ? undefined : around?.late.find(isLeft)
  const repair = around?.repairs.find(isLeft)
  const components = around?.components.map(({ id, name }) => ({
    name,
    isAffected: affected.some(({ componentId }) => componentId === id),
  }))
  return {
    phase,
    severity,
    ...(permanent && { permanent }),
    ...(contact?.email && { contactEmail: contact.email }),
    ...(around && { now: around.now, zone: around.zone, isDrill: around.isDrill === true }),
    ...(since && { since }),
    ...(nextUpdate && { nextUpdate }),
    ...(components && { components }),
    ...(around?.missed && { missed: around.missed }),
    ...(passedOver && { passedOver }),
    ...(repair && { repair }),
    ...(tellsOfActions(notice) && { tellsOfActions: true }),
    ...(around?.owed && correction && { owed: around.owed }),
  }
}

const folded = (text: string): string => text.normalize('NFC').replace(/\s+/g, ' ').trim()

/** A promise in words that stand in the notice is read there. */
const unrepeated = (what: string, texts: readonly string[]): string =>
  texts.some((text) => folded(text).includes(folded(what))) ? '' : what

/** A text that is still one blank of a template says nothing yet. */
const saidIn = (text: string | null | undefined): string => (text && !isUnfilled(text) ? text : '')

const textsOf = (slots: Slots, title: string, freeText: string | null): Readonly<Partial<Record<SlotName, string>>> => ({
  title,
  now: saidIn(slots.now),
  scope: saidIn(slots.scope),
  works: saidIn(slots.works),
  next: saidIn(slots.next),
  permanent: saidIn(slots.permanent?.detail),
  retimed: saidIn(slots.retimed),
  workaround: saidIn(slots.workaround),
  action: saidIn(slots.action),
  // A cause that nobody verified is not shown, so it is not read either.
  cause: slots.cause?.verified ? saidIn(slots.cause.text) : '',
  technical: saidIn(slots.technical),
  free: saidIn(freeText),
})

const statedBy = ({ since, nextUpdate }: Slots, contact: Contact | null, window: Window | null): readonly ElementId[] => {
  const stated: ElementId[] = []
  if (since || window) stated.push('has_start_time')
  if (nextUpdate) stated.push('has_next_update_promise')
  if (nextUpdate?.by) stated.push('next_update_has_time')
  if (contact) stated.push('has_contact', 'has_patience_request')
  return stated
}
