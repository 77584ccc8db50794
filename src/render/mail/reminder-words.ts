import type { Audience } from '../../core/audience/audience.ts'
import type { DueItem } from '../../core/due/due-item.ts'
import type { Operator } from '../../core/operator/operator.ts'
import type { Language, Page } from '../../core/page/page.ts'
import { cleanText } from '../../core/text.ts'
import { type Instant, isBefore, isMinuteOver } from '../../core/time.ts'
import { dueWordsOf } from '../locales/due.ts'
import { dueSentences } from '../locales/due-sentences.ts'
import type { DueWords, RemindedKind, ReminderTone } from '../locales/due-words.ts'
import { localeOf } from '../locales/locale.ts'

export interface ReminderInput {
  readonly page: Page
  readonly item: DueItem
  readonly stage: number
  readonly at: Instant
  readonly asked: readonly Operator[]
  readonly handedBy: string | null
  readonly audiences: readonly Audience[]
  readonly isDrill: boolean
  readonly language: Language
  /** Where it is done. */
  readonly url: string
}

/** What a reminder says, in parts: a mail has all of them, a chat and a device fewer. */
export interface ReminderText {
  readonly tone: ReminderTone
  /** With the time, and whether it is late. */
  readonly subject: string
  readonly why: string
  /** To whom, and that it is now where it is. */
  readonly to: string
  readonly missed: string
  /** Why the reader hears of it, and who is asked. */
  readonly about: readonly string[]
  readonly url: string
}

const longestTitle = 90

const toneOf = ({ item, stage, at }: ReminderInput): ReminderTone => {
  if (isBefore(at, item.dueAt)) return 'ahead'
  return stage <= 1 && !isMinuteOver(item.dueAt, at) ? 'now' : 'late'
}

const isReminded = (kind: DueItem['kind']): kind is RemindedKind => kind !== 'approval' && kind !== 'sealed_note'

const toWords = ({ item, audiences }: ReminderInput, words: DueWords): string => {
  const { owedTo } = item
  const named = owedTo.kind === 'audiences' ? audiences.filter(({ id }) => owedTo.audienceIds.includes(id)) : []
  return words.to[owedTo.kind](owedTo.kind === 'authority' ? owedTo.name : named.map(({ name }) => name).join(', '))
}

/** Undefined for what operators are told by other words. */
export const reminderText = (input: ReminderInput): ReminderText | undefined => {
  const { page, item, at, asked, handedBy, language, stage } = input
  const { kind, facts, dueAt } = item
  if (!isReminded(kind)) return undefined
  const words = dueWordsOf(language)
  const tone = toneOf(input)
  const what = facts.what === null ? null : cleanText(facts.what, { max: 300 })
  const around = { zone: page.zone, language, now: at, isLate: tone === 'late', isZoned: true }
  const said = dueSentences({ kind, dueAt, facts: { ...facts, what } }, around)
  const subject = words.subject[tone](said.what, cleanText(facts.title, { max: longestTitle }), said.by)
  return {
    tone,
    subject: input.isDrill ? `${localeOf(language).mail.drill}: ${subject}` : subject,
    why: said.why,
    to: tone === 'now' ? `${words.dueNow(said.by)} ${toWords(input, words)}` : toWords(input, words),
    missed: said.missed,
    about: [
      ...(facts.standsFor === null ? [] : [words.standsFor(facts.standsFor.name)]),
      ...(handedBy === null ? [] : [words.handed(handedBy)]),
      ...(stage > 1 && handedBy === null && asked.length > 0 ? [words.escalated] : []),
    ],
    url: input.url,
  }
}
