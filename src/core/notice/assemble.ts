import type { TimeZone } from '../brand.ts'
import type { Promised } from '../commitment/promised.ts'
import type { IncidentKind, Phase } from '../incident/phase.ts'
import { isClosed } from '../incident/phase.ts'
import type { Window } from '../incident/window.ts'
import { type Contact, type Language, languages } from '../page/page.ts'
import { type Level, levels } from '../subscriber/subscriber.ts'
import { type Instant, isBefore, isMinuteOver } from '../time.ts'
import type { NoticeContent, Redaction } from './notice.ts'
import { openingOf } from './opening.ts'
import { type NextUpdate, proseSlots, type RedactableField, type Slots, type UnknowableSlot } from './slots.ts'
import { clockText, durationText, isSameDay, momentWords, spanWords } from './times.ts'
import { type LedSlot, readyPromises, type Tense, type Wording, wordingOf } from './wording/wording.ts'

export const passageRoles = [
  'drill',
  'correction',
  'now',
  'scope',
  'works',
  'next',
  'permanent',
  'timing',
  'retimed',
  'felt',
  'workaround',
  'action',
  'cause',
  'free',
  'next_update',
  'promised',
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
  /** Where `text` begins with words of ours, those words: a label beside it may say them instead. */
  readonly lead?: string
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
  /** `ofWords` are words of the corrected notice, where its time alone does not tell which one is meant. */
  readonly correction: { readonly reason: string; readonly ofPublishedAt: Instant; readonly ofWords?: string } | null
  readonly redactions: readonly Redaction[]
  /** What it promises besides the next word: told where it is in words of ours, or where the page shows it until it is done. */
  readonly promises?: readonly Pick<Promised, 'what' | 'by' | 'isPublic'>[]
}

/** What a passage says; `lead` are our words before the writer's, as in "Affected: ". */
interface Said {
  readonly text: string
  readonly lead?: string
}

