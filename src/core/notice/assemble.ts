import type { TimeZone } from '../brand.ts'
import type { Window } from '../incident/incident.ts'
import type { IncidentKind, Phase } from '../incident/phase.ts'
import { isClosed } from '../incident/phase.ts'
import type { Contact, Language } from '../page/page.ts'
import { type Level, levels } from '../subscriber/subscriber.ts'
import type { Instant } from '../time.ts'
import type { NoticeContent, Redaction } from './notice.ts'
import type { NextUpdate, RedactableField, Slots } from './slots.ts'
import { clockText, durationText } from './times.ts'
import { type Wording, wordingOf } from './wording/wording.ts'

export const passageRoles = [
  'drill',
  'correction',
  'now',
  'scope',
  'works',
  'next',
  'permanent',
  'timing',
  'workaround',
  'action',
  'cause',
  'free',
  'next_update',
  'contact',
  'backdated',
  'technical',
] as const
export type PassageRole = (typeof passageRoles)[number]

/** One thought of the assembled message. `from` is the lowest level that includes it. */
export interface Passage {
  readonly role: PassageRole
  readonly from: Level
  /** Plain text; Markdown for `free` and `technical`. */
  readonly text: string
  readonly format: 'plain' | 'markdown'
}

export interface AssembledNotice {
  /** What a manager reads when it is forwarded: consequence, scope, what is lost, next word. */
  readonly gist: string
  readonly passages: readonly Passage[]
}

export interface AssemblySetting {
  readonly language: Language
  readonly zone: TimeZone
  readonly kind: IncidentKind
  readonly phase: Phase
  readonly window: Window | null
  readonly contact: Contact | null
  /** When it was (or would be) published: times of that day need no date. */
  readonly publishedAt: Instant
  readonly backdatedTo: Instant | null
  readonly isDrill: boolean
  readonly correction: { readonly reason: string; readonly ofPublishedAt: Instant } | null
  readonly redactions: readonly Redaction[]
}

