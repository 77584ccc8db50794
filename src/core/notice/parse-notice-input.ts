import type { AudienceId, ComponentId } from '../brand.ts'
import {
  type Promised,
  type PromisedInput,
  parsePromises,
  parseSettles,
  type Settling,
  type SettlingInput,
} from '../commitment/promised.ts'
import type { AffectedComponent } from '../component/component.ts'
import { type Impact, impacts } from '../component/impact.ts'
import { parseId, parseIds } from '../id.ts'
import { type Phase, phases, type Severity, severities } from '../incident/phase.ts'
import { parseWindow } from '../incident/window.ts'
import { type Language, languages } from '../page/page.ts'
import { FieldFaults, ok, type Result, refuse } from '../result.ts'
import { parseText, textLimits } from '../text.ts'
import { type Instant, parseInstant } from '../time.ts'
import type { Addressing, NoticeChange, NoticeContent, NoticeKind } from './notice.ts'
import { noticeKinds } from './notice.ts'
import { type NextUpdate, type Permanence, permanences, proseSlots, type Slots, type UnknowableSlot, unknowableSlots } from './slots.ts'
import { parseWaivers, type SaidWaiver, type WaiverInput } from './waiver.ts'

/** What an entry point hands over: plain strings and lists, shaped but not yet believed. Absent means "not said". */
export interface NoticeInput {
  readonly kind?: string | undefined
  readonly language?: string | undefined
  readonly slots?: SlotsInput | undefined
  /** Markdown, at most 25,000 characters. */
  readonly freeText?: string | null | undefined
  readonly phase?: string | undefined
  readonly severity?: string | undefined
  readonly title?: string | undefined
  readonly affected?: readonly { readonly componentId: string; readonly impact: string }[] | undefined
  /** When a maintenance is planned for from now on. */
  readonly window?: { readonly startsAt: string; readonly endsAt: string } | undefined
  /** Audience ids; absent or empty addresses everybody. */
  readonly audienceIds?: readonly string[] | undefined
  /** What of the guide's findings is let stand, and why; absent leaves those of an existing draft as they are. */
  readonly waivers?: readonly WaiverInput[] | undefined
  /** What it promises besides the next word; absent leaves those of an existing draft as they are. The same for what it settles. */
  readonly promises?: readonly PromisedInput[] | undefined
  readonly settles?: readonly SettlingInput[] | undefined
}

export interface SlotsInput {
  readonly now?: string | undefined
  readonly scope?: string | undefined
  readonly works?: string | undefined
  readonly next?: string | undefined
  readonly workaround?: string | undefined
  readonly action?: string | undefined
  readonly technical?: string | undefined
  readonly retimed?: string | undefined
  readonly permanent?: { readonly state: string; readonly detail?: string | undefined } | undefined
  readonly cause?: { readonly text: string; readonly verified: boolean } | undefined
  readonly since?: string | undefined
  readonly until?: string | undefined
  readonly nextUpdate?: { readonly by?: string | null | undefined; readonly onChange?: boolean | undefined } | undefined
  readonly notKnown?: readonly string[] | undefined
}

/** What the input says, all of it optional: the verb fills the rest from the incident as it stands. */
export interface ParsedNoticeInput {
  readonly kind?: NoticeKind
  readonly language?: Language
  readonly content: NoticeContent
  readonly change: Partial<NoticeChange>
  readonly addressing: Addressing
  readonly waivers?: readonly SaidWaiver[]
  readonly promises?: readonly Promised[]
  readonly settles?: readonly Settling[]
}

const isOneOf = <T extends string>(list: readonly T[], text: string): text is T => list.some((item) => item === text)

/** One of a list, or a refusal that names the list. */
export const parseOneOf = <T extends string>(list: readonly T[], text: string): Result<T> =>
  isOneOf(list, text) ? ok(text) : refuse('input.invalid', `Use one of: ${list.join(', ')}.`)

/** A form sends what was not filled in as an empty text. */
const isFilled = (text: string | null | undefined): text is string => typeof text === 'string' && text.trim() !== ''

const parseNextUpdate = (faults: FieldFaults, input: NonNullable<SlotsInput['nextUpdate']>): NextUpdate | undefined => {
  const by = isFilled(input.by) ? faults.take('/slots/nextUpdate/by', parseInstant(input.by)) : null
  const onChange = input.onChange ?? false
  if (by === null && !onChange)
    faults.add('/slots/nextUpdate', 'Say by when the next word comes, or that it comes when something changes, or both.')
  return by === undefined ? undefined : { by, onChange }
}

const parsePermanent = (faults: FieldFaults, input: NonNullable<SlotsInput['permanent']>): Slots['permanent'] => {
  const state = faults.take<Permanence>('/slots/permanent/state', parseOneOf(permanences, input.state))
  const detail = isFilled(input.detail) ? faults.take('/slots/permanent/detail', parseText(input.detail, textLimits.slot)) : undefined
  return state === undefined ? undefined : { state, ...(detail === undefined ? {} : { detail }) }
}

const parseCause = (faults: FieldFaults, input: NonNullable<SlotsInput['cause']>): Slots['cause'] => {
  const text = faults.take('/slots/cause/text', parseText(input.text, textLimits.slot))
  return text === undefined ? undefined : { text, verified: input.verified }
}

