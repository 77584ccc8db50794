import { parsePromises, parseSettles, promisesIn, settlesIn } from '../commitment/promised.ts'
import { ok, type Result, refuse } from '../result.ts'
import { type DraftField, isUnknowable } from './draft-fields.ts'
import type { Notice } from './notice.ts'
import { type NoticeInput, type ParsedNoticeInput, parseNoticeInput } from './parse-notice-input.ts'
import type { Slots } from './slots.ts'
import { type NamedWaiver, parseWaivers, type SaidWaiver, signedWaivers, type WaiverInput, type WaivingHand } from './waiver.ts'

/** Every field but the waivers, which are no part of what is said. */
type WordField = Exclude<DraftField, 'waivers' | 'promises' | 'settles'>

type Shape = Readonly<Record<string, unknown>>
const isRecord = (value: unknown): value is Shape => typeof value === 'object' && value !== null && !Array.isArray(value)
const isText = (value: unknown): value is string => typeof value === 'string'
const isTexts = (value: unknown): value is readonly string[] => Array.isArray(value) && value.every(isText)
const isOptionalText = (value: unknown): value is string | null | undefined => value === undefined || value === null || isText(value)

const affectedOf = (value: unknown): NoticeInput['affected'] => {
  if (!Array.isArray(value)) return undefined
  const entries = value.flatMap((entry: unknown) =>
    isRecord(entry) && isText(entry.componentId) && isText(entry.impact) ? [{ componentId: entry.componentId, impact: entry.impact }] : [],
  )
  return entries.length === value.length ? entries : undefined
}

const permanentOf = (value: unknown): NoticeInput | undefined =>
  isRecord(value) && isText(value.state) && isOptionalText(value.detail)
    ? { slots: { permanent: { state: value.state, detail: value.detail ?? undefined } } }
    : undefined

const causeOf = (value: unknown): NoticeInput | undefined =>
  isRecord(value) && isText(value.text) && typeof value.verified === 'boolean'
    ? { slots: { cause: { text: value.text, verified: value.verified } } }
    : undefined

const nextUpdateOf = (value: unknown): NoticeInput | undefined =>
  isRecord(value) && isOptionalText(value.by) && typeof value.onChange === 'boolean'
    ? { slots: { nextUpdate: { by: value.by ?? null, onChange: value.onChange } } }
    : undefined

const windowOf = (value: unknown): NoticeInput | undefined =>
  isRecord(value) && isText(value.startsAt) && isText(value.endsAt)
    ? { window: { startsAt: value.startsAt, endsAt: value.endsAt } }
    : undefined

const mustBeSaid: readonly DraftField[] = ['title', 'phase', 'severity', 'affected', 'window', 'audiences', 'language']

/** The value as the part of a notice's input that it is; undefined when it has another shape. */
const inputOf = (field: WordField, value: unknown): NoticeInput | undefined => {
  if (value === null) return mustBeSaid.includes(field) ? undefined : {}
  if (isUnknowable(field) && isRecord(value) && value.notKnown === true) return { slots: { notKnown: [field] } }
  switch (field) {
    case 'permanent':
      return permanentOf(value)
    case 'cause':
      return causeOf(value)
    case 'nextUpdate':
      return nextUpdateOf(value)
    case 'window':
      return windowOf(value)
    case 'affected': {
      const affected = affectedOf(value)
      return affected && { affected }
    }
    case 'audiences':
      return isTexts(value) ? { audienceIds: value } : undefined
    case 'title':
    case 'phase':
    case 'severity':
    case 'language':
    case 'freeText':
      return isText(value) ? { [field]: value } : undefined
    default:
      return isText(value) ? { slots: { [field]: value } } : undefined
  }
}

type Changeable = { -readonly [Name in keyof Slots]: Slots[Name] }

const withSlot = (notice: Notice, slot: Exclude<keyof Slots, 'notKnown'>, said: Slots): Notice => {
  const kept = notice.content.slots.notKnown.filter((name) => name !== slot)
  const slots: Changeable = { ...notice.content.slots, ...said, notKnown: [...kept, ...said.notKnown] }
  if (said[slot] === undefined) delete slots[slot]
  return { ...notice, content: { ...notice.content, slots } }
}

