import type { NoticeKind } from '../core/notice/notice.ts'
import { ok, type Result, refuse } from '../core/result.ts'
import { blanksIn } from '../core/template/blanks.ts'
import { elementsBy, elementsOf } from './elements/registry.ts'
import type { MissingFinding, SlotFinding } from './finding.ts'
import { type Language, languageOf } from './language/language.ts'
import type { Read } from './language/marks.ts'
import { unknownElements } from './language/unknown-elements.ts'
import { findingsIn, isTooLong } from './lint-text.ts'
import { type AskedElement, askedElements, missingOf } from './missing.ts'
import { plainReader, type Reader } from './reader.ts'
import type { NoticeRecord } from './record.ts'
import { withoutUnfilled } from './unfilled.ts'
import { type ElementId, type Elements, elementIds, longestText, ruleIds, type SlotName, slotNames } from './vocabulary.ts'

export interface NoticeToLint {
  readonly kind: NoticeKind
  readonly language?: string
  /** The words that stand in each slot; blank ones count as absent. */
  readonly texts: Readonly<Partial<Record<SlotName, string>>>
  /** What it promises besides, in words of their own; blank ones are passed over. */
  readonly promises?: readonly string[]
  /** Slots answered without words: permanence chosen from the list, a cause ticked. */
  readonly present?: readonly SlotName[]
  /** Slots whose answer is "not known yet". */
  readonly notKnown?: readonly SlotName[]
  /** Elements that the record states: start time, next update, contact with its patience. */
  readonly stated?: readonly ElementId[]
  /** Elements that count as missing whatever the words say, because publishing will ask for them. */
  readonly unsaid?: readonly ElementId[]
  /** What the records say of its incident; without them the words are judged by themselves. */
  readonly record?: NoticeRecord
  /** Where the page itself is found. */
  readonly ownUrl?: string
}

export interface LintedNotice {
  readonly isRead: boolean
  /** In the order of the slots, then of the text. */
  readonly findings: readonly SlotFinding[]
  readonly missing: readonly MissingFinding[]
  /** What readers of such a notice ask, most important first, answered or missing. */
  readonly asked: readonly AskedElement[]
  readonly elements: Elements
}

/** The element that a filled slot is. `now` and `next` are judged by their words: "there is an issue" fills `now` and says nothing. */
const elementOfSlot: Readonly<Partial<Record<SlotName, ElementId>>> = {
  scope: 'has_scope',
  permanent: 'has_permanent_consequence_statement',
  workaround: 'has_workaround',
  action: 'has_actions_taken',
  cause: 'has_cause',
}
const unknowable: Readonly<Partial<Record<SlotName, ElementId>>> = { ...elementOfSlot, now: 'has_consequence', next: 'has_consequence' }

interface ReadSlot {
  readonly slot: SlotName
  readonly language: Language
  readonly read: Read
}

/** What it promises is judged word by word like the rest, and answers nothing: readers may not be shown it. */
interface ReadPromise {
  readonly index: number
  readonly read: Read
}

/**
 * Reads a composed notice: each slot as prose of its own, the filled slots as elements, and what is missing.
 * Refuses with `lint.too_long` when all texts together exceed 25,000 characters. Whoever calls it at every keystroke hands in a
 * `rememberingReader`.
 */
export const lintNotice = (notice: NoticeToLint, languages: readonly Language[], reader: Reader = plainReader): Result<LintedNotice> => {
  const texts = slotNames.flatMap((slot) => textOf(notice, slot))
  if (isTooLong([...texts.map(({ text }) => text), ...(notice.promises ?? [])].join(''))) {
    return refuse(
      'lint.too_long',
      `The notice has more than ${longestText} characters and was not read. Shorten it, or publish the technical part apart.`,
    )
  }
  const spoken = languageOf(notice.language ?? 'en', languages)
  const slots = spoken === undefined ? [] : texts.map(({ slot, text }) => ({ slot, language: spoken, read: reader(text, spoken, slot) }))
  const promises = spoken === undefined ? [] : readPromises(notice, (text, index) => reader(text, spoken, `promises ${index}`))
  const filled = new Set<SlotName>([...texts.filter(isFilled).map(({ slot }) => slot), ...(notice.present ?? [])])
  const isRead = spoken !== undefined
  const elements = elementsIn(notice, slots, filled, isRead)
  const notKnown = [
    // Free text that cannot be read may hold anything; only slots are known to be empty.
    ...(!isRead && filled.has('free') ? elementIds : []),
    ...slots.flatMap(({ read }) => unknownElements(read)),
    ...(notice.notKnown ?? []).flatMap((slot) => unknowable[slot] ?? []),
  ]
  const asked = askedElements({ kind: notice.kind, elements, notKnown, ...(notice.record && { record: notice.record }) })
  return ok({
    isRead,
    findings: [
      ...slotFindings(notice, slots, elements, notKnown),
      ...(spoken === undefined ? [] : promiseFindings(notice, spoken, promises, elements)),
    ],
    missing: missingOf(asked),
    asked,
    elements,
  })
}

