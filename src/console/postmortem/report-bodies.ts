import type { Schemas } from '../../client/open-client.ts'
import { type PublicText, tagged } from '../../core/brand.ts'
import type { Consequence, Telling } from '../../core/postmortem/computed-facts.ts'
import { parseSection } from '../../core/postmortem/parse-section.ts'
import { type PublicEdition, publicEditionOf, publicWords } from '../../core/postmortem/public-edition.ts'
import { sectionsSinceRemoved } from '../../core/postmortem/redact-edition.ts'
import {
  type Bodies,
  type FreeSection,
  isFreeName,
  itemsOf,
  linesOf,
  parseSectionName,
  proseOf,
  type SectionName,
  shapeOf,
} from '../../core/postmortem/section.ts'
import { isOurLine, ourWordsIn } from '../../core/postmortem/timeline-words.ts'
import type { Result } from '../../core/result.ts'
import { instantOf } from '../../core/time.ts'
import type { ReportToLint } from '../../lint/lint-report.ts'
import type { Body } from './join-bodies.ts'
import type { SectionStates } from './postmortem-desk.ts'

type Postmortem = Schemas['Postmortem']

/** Its sections in order. */
export const sectionsIn = ({ sections }: Postmortem): readonly SectionName[] =>
  sections.flatMap(({ section }) => parseSectionName(section) ?? [])

/** Those of the organisation's own. */
export const freeIn = ({ sections }: Postmortem): readonly FreeSection[] =>
  sections.flatMap(({ section, title, prompt }) =>
    isFreeName(section) ? [{ name: section, title: title ?? '', prompt: prompt ?? '' }] : [],
  )

const bodyOf = (section: SectionName, body: Body, kept: Body) => {
  const now = parseSection(section, body)
  // What cannot be saved as it is reads as it was saved last.
  const read = now.ok ? now : parseSection(section, kept)
  return read.ok ? read.value : undefined
}

/** The sections as core knows them, with what is typed and not saved yet. */
export const bodiesOf = (sections: readonly SectionName[], states: SectionStates): Bodies =>
  Object.fromEntries(
    sections.flatMap((section) => {
      const state = states[section]
      const body = state && bodyOf(section, state.body, state.kept.body)
      return body ? [[section, body]] : []
    }),
  )

const rowsIn = (rows: Postmortem['consequences']): readonly Consequence[] =>
  rows.map(({ from, until, ...row }) => ({ ...row, from: instantOf(from), until: instantOf(until) }))
const toldIn = <T extends NonNullable<Postmortem['telling']>>(telling: T) => ({
  ...telling,
  ...{ beganAt: instantOf(telling.beganAt), toldAt: instantOf(telling.toldAt), endedAt: instantOf(telling.endedAt) },
})

export const consequencesIn = ({ consequences }: Postmortem): readonly Consequence[] => rowsIn(consequences)

export const tellingIn = ({ telling }: Postmortem): Telling | undefined => (telling ? toldIn(telling) : undefined)

const textOf = (text: string): PublicText => tagged<PublicText>(text)
const noteOf = (text: string | null): PublicText | null => (text === null ? null : textOf(text))

/** An edition as core knows it. */
export const editionIn = (words: Schemas['PublicEdition']): PublicEdition => {
  const { consequences, telling, timeline, further, actions } = words
  return {
    ...words,
    title: textOf(words.title),
    reason: noteOf(words.reason),
    summary: textOf(words.summary),
    consequences: { note: noteOf(consequences.note), rows: rowsIn(consequences.rows) },
    timeline: timeline.map(({ at, until, text }) => ({
      at: instantOf(at),
      until: until === null ? null : instantOf(until),
      text: textOf(text),
    })),
    telling: { ...toldIn(telling), note: noteOf(telling.note) },
    factors: noteOf(words.factors),
    wentWell: noteOf(words.wentWell),
    unknown: noteOf(words.unknown),
    further: further.map(({ title, text }) => ({ title: textOf(title), text: textOf(text) })),
    actions: actions.map(({ what, ownerRole, on, issue }) => ({
      what: textOf(what),
      ownerRole: textOf(ownerRole),
      on,
      issue: noteOf(issue),
    })),
  }
}