const written = (notice: Notice, field: WordField, { content, change, addressing, language }: ParsedNoticeInput): Notice => {
  switch (field) {
    case 'freeText':
      return { ...notice, content: { ...notice.content, freeText: content.freeText } }
    case 'title':
    case 'phase':
    case 'severity':
    case 'affected':
    case 'window':
      return { ...notice, change: { ...notice.change, ...change } }
    case 'audiences':
      return { ...notice, addressing }
    case 'language':
      return { ...notice, language: language ?? notice.language }
    default:
      return withSlot(notice, field, content.slots)
  }
}

/** What is asked for where nothing is said: "only some audiences" with none ticked is not everybody. */
const asked: Partial<Record<DraftField, string>> = {
  title: 'Give it a title.',
  window: 'A maintenance needs its planned window.',
  audiences: 'Choose at least one audience, or everybody.',
}

/** A list of waivers, shaped but not yet believed; undefined when it is something else. */
const waiversOf = (value: unknown): readonly WaiverInput[] | undefined => {
  if (!Array.isArray(value)) return undefined
  const entries = value.flatMap((entry: unknown): readonly WaiverInput[] => {
    if (!isRecord(entry) || !isText(entry.rule) || !isText(entry.reason)) return []
    const { rule, quote, reason } = entry
    if (quote === undefined) return [{ rule, reason }]
    return isText(quote) ? [{ rule, quote, reason }] : []
  })
  return entries.length === value.length ? entries : undefined
}

const noValue = (field: DraftField): Result<never> =>
  refuse('input.invalid', `This is no value of "${field}"; the API reference shows the forms.`)

/** A change of a draft by somebody's hand; only what is signed asks whose it is. */
export type DraftChange = (notice: Notice, hand: WaivingHand) => Notice

/** The waivers that a draft's field is to have, as they are said. */
export const parseWaiversValue = (value: unknown): Result<readonly SaidWaiver[]> => {
  const given = waiversOf(value ?? [])
  return given ? parseWaivers(given) : noValue('waivers')
}

/** The change that lets a draft have these waivers and no others. */
export const waiversChange =
  (named: readonly NamedWaiver[]): DraftChange =>
  (notice, hand) => ({ ...notice, waivers: signedWaivers(named, notice.waivers, hand) })

/** Where nobody has read the words, only waivers that name theirs can be taken. */
const parseNamedValue = (value: unknown): Result<DraftChange> => {
  const said = parseWaiversValue(value)
  if (!said.ok) return said
  return ok(waiversChange(said.value.flatMap(({ rule, quote, reason }) => (quote === undefined ? [] : [{ rule, quote, reason }]))))
}

const parseLedgerValue = <I, T>(
  field: DraftField,
  given: readonly I[] | undefined,
  parse: (given: readonly I[]) => Result<readonly T[]>,
  written: (parsed: readonly T[]) => Partial<Notice>,
): Result<DraftChange> => {
  const parsed = given ? parse(given) : noValue(field)
  return parsed.ok ? ok((notice) => ({ ...notice, ...written(parsed.value) })) : parsed
}

/** One field's value from outside, as the change of a draft that it is. */
export const parseDraftValue = (field: DraftField, value: unknown): Result<DraftChange> => {
  if (field === 'waivers') return parseNamedValue(value)
  if (field === 'promises') return parseLedgerValue(field, promisesIn(value), parsePromises, (promises) => ({ promises }))
  if (field === 'settles') return parseLedgerValue(field, settlesIn(value), parseSettles, (settles) => ({ settles }))
  const input = inputOf(field, value)
  if (input === undefined) {
    const wish = value === null ? asked[field] : undefined
    return wish === undefined ? noValue(field) : refuse('input.invalid', wish)
  }
  const parsed = parseNoticeInput(input)
  return parsed.ok ? ok((notice) => written(notice, field, parsed.value)) : parsed
}