const parseTimings = (faults: FieldFaults, input: SlotsInput): { since?: Instant; until?: Instant } => {
  const since = isFilled(input.since) ? faults.take('/slots/since', parseInstant(input.since)) : undefined
  const until = isFilled(input.until) ? faults.take('/slots/until', parseInstant(input.until)) : undefined
  if (since && until && until.epochMilliseconds < since.epochMilliseconds)
    faults.add('/slots/until', 'It cannot have ended before it began.')
  return { ...(since ? { since } : {}), ...(until ? { until } : {}) }
}

const parseSlots = (faults: FieldFaults, input: SlotsInput): Slots => {
  const prose: Partial<Record<(typeof proseSlots)[number], string>> = {}
  for (const slot of proseSlots) {
    const text = input[slot]
    if (!isFilled(text)) continue
    const parsed = faults.take(`/slots/${slot}`, parseText(text, slot === 'technical' ? textLimits.freeText : textLimits.slot))
    if (parsed !== undefined) prose[slot] = parsed
  }
  const isSaid = (slot: UnknowableSlot) => (slot === 'permanent' || slot === 'cause' ? input[slot] !== undefined : isFilled(input[slot]))
  const notKnown = (input.notKnown ?? []).flatMap((slot, i) => {
    const parsed = faults.take<UnknowableSlot>(`/slots/notKnown/${i}`, parseOneOf(unknowableSlots, slot))
    if (parsed !== undefined && isSaid(parsed)) faults.add(`/slots/notKnown/${i}`, `"${parsed}" is said and not known at once; choose one.`)
    return parsed ?? []
  })
  const permanent = input.permanent ? parsePermanent(faults, input.permanent) : undefined
  const cause = input.cause ? parseCause(faults, input.cause) : undefined
  const nextUpdate = input.nextUpdate ? parseNextUpdate(faults, input.nextUpdate) : undefined
  return {
    ...prose,
    ...parseTimings(faults, input),
    ...(permanent ? { permanent } : {}),
    ...(cause ? { cause } : {}),
    ...(nextUpdate ? { nextUpdate } : {}),
    notKnown: [...new Set(notKnown)],
  }
}

/** Components with their impacts; each may be named once. */
export const parseAffected = (
  faults: FieldFaults,
  pointer: string,
  input: readonly { readonly componentId: string; readonly impact: string }[],
): readonly AffectedComponent[] => {
  if (input.length > 500) faults.add(pointer, 'Name at most 500 components.')
  const seen = new Set<string>()
  return input.slice(0, 500).flatMap((entry, i) => {
    const id = faults.take(`${pointer}/${i}/componentId`, parseId<ComponentId>(entry.componentId))
    const impact = faults.take<Impact>(`${pointer}/${i}/impact`, parseOneOf(impacts, entry.impact))
    if (seen.has(entry.componentId)) faults.add(`${pointer}/${i}/componentId`, 'This component is named twice.')
    seen.add(entry.componentId)
    return id === undefined || impact === undefined ? [] : [{ componentId: id, impact }]
  })
}

const parseChange = (faults: FieldFaults, input: NoticeInput): Partial<NoticeChange> => {
  const phase = input.phase === undefined ? undefined : faults.take<Phase>('/phase', parseOneOf(phases, input.phase))
  const severity = input.severity === undefined ? undefined : faults.take<Severity>('/severity', parseOneOf(severities, input.severity))
  const title = input.title === undefined ? undefined : faults.take('/title', parseText(input.title, textLimits.title))
  const affected = input.affected === undefined ? undefined : parseAffected(faults, '/affected', input.affected)
  const window = input.window === undefined ? undefined : faults.take('/window', parseWindow(input.window))
  return {
    ...(phase ? { phase } : {}),
    ...(severity ? { severity } : {}),
    ...(title ? { title } : {}),
    ...(affected ? { affected } : {}),
    ...(window ? { window } : {}),
  }
}

const parseAddressing = (faults: FieldFaults, ids: readonly string[]): Addressing => {
  const audienceIds = parseIds<AudienceId>(faults, '/audienceIds', ids)
  return audienceIds.length === 0 ? { kind: 'all' } : { kind: 'audiences', audienceIds }
}

const parseLedger = (faults: FieldFaults, input: NoticeInput): Pick<ParsedNoticeInput, 'promises' | 'settles'> => {
  const promises = input.promises && faults.take('/promises', parsePromises(input.promises))
  const settles = input.settles && faults.take('/settles', parseSettles(input.settles))
  return { ...(promises ? { promises } : {}), ...(settles ? { settles } : {}) }
}

/** Everything that can be said about the input without knowing the incident; all faults at once, with pointers below `pointer`. */
export const parseNoticeInput = (input: NoticeInput): Result<ParsedNoticeInput> => {
  const faults = new FieldFaults()
  const kind = input.kind === undefined ? undefined : faults.take<NoticeKind>('/kind', parseOneOf(noticeKinds, input.kind))
  const language = input.language === undefined ? undefined : faults.take<Language>('/language', parseOneOf(languages, input.language))
  const slots = parseSlots(faults, input.slots ?? {})
  const text = input.freeText ?? ''
  const freeText = text.trim() === '' ? null : (faults.take('/freeText', parseText(text, textLimits.freeText)) ?? null)
  const change = parseChange(faults, input)
  const addressing = parseAddressing(faults, input.audienceIds ?? [])
  const waivers = input.waivers && faults.take('/waivers', parseWaivers(input.waivers))
  const ledger = parseLedger(faults, input)
  if (faults.any) return faults.refuse()
  return ok({
    ...(kind ? { kind } : {}),
    ...(language ? { language } : {}),
    content: { slots, freeText },
    change,
    addressing,
    ...(waivers ? { waivers } : {}),
    ...ledger,
  })
}
