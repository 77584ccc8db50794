import type { Window } from '../core/incident/incident.ts'
import type { NoticeContent, NoticeKind } from '../core/notice/notice.ts'
import type { Slots } from '../core/notice/slots.ts'
import type { Contact } from '../core/page/page.ts'
import type { NoticeToLint } from './lint-notice.ts'
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
}

/** What the ring reads of a notice as the composer holds it. */
export const noticeToLint = ({ kind, language, title, content, contact, window = null }: ComposedNotice): NoticeToLint => {
  const { slots, freeText } = content
  return {
    kind,
    language,
    texts: textsOf(slots, title, freeText),
    present: slots.permanent && slots.permanent.state !== 'checking' ? ['permanent'] : [],
    notKnown: [...slots.notKnown, ...(slots.permanent?.state === 'checking' ? (['permanent'] as const) : [])],
    stated: statedBy(slots, contact, window),
  }
}

const textsOf = (slots: Slots, title: string, freeText: string | null): Readonly<Partial<Record<SlotName, string>>> => ({
  title,
  now: slots.now ?? '',
  scope: slots.scope ?? '',
  works: slots.works ?? '',
  next: slots.next ?? '',
  permanent: slots.permanent?.detail ?? '',
  workaround: slots.workaround ?? '',
  action: slots.action ?? '',
  // A cause that nobody verified is not shown, so it is not read either.
  cause: slots.cause?.verified ? slots.cause.text : '',
  technical: slots.technical ?? '',
  free: freeText ?? '',
})

const statedBy = ({ since, nextUpdate }: Slots, contact: Contact | null, window: Window | null): readonly ElementId[] => {
  const stated: ElementId[] = []
  if (since || window) stated.push('has_start_time')
  if (nextUpdate) stated.push('has_next_update_promise')
  if (nextUpdate?.by) stated.push('next_update_has_time')
  if (contact) stated.push('has_contact', 'has_patience_request')
  return stated
}
