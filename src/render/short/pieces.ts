import type { Became } from '../../core/commitment/promised.ts'
import { isClosed } from '../../core/incident/phase.ts'
import { type AssembledNotice, type AssemblySetting, assembleNotice, type PassageRole, sentence } from '../../core/notice/assemble.ts'
import type { NoticeContent, NoticeKind } from '../../core/notice/notice.ts'
import { shortMoment, shortSpan } from '../../core/notice/short-times.ts'
import { durationText } from '../../core/notice/times.ts'
import { wordingOf } from '../../core/notice/wording/wording.ts'
import { isBefore, isMinuteOver } from '../../core/time.ts'
import { localeOf } from '../locales/locale.ts'
import type { ShortMark, ShortWords } from '../locales/short-words.ts'
import { markdownToText } from '../text/markdown-to-text.ts'
import { leadOf } from './lead.ts'
import { sentencesOf } from './sentences.ts'

/** What a short text is made of: the facts of one notice, as it is or would be published. */
export interface ShortFacts {
  readonly pageName: string
  readonly title: string
  /** Where the whole notice stands. */
  readonly link: string
  readonly kind: NoticeKind
  /** What it says became of a promised action. */
  readonly became?: Became | undefined
  readonly content: NoticeContent
  readonly setting: AssemblySetting
  /** Whether a sentence says what customers cannot do; without it the first sentence is taken to. */
  readonly saysConsequence?: (sentence: string) => boolean
}

export type PieceRole = PassageRole | 'organisation' | 'mark' | 'title'

/** What is said of a thought, as its sentences. */
export type Form = readonly string[]

/** One thought of a short text in each of its forms, the fullest first. */
export interface Piece {
  readonly role: PieceRole
  readonly forms: readonly Form[]
  /** How many of them, from the first, say all that there is to say. */
  readonly complete: number
}

/** Everything a short text could say of a notice; `lead` is the one that says what it means. */
export interface Pieces {
  readonly lead: PieceRole
  readonly all: readonly Piece[]
}

const marksOfPhase: Readonly<Partial<Record<string, ShortMark>>> = {
  resolved: 'resolved',
  scheduled: 'scheduled',
  in_progress: 'in_progress',
  verifying: 'verifying',
  completed: 'completed',
}

/** Planned work that was over before its window came has no end of its own. */
const isCalledOff = ({ content: { slots }, setting: { phase, window, publishedAt } }: ShortFacts): boolean =>
  phase === 'completed' && window !== null && slots.until === undefined && isBefore(publishedAt, window.startsAt)

const markOf = (facts: ShortFacts): ShortMark | undefined => {
  const { kind, became, setting } = facts
  if (setting.correction !== null) return 'correction'
  if (kind === 'report') return became ?? 'report'
  if (isCalledOff(facts)) return 'called_off'
  return marksOfPhase[setting.phase] ?? (kind === 'update' ? 'update' : undefined)
}

/** Beginnings of a text, from all its sentences to the first alone. */
const beginnings = (text: string): readonly Form[] => {
  const sentences = sentencesOf(text)
  return sentences.map((_, dropped) => sentences.slice(0, sentences.length - dropped))
}

const timingForms = ({ content: { slots }, setting }: ShortFacts, words: ShortWords, said: string): readonly string[] => {
  const { kind, phase, window, zone, publishedAt, language } = setting
  const wording = wordingOf(language)
  if (kind === 'maintenance' && window && !isClosed(phase)) {
    return [sentence(shortSpan(window.startsAt, window.endsAt, zone, wording, publishedAt))]
  }
  const { since, until } = slots
  if (since && until && !isBefore(until, since)) {
    if (!isMinuteOver(since, until)) return [said]
    const span = shortSpan(since, until, zone, wording, publishedAt)
    return [said, words.lasted(span, durationText(since, until, wording)), sentence(span)]
  }
  return since ? [words.since(shortMoment(since, zone, wording, publishedAt))] : [said]
}

const nextForms = ({ content, setting }: ShortFacts, words: ShortWords, said: string): readonly string[] => {
  const by = content.slots.nextUpdate?.by ?? null
  if (by === null) return [said, words.next.onChange]
  const time = shortMoment(by, setting.zone, wordingOf(setting.language), setting.publishedAt)
  return [said, words.next.by(time), words.next.brief(time)]
}

/** The forms of a passage; its own words are shortened by whole sentences only. */
const formsOf = (facts: ShortFacts, words: ShortWords, role: PassageRole, text: string): Omit<Piece, 'role'> => {
  const { slots } = facts.content
  const whole = (forms: readonly string[]) => ({ forms: forms.map((form) => [form]), complete: forms.length })
  switch (role) {
    case 'drill':
      return whole([text, words.drill])
    case 'timing':
      return whole(timingForms(facts, words, text))
    case 'next_update':
      return whole(nextForms(facts, words, text))
    case 'permanent': {
      const brief = slots.permanent ? [[words.permanent[slots.permanent.state]]] : []
      return { forms: [...beginnings(text), ...brief], complete: slots.permanent?.detail === undefined ? 2 : 1 }
    }
    case 'correction':
      return whole([text, ...(facts.setting.correction ? [sentence(facts.setting.correction.reason)] : [])])
    case 'free':
      return { forms: beginnings(markdownToText(text)), complete: 1 }
    default:
      return { forms: beginnings(text), complete: 1 }
  }
}

/** What is behind the link in any case, and what is too long for a short text whatever it says. */
const neverSaid: readonly PassageRole[] = ['technical', 'contact', 'felt', 'retimed', 'promised']

const isRemoved = ({ setting }: ShortFacts, role: PieceRole): boolean =>
  setting.redactions.some(({ field }) => (field === 'freeText' ? 'free' : field === 'promises' ? 'promised' : field) === role)

const passagePieces = (facts: ShortFacts, assembled: AssembledNotice, lead: PieceRole): readonly Piece[] => {
  const words = localeOf(facts.setting.language).short
  return assembled.passages
    .filter(({ role }) => !neverSaid.includes(role) && !isRemoved(facts, role) && role !== lead)
    .map(({ role, text }) => ({ role, ...formsOf(facts, words, role, text) }))
    .filter(({ forms }) => forms.length > 0)
}

/** Takes a notice apart into the thoughts that a short text chooses from. */
export const piecesOf = (facts: ShortFacts): Pieces => {
  const assembled = assembleNotice(facts.content, facts.setting)
  const lead = leadOf(facts, (role) => isRemoved(facts, role))
  const mark = markOf(facts)
  const words = localeOf(facts.setting.language).short
  const around: readonly Piece[] = [
    { role: 'organisation', forms: [[facts.pageName.toWellFormed().replace(/\s+/gu, ' ').trim()]], complete: 1 },
    ...(mark === undefined ? [] : [{ role: 'mark', forms: words.mark[mark].map((form) => [form]), complete: 2 } as const]),
  ]
  return { lead: lead.role, all: [...around, lead, ...passagePieces(facts, assembled, lead.role)] }
}