/** Ends a thought as a sentence, whatever the writer left off. A closing bracket or quote ends one only behind a full stop. */
export const sentence = (text: string): string => (/[.!?:…。！？][»”"’')\]]*$/u.test(text) ? text : `${text}.`)

const tenseOf = ({ phase }: AssemblySetting): Tense => (phase === 'scheduled' ? 'ahead' : isClosed(phase) ? 'over' : 'now')

const nextUpdateText = (next: NextUpdate, setting: AssemblySetting, wording: Wording): string => {
  if (next.by === null) return wording.nextOnChange
  const time = momentWords(next.by, setting.zone, wording, setting.publishedAt)
  return next.onChange ? wording.nextByOrSooner(time) : wording.nextBy(time)
}

/** "From 12:50 to 14:05 CET, for 1 hour 15 minutes." */
const betweenText = (from: Instant, to: Instant, { zone, publishedAt }: AssemblySetting, wording: Wording): string => {
  const duration = durationText(from, to, wording)
  if (!isMinuteOver(from, to)) return wording.atFor(momentWords(from, zone, wording, publishedAt), duration)
  const span = spanWords(from, to, zone, wording, publishedAt)
  return wording.fromTo(span.from, span.to, duration)
}

const timingText = ({ since, until }: Slots, setting: AssemblySetting, wording: Wording): string | undefined => {
  const { kind, phase, publishedAt, window, zone } = setting
  if (kind === 'maintenance' && window && !isClosed(phase)) {
    const span = spanWords(window.startsAt, window.endsAt, zone, wording, publishedAt)
    return wording.window(span.from, span.to)
  }
  if (since && until && !isBefore(until, since)) return betweenText(since, until, setting, wording)
  // "Since" speaks of what goes on.
  return since && !isClosed(phase) ? wording.since(momentWords(since, zone, wording, publishedAt)) : undefined
}

/** "write to a@b or call +49 …; thank you for your patience": contact and patience in one sentence (A5). */
export const contactText = (contact: Contact, language: Language, isOver: boolean): string => {
  const wording = wordingOf(language)
  const { email, phone, url } = wording.ways
  const ways = [
    ...(contact.email === null ? [] : [email(contact.email)]),
    ...(contact.phone === null ? [] : [phone(contact.phone)]),
    ...(contact.url === null ? [] : [url(contact.url)]),
  ]
  return wording.contact(contact.name, ways, isOver)
}

const correctionText = (
  { reason, ofPublishedAt, ofWords }: NonNullable<AssemblySetting['correction']>,
  { zone, publishedAt }: AssemblySetting,
  wording: Wording,
): string => wording.correction(sentence(reason), momentWords(ofPublishedAt, zone, wording, publishedAt), ofWords)

/** What had been said otherwise, and why it is put right now. */
const retimedText = ({ toldOtherwise: told, retimed }: Slots, setting: AssemblySetting, wording: Wording): string | undefined => {
  if (!told || retimed === undefined) return undefined
  const { zone, publishedAt } = setting
  const since = told.since ? [wording.toldSince(momentWords(told.since, zone, wording, publishedAt))] : []
  // With its date in any case: a correction may stand beside it on another day.
  const goesOn = told.goesOn ? [wording.toldGoesOn(momentWords(told.goesOn, zone, wording, null), told.isOneOf === true)] : []
  return [...since, ...goesOn, sentence(retimed)].join(' ')
}

/** A line for each component: what it suffered, from when to when and for how long. */
const feltText = ({ felt }: Slots, setting: AssemblySetting, wording: Wording): string | undefined =>
  felt
    ?.map(({ component, impact, from, until }) => {
      const when = betweenText(from, until, setting, wording)
      return `${component}: ${wording.felt[impact]} ${when.slice(0, 1).toLowerCase()}${when.slice(1)}`
    })
    .join('\n')

/** Which promise in words of ours it is, in whatever language it was made: a draft may have changed its own since. */
const readyOf = (what: string) => readyPromises.find((ready) => languages.some((language) => wordingOf(language).ready[ready] === what))

/** Whether readers are told of it: one in words of ours with its time, another where the page shows it. */
export const isPromiseTold = ({ what, by, isPublic }: Pick<Promised, 'what' | 'by' | 'isPublic'>): boolean =>
  readyOf(what) ? by !== null : isPublic

const folded = (text: string): string => text.normalize('NFC').replace(/[*_`]/gu, '').replace(/\s+/gu, ' ').trim()

/** The sentences of a text, and the points of its lists, without their ends. Behind a number a full stop may be a German date's. */
const sentencesOf = (text: string): readonly string[] =>
  text
    .split(/\n\s*(?:\n|[-*+]\s|\d+[.)]\s)\s*(?:[-*+]\s|\d+[.)]\s)?/u)
    .flatMap((part) => folded(part).split(/(?:(?<!\d)\.|[!?…])+(?:\s|$)/u))
    .filter(Boolean)

/** What the writer's own sentences say already is not said twice: a sentence of its own that says it, and its time if it has one. */
const isWritten = ({ slots, freeText }: NoticeContent, what: string, time: string | undefined): boolean => {
  const texts = [...proseSlots.map((slot) => slots[slot]), slots.permanent?.detail, freeText].flatMap((text) => text ?? [])
  if (time !== undefined && !texts.some((text) => folded(text).includes(time))) return false
  const said = sentencesOf(what).join('\n')
  const dated = (one: string): boolean => time !== undefined && one.includes(time) && one.includes(said)
  return texts.map(sentencesOf).some((all) => `\n${all.join('\n')}\n`.includes(`\n${said}\n`) || all.some(dated))
}

/** More would bury the rest of the notice; the page has all of them. */
const mostPromisesTold = 5

const promisedText = (content: NoticeContent, setting: AssemblySetting, wording: Wording): string | undefined => {
  const { promises = [], zone, publishedAt } = setting
  const told = promises.filter(isPromiseTold)
  // One without a date beside others that have theirs is read as of their day.
  const isOfToday = told.every(({ by }) => by === null || isSameDay(by, publishedAt, zone))
  const said = told.flatMap(({ what, by }) => {
    const time = by && momentWords(by, zone, wording, isOfToday ? publishedAt : null)
    const ready = readyOf(what)
    if (ready) return time ? [wording.promisedBy(wording.ready[ready], time)] : []
    // Its writer may have left the day out all the same.
    if (isWritten(content, what, by ? clockText(by, zone, wording, publishedAt) : undefined)) return []
    if (time && isWritten(content, what, time.text)) return []
    return [time ? wording.promisedInOwnWords(sentence(what), time) : sentence(what)]
  })
  const left = said.length - mostPromisesTold
  const most = left > 0 ? [...said.slice(0, mostPromisesTold), wording.morePromised(left)] : said
  return most.length > 0 ? most.join(' ') : undefined
}

const permanentText = ({ permanent, notKnown }: Slots, setting: AssemblySetting, wording: Wording): string | undefined => {
  const tense = tenseOf(setting)
  if (permanent === undefined) return notKnown.includes('permanent') ? wording.notKnown[tense].permanent : undefined
  // What a maintenance costs stays a forecast until it is over.
  const seen = setting.kind === 'maintenance' && tense === 'now' ? 'ahead' : tense
  return [wording.permanent[seen][permanent.state], permanent.detail === undefined ? '' : sentence(permanent.detail)]
    .filter(Boolean)
    .join(' ')
}

/** The text of each passage that has something to say; words that were removed leave in their place why. */
const saidBy = (content: NoticeContent, setting: AssemblySetting, wording: Wording) => {
  const { slots } = content
  const { correction, contact, backdatedTo, language, zone, publishedAt, phase } = setting
  const tense = tenseOf(setting)
  const plain = (text: string | undefined): Said | undefined => (text === undefined ? undefined : { text })
  const kept = (field: RedactableField, make: () => Said | undefined): Said | undefined => {
    const redaction = setting.redactions.find((r) => r.field === field && !r.unread)
    return redaction ? { text: wording.redacted[redaction.reason] } : make()
  }
  const unknown = (slot: UnknowableSlot): Said | undefined =>
    slots.notKnown.includes(slot) ? { text: wording.notKnown[tense][slot] } : undefined
  const own = (slot: 'now' | 'next' | 'action', text = slots[slot]): Said | undefined => plain(text && sentence(text))
  const led = (slot: LedSlot, text: string | undefined): Said | undefined => {
    const lead = wording.leads[slot][tense]
    return text === undefined ? undefined : { lead, text: `${lead}${sentence(text)}` }
  }
  const small = (text: string | undefined) => text && wording.small(text)
  const cause = (): Said | undefined =>
    slots.cause && !slots.cause.verified ? { text: wording.causeUnconfirmed } : (led('cause', slots.cause?.text) ?? unknown('cause'))
  const said: Partial<Record<PassageRole, Said | undefined>> = {
    drill: setting.isDrill ? { text: wording.drill } : undefined,
    correction: plain(correction ? correctionText(correction, setting, wording) : undefined),
    now: kept('now', () => own('now') ?? unknown('now')),
    scope: kept('scope', () => led('scope', small(slots.scope)) ?? unknown('scope')),
    works: kept('works', () => led('works', small(slots.works))),
    next: kept('next', () => own('next') ?? unknown('next')),
    permanent: kept('permanent', () => plain(permanentText(slots, setting, wording))),
    timing: plain(timingText(slots, setting, wording)),
    // Where nobody had been told otherwise nothing stands here, and nothing is missing once it was removed.
    retimed: slots.toldOtherwise && kept('retimed', () => plain(retimedText(slots, setting, wording))),
    felt: plain(feltText(slots, setting, wording)),
    workaround: kept('workaround', () => led('workaround', slots.workaround) ?? unknown('workaround')),
    action: kept('action', () => own('action')),
    cause: kept('cause', cause),
    free: kept('freeText', () => plain(content.freeText ?? undefined)),
    next_update: plain(slots.nextUpdate && nextUpdateText(slots.nextUpdate, setting, wording)),
    promised: kept('promises', () => plain(promisedText(content, setting, wording))),
    contact: plain(contact ? contactText(contact, language, isClosed(phase)) : undefined),
    backdated: plain(backdatedTo ? wording.backdated(momentWords(publishedAt, zone, wording, null)) : undefined),
    technical: kept('technical', () => plain(slots.technical)),
  }
  return said
}

const always: readonly PassageRole[] = ['drill', 'correction', 'now', 'scope', 'next_update', 'promised', 'contact', 'backdated']

/** The lowest level at which a passage is read. What is lost is part of the gist at any time, from when to when once it is over. */
const levelOf = (role: PassageRole, { slots }: NoticeContent, setting: AssemblySetting): Level => {
  const isOver = isClosed(setting.phase)
  if (role === 'technical') return 'technical'
  if (always.includes(role)) return 'summary'
  if (role === 'permanent' && (isOver || (slots.permanent && slots.permanent.state !== 'checking'))) return 'summary'
  if ((role === 'timing' || role === 'retimed') && (isOver || setting.kind === 'maintenance')) return 'summary'
  return role === 'free' && slots.now === undefined ? 'summary' : 'standard'
}

const passagesOf = (content: NoticeContent, setting: AssemblySetting): readonly Passage[] => {
  const said = saidBy(content, setting, wordingOf(setting.language))
  return passageRoles.flatMap((role) => {
    const one = said[role]
    const format = role === 'free' || role === 'technical' ? 'markdown' : 'plain'
    return one === undefined ? [] : [{ role, ...one, from: levelOf(role, content, setting), format } as const]
  })
}

const gistRoles: readonly PassageRole[] = ['drill', 'correction', 'now', 'scope', 'permanent', 'timing', 'next_update']

/** Turns what was written into the message in its order; the levels are selections from one text, never different stories. */
export const assembleNotice = (content: NoticeContent, setting: AssemblySetting): AssembledNotice => {
  const passages = passagesOf(content, setting)
  const gist = passages
    .filter((p) => p.from === 'summary' && (gistRoles.includes(p.role) || p.role === 'free'))
    .map((p) => (p.role === 'free' ? openingOf(p.text) : p.text.replace(/\s+/gu, ' ')))
  return { gist: gist.join(' '), passages }
}

export const passagesAt = (assembled: AssembledNotice, level: Level): readonly Passage[] =>
  assembled.passages.filter((passage) => levels.indexOf(passage.from) <= levels.indexOf(level))

/** The message as plain text, a paragraph per thought. */
export const textAt = (assembled: AssembledNotice, level: Level): string =>
  passagesAt(assembled, level)
    .map((passage) => passage.text)
    .join('\n\n')
