import { isClosed } from '../../core/incident/phase.ts'
import { type PassageRole, passageRoles, sentence } from '../../core/notice/assemble.ts'
import type { Language } from '../../core/page/page.ts'
import { importanceOf, isGrave } from './importance.ts'
import { lengthIn, limitOf, type Medium, type Ruler, rulersOf, type ShortMedium, spelledFor } from './media.ts'
import { type Form, type Piece, type PieceRole, type Pieces, piecesOf, type ShortFacts } from './pieces.ts'
import { graphemeLength } from './post-length.ts'
import { shortened } from './shorten.ts'
import { smsLength } from './sms-length.ts'
import { type Said, shortParts } from './write-short.ts'

/** A notice in a medium's few characters, composed by meaning: consequence first, the next word kept, the link last. */
export interface ShortText {
  readonly text: string
  /** As the medium counts. */
  readonly count: number
  readonly limit: number
  /** What an SMS is billed as; null elsewhere. */
  readonly sms: { readonly parts: number; readonly encoding: 'gsm7' | 'ucs2' } | null
  /** What the notice says and the text does not, or not in full, in the order of the notice. */
  readonly left: readonly PassageRole[]
}

/** A short text being made: what it may say, and how its length is judged. */
interface Draft {
  readonly facts: ShortFacts
  readonly pieces: Pieces
  readonly medium: Medium
}

const partsOf = ({ facts, pieces }: Draft, said: Said): readonly string[] => shortParts(facts, pieces.lead, said)
const shortestOf = ({ forms }: Piece): Form => forms.at(-1) ?? []

/** What no short text is without while there is room at all. An account on a network says by itself whose it is. */
const neededIn = ({ facts, pieces, medium }: Draft): readonly PieceRole[] => {
  const isPlanned = facts.setting.kind === 'maintenance' && !isClosed(facts.setting.phase)
  const hasTime = facts.content.slots.nextUpdate?.by !== null
  const isNews = facts.kind !== 'update' || isPlanned || isClosed(facts.setting.phase) || facts.setting.correction !== null
  return [
    'drill',
    ...(medium.kind === 'sms' || medium.kind === 'plain' ? (['organisation'] as const) : []),
    ...(isNews ? (['mark'] as const) : []),
    pieces.lead,
    ...(isPlanned ? (['timing'] as const) : []),
    ...(isGrave(facts) ? (['permanent'] as const) : []),
    ...(hasTime ? (['next_update'] as const) : []),
  ]
}

const briefly = ({ pieces }: Draft, roles: readonly PieceRole[]): Said =>
  new Map(pieces.all.filter(({ role }) => roles.includes(role)).map((piece) => [piece.role, shortestOf(piece)]))

/** Gives the room that is left away, thought by thought, each in the fullest form for which there is room. */
const filled = (draft: Draft, ruler: Ruler, start: Said): Said =>
  importanceOf(draft.facts, draft.pieces.lead).reduce<Said>((said, role) => {
    const piece = draft.pieces.all.find((one) => one.role === role)
    const better = piece?.forms
      .slice(0, said.has(role) ? -1 : undefined)
      .find((form) => ruler(partsOf(draft, new Map(said).set(role, form))))
    return better === undefined ? said : new Map(said).set(role, better)
  }, start)

/** In this order needed thoughts are given up where not even they have room. */
const givenUp: readonly PieceRole[] = ['organisation', 'next_update', 'mark', 'timing', 'permanent', 'drill']
/** A consequence cut below this says nothing; rather something else is given up. */
const leastOfLead = 20

/** How many of these are given up before the time of the next word. */
const beforeTime = givenUp.indexOf('next_update')

/**
 * The needed thoughts with the consequence cut to the room, as many of them as leave it enough. What cannot be cut without changing what it says
 * gives way to the title, which may end at any word, before the time of the next word is given up.
 */
const squeezed = (draft: Draft, ruler: Ruler): Said => {
  const { lead } = draft.pieces
  const whole = { text: briefly(draft, [lead]).get(lead)?.join(' ') ?? '', language: draft.facts.setting.language }
  const title = { text: sentence(draft.facts.title), language: 'en' } as const
  const ways = [beforeTime, givenUp.length].flatMap((most) => [whole, title].map((one) => squeezedTo(draft, ruler, { ...one, most })))
  return ways.find((way) => way !== undefined) ?? new Map()
}

interface Squeeze {
  readonly text: string
  /** Where it may be cut is a matter of its language. */
  readonly language: Language
  /** The most thoughts that are given up for it. */
  readonly most: number
}

const squeezedTo = (draft: Draft, ruler: Ruler, { text: whole, language, most }: Squeeze): Said | undefined => {
  const { lead } = draft.pieces
  const least = Math.min(leastOfLead, graphemeLength(whole))
  for (let count = 0; count <= most; count++) {
    const needed = neededIn(draft).filter((role) => !givenUp.slice(0, count).includes(role))
    const around = briefly(draft, needed)
    const cut = shortened(whole, language, (text) => ruler(partsOf(draft, new Map(around).set(lead, [text]))))
    if (graphemeLength(cut) >= least || (count === givenUp.length && cut !== '')) return new Map(around).set(lead, [cut])
  }
  return undefined
}

const leftOut = ({ pieces }: Draft, said: Said): readonly PassageRole[] => {
  const left = pieces.all.filter(({ role, forms, complete }) => !forms.slice(0, complete).some((form) => form === said.get(role)))
  return passageRoles.filter((role) => left.some((piece) => piece.role === role))
}

const resultOf = (draft: Draft, said: Said): ShortText => {
  const { medium, facts } = draft
  const parts = partsOf(draft, said)
  const text = spelledFor(medium, parts.join(' '))
  const left = leftOut(draft, said)
  if (medium.kind !== 'sms') return { text, count: lengthIn(medium, parts, facts.link), limit: limitOf(medium), sms: null, left }
  const { count, limit, parts: messages, encoding } = smsLength(text)
  return { text, count, limit, sms: { parts: messages, encoding }, left }
}

/** The notice as a text for a medium: within its limit, and with the link whole wherever the link fits at all. */
export const composeShortText = (facts: ShortFacts, medium: Medium): ShortText => {
  const draft = { facts, pieces: piecesOf(facts), medium }
  const rulers = rulersOf(medium, facts.link)
  const start = briefly(draft, neededIn(draft))
  const roomy = rulers.find((ruler) => ruler(partsOf(draft, start)))
  if (roomy) return resultOf(draft, filled(draft, roomy, start))
  const last = rulers.at(-1)
  return last?.([facts.link]) ? resultOf(draft, squeezed(draft, last)) : composeShortText({ ...facts, link: '' }, medium)
}

/** The notice for each medium that has its own; an instance of Mastodon may have a limit of its own. */
export const composeShortTexts = (facts: ShortFacts, mastodonLimit?: number): Record<ShortMedium, ShortText> => ({
  sms: composeShortText(facts, { kind: 'sms' }),
  x: composeShortText(facts, { kind: 'x' }),
  bluesky: composeShortText(facts, { kind: 'bluesky' }),
  mastodon: composeShortText(facts, { kind: 'mastodon', ...(mastodonLimit === undefined ? {} : { limit: mastodonLimit }) }),
})