/** Sections from which words were removed and that nobody has changed since, here or elsewhere. */
const removedIn = ({ editions }: Postmortem, states: SectionStates): readonly SectionName[] => {
  const kept = Object.entries(states).flatMap(
    ([
      name,
      {
        kept: { updatedAt },
        isKept,
      },
    ]) => {
      const section = parseSectionName(name)
      return section !== undefined && isKept ? [{ section, updatedAt: updatedAt === null ? null : instantOf(updatedAt) }] : []
    },
  )
  const redacted = editions.map(({ preparedAt, redactions }) => ({ preparedAt: instantOf(preparedAt), redactions }))
  return sectionsSinceRemoved(kept, redacted)
}

/** What would be published now; undefined while the incident is open. */
export const editionFrom = (
  postmortem: Postmortem,
  bodies: Bodies,
  { title, language, states }: Pick<PublicEdition, 'language'> & { readonly title: string; readonly states: SectionStates },
): Result<PublicEdition> | undefined => {
  const telling = tellingIn(postmortem)
  if (!telling) return undefined
  return publicEditionOf({
    title,
    language,
    reason: null,
    bodies,
    free: freeIn(postmortem),
    consequences: consequencesIn(postmortem),
    telling,
    removed: removedIn(postmortem, states),
  })
}

/** Whether an edition that was frozen is not what would be published now. */
export const hasMoved = (frozen: Schemas['PublicEdition'], now: Schemas['PublicEdition'] | null): boolean =>
  now !== null && JSON.stringify({ ...now, reason: null }) !== JSON.stringify({ ...frozen, reason: null })

export const linePart = (id: string): string => `timeline ${id}`
export const itemPart = (index: number): string => `actions ${index}`

/** What the guide reads: only what customers will, and of that what people wrote: short lines of our own it would call empty. */
export const reportToLint = (postmortem: Postmortem, bodies: Bodies, language: string): ReportToLint => ({
  language,
  parts: sectionsIn(postmortem).flatMap((section) => {
    const shape = shapeOf(section)
    if (shape === 'prose' || shape === 'free') return [{ part: section, text: publicWords(proseOf(bodies, section)) ?? '' }]
    if (shape === 'timeline')
      return linesOf(bodies).flatMap(({ id, text, isInternal, isHidden }) =>
        isInternal || isHidden || isOurLine(text) ? [] : [{ part: linePart(id), text, ours: ourWordsIn(text) }],
      )
    return itemsOf(bodies).flatMap(({ what, isPublic }, index) => (isPublic ? [{ part: itemPart(index), text: what }] : []))
  }),
  stated: [
    ...(postmortem.telling ? (['has_start_time'] as const) : []),
    ...(itemsOf(bodies).some(({ isPublic }) => isPublic) ? (['has_prevention_plan'] as const) : []),
  ],
})

/** What customers read of a text, as its writer chose. */
export const shownAsOf = ({ publicText }: Body): 'same' | 'other' | 'internal' => {
  if (publicText === undefined) return 'same'
  return publicText === null ? 'internal' : 'other'
}

export type Shownness = 'empty' | 'computed' | 'same' | 'other' | 'internal' | 'mixed'

/** Sections that say something before anybody has written. */
export const isComputed = (section: SectionName): boolean => section === 'consequences' || section === 'telling'

/** How much of a section customers read, in a word. */
export const shownnessOf = (bodies: Bodies, section: SectionName): Shownness => {
  const shape = shapeOf(section)
  if (shape === 'prose' || shape === 'free') {
    const { text, public: shown } = proseOf(bodies, section)
    if (text === '' && shown.state !== 'other') return isComputed(section) ? 'computed' : 'empty'
    return shown.state
  }
  const areShown =
    shape === 'timeline'
      ? linesOf(bodies).flatMap(({ isHidden, isInternal }) => (isHidden ? [] : [!isInternal]))
      : itemsOf(bodies).map(({ isPublic }) => isPublic)
  if (areShown.length === 0) return 'empty'
  return areShown.every(Boolean) ? 'same' : areShown.some(Boolean) ? 'mixed' : 'internal'
}

/** Whether nobody has written yet, as this screen knows it: what it saved itself counts before the whole is read anew. */
export const isEmpty = ({ editions }: Postmortem, states: SectionStates): boolean =>
  editions.length === 0 && Object.values(states).every(({ kept: { version } }) => version === 0)