/** Ends a thought as a sentence, whatever the writer left off. */
const sentence = (text: string): string => (/[.!?:…»”")\]]$/u.test(text) ? text : `${text}.`)

const redactionOf = (setting: AssemblySetting, field: RedactableField): Redaction | undefined =>
  setting.redactions.find((r) => r.field === field)

const nextUpdateText = (next: NextUpdate, setting: AssemblySetting, wording: Wording): string => {
  if (next.by === null) return wording.nextOnChange
  const time = clockText(next.by, setting.zone, wording, setting.publishedAt)
  return next.onChange ? wording.nextByOrSooner(time) : wording.nextBy(time)
}

const timingText = (slots: Slots, setting: AssemblySetting, wording: Wording): string | undefined => {
  const say = (instant: Instant) => clockText(instant, setting.zone, wording, setting.publishedAt)
  if (setting.kind === 'maintenance' && setting.window && !isClosed(setting.phase))
    return wording.window(say(setting.window.startsAt), say(setting.window.endsAt))
  if (slots.since && slots.until) return wording.fromTo(say(slots.since), say(slots.until), durationText(slots.since, slots.until, wording))
  return slots.since ? wording.since(say(slots.since)) : undefined
}

/** "write to a@b or call +49 …; thank you for your patience": contact and patience in one sentence (A5). */
export const contactText = (contact: Contact, language: Language, isOver: boolean): string => {
  const { ways, contact: sentenceOf } = wordingOf(language)
  const list = [
    contact.email && ways.email(contact.email),
    contact.phone && ways.phone(contact.phone),
    contact.url && ways.url(contact.url),
  ].filter((way) => way !== null && way !== '')
  const joined = list.join(ways.or)
  return sentenceOf(contact.name === null ? joined : ways.name(contact.name, joined), isOver)
}

const permanentText = (slots: Slots, wording: Wording): string | undefined => {
  const { permanent } = slots
  if (permanent === undefined) return slots.notKnown.includes('permanent') ? wording.notKnown.permanent : undefined
  return [wording.permanent[permanent.state], permanent.detail === undefined ? '' : sentence(permanent.detail)].filter(Boolean).join(' ')
}

const causeText = (slots: Slots, wording: Wording): string | undefined => {
  if (slots.cause) return slots.cause.verified ? wording.cause(sentence(slots.cause.text)) : wording.causeUnconfirmed
  return slots.notKnown.includes('cause') ? wording.notKnown.cause : undefined
}

/** The text of each passage that has something to say. */
const textsOf = (
  content: NoticeContent,
  setting: AssemblySetting,
  wording: Wording,
): Readonly<Partial<Record<PassageRole, string | undefined>>> => {
  const { slots } = content
  const unlessRedacted = (field: RedactableField, make: () => string | undefined): string | undefined => {
    const redaction = redactionOf(setting, field)
    return redaction ? wording.redacted[redaction.reason] : make()
  }
  const own = (field: 'now' | 'scope' | 'next' | 'workaround', say: (text: string) => string) =>
    unlessRedacted(field, () => {
      const text = slots[field]
      if (text !== undefined) return say(sentence(text))
      return slots.notKnown.includes(field) ? wording.notKnown[field] : undefined
    })
  const { correction, contact, backdatedTo, zone, publishedAt } = setting
  return {
    drill: setting.isDrill ? wording.drill : undefined,
    correction: correction
      ? wording.correction(sentence(correction.reason), clockText(correction.ofPublishedAt, zone, wording, publishedAt))
      : undefined,
    now: own('now', (text) => text),
    scope: own('scope', wording.affected),
    works: unlessRedacted('works', () => (slots.works === undefined ? undefined : wording.works(sentence(slots.works)))),
    next: own('next', (text) => text),
    permanent: unlessRedacted('permanent', () => permanentText(slots, wording)),
    timing: timingText(slots, setting, wording),
    workaround: own('workaround', wording.workaround),
    action: unlessRedacted('action', () => (slots.action === undefined ? undefined : sentence(slots.action))),
    cause: unlessRedacted('cause', () => causeText(slots, wording)),
    free: unlessRedacted('freeText', () => content.freeText ?? undefined),
    next_update: slots.nextUpdate ? nextUpdateText(slots.nextUpdate, setting, wording) : undefined,
    contact: contact ? contactText(contact, setting.language, isClosed(setting.phase)) : undefined,
    backdated: backdatedTo ? wording.backdated(clockText(publishedAt, zone, wording, null)) : undefined,
    technical: unlessRedacted('technical', () => slots.technical),
  }
}

const always: readonly PassageRole[] = ['drill', 'correction', 'now', 'scope', 'next_update', 'contact', 'backdated']

/** The lowest level at which a passage is read. What was lost, and from when to when, is part of the gist once it is over. */
const levelOf = (role: PassageRole, content: NoticeContent, setting: AssemblySetting): Level => {
  const isOver = isClosed(setting.phase)
  if (role === 'technical') return 'technical'
  if (always.includes(role) || (role === 'permanent' && isOver)) return 'summary'
  if (role === 'timing' && (isOver || setting.kind === 'maintenance')) return 'summary'
  return role === 'free' && content.slots.now === undefined ? 'summary' : 'standard'
}

const passagesOf = (content: NoticeContent, setting: AssemblySetting, wording: Wording): readonly Passage[] => {
  const texts = textsOf(content, setting, wording)
  return passageRoles.flatMap((role) => {
    const text = texts[role]
    return text === undefined
      ? []
      : [
          {
            role,
            text,
            from: levelOf(role, content, setting),
            format: role === 'free' || role === 'technical' ? 'markdown' : 'plain',
          } as const,
        ]
  })
}

const gistRoles: readonly PassageRole[] = ['drill', 'correction', 'now', 'scope', 'permanent', 'timing', 'next_update']

/** The first paragraph of free text, for notices that have nothing else to lead with. */
const firstParagraph = (text: string): string =>
  text
    .split(/\n\s*\n/u)[0]
    ?.replace(/\s+/gu, ' ')
    .trim() ?? ''

/** Turns what was written into the message in its order; the levels are prefixes of one text, never different stories. */
export const assembleNotice = (content: NoticeContent, setting: AssemblySetting): AssembledNotice => {
  const passages = passagesOf(content, setting, wordingOf(setting.language))
  const gist = passages
    .filter((p) => p.from === 'summary' && (gistRoles.includes(p.role) || p.role === 'free'))
    .map((p) => (p.role === 'free' ? firstParagraph(p.text) : p.text))
  return { gist: gist.join(' '), passages }
}

export const passagesAt = (assembled: AssembledNotice, level: Level): readonly Passage[] =>
  assembled.passages.filter((passage) => levels.indexOf(passage.from) <= levels.indexOf(level))

/** The message as plain text, a paragraph per thought. */
export const textAt = (assembled: AssembledNotice, level: Level): string =>
  passagesAt(assembled, level)
    .map((passage) => passage.text)
    .join('\n\n')