const textOf = ({ texts }: NoticeToLint, slot: SlotName): readonly { readonly slot: SlotName; readonly text: string }[] => {
  const text = texts[slot] ?? ''
  return text.trim() === '' ? [] : [{ slot, text }]
}

const isFilled = ({ text }: { readonly text: string }): boolean => blanksIn(text).length === 0

const elementsIn = (
  { kind, stated = [], unsaid = [] }: NoticeToLint,
  slots: readonly ReadSlot[],
  filled: ReadonlySet<SlotName>,
  isRead: boolean,
): Elements => {
  const given = new Set<ElementId>(stated)
  for (const slot of filled) {
    const element = elementOfSlot[slot]
    if (element) given.add(element)
  }
  if (slots.some(saysConsequence) || (!isRead && filled.has('now'))) given.add('has_consequence')
  const found = slots.map(({ read, language }) => elementsOf(withoutUnfilled(read, language), { kind }))
  return elementsBy((id) => !unsaid.includes(id) && (given.has(id) || found.some((elements) => elements[id])))
}

/** Words in `now` or `next` that are no known stand-in are believed: the lists cannot know every symptom. */
const saysConsequence = ({ slot, read }: ReadSlot): boolean =>
  (slot === 'now' || slot === 'next') && isFilled(read.prose) && !read.has('stand-in')

const slotFindings = (
  { kind, record, ownUrl }: NoticeToLint,
  slots: readonly ReadSlot[],
  elements: Elements,
  notKnown: readonly ElementId[],
): readonly SlotFinding[] => {
  const isToSay = !elements.has_consequence && !notKnown.includes('has_consequence') && !record?.tellsOfActions
  const placeOfVague = isToSay ? slotThatShouldSay(slots) : undefined
  const reads = slots.filter(({ slot }) => slot !== 'title' && slot !== 'technical').map(({ read }) => read)
  return slots.flatMap(({ slot, language, read }) => {
    const asked = ruleIds.filter((rule) => rule !== 'vague' || slot === placeOfVague)
    return findingsIn(read, { kind, language, elements, reads, ...(record && { record }), ...(ownUrl && { ownUrl }) }, asked).map(
      (finding) => ({ ...finding, slot }),
    )
  })
}

const readPromises = ({ promises = [] }: NoticeToLint, read: (text: string, index: number) => Read): readonly ReadPromise[] =>
  promises.flatMap((text, index) => (text.trim() === '' ? [] : [{ index, read: read(text, index) }]))

const promiseFindings = (
  { kind, record, ownUrl }: NoticeToLint,
  language: Language,
  promises: readonly ReadPromise[],
  elements: Elements,
): readonly SlotFinding[] => {
  const asked = ruleIds.filter((rule) => rule !== 'vague')
  return promises.flatMap(({ index, read }) =>
    findingsIn(read, { kind, language, elements, reads: [], ...(record && { record }), ...(ownUrl && { ownUrl }) }, asked).map(
      (finding) => ({
        ...finding,
        slot: 'promises' as const,
        index,
      }),
    ),
  )
}

/** A vague notice is vague once, where the consequence should stand. */
const slotThatShouldSay = (slots: readonly ReadSlot[]): SlotName | undefined =>
  (['now', 'free', 'next', 'title'] as const).find((name) => slots.some(({ slot }) => slot === name))
