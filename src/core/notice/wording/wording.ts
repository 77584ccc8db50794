import type { Impact } from '../../component/impact.ts'
import type { Language } from '../../page/page.ts'
import type { Permanence, UnknowableSlot } from '../slots.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** From where the sentence looks: at what is planned, at what goes on, or back. */
export type Tense = 'ahead' | 'now' | 'over'

/** A moment in words; with a date some languages need another word before it. */
export interface TimeWords {
  readonly text: string
  readonly isDated: boolean
}

/** Slots before which assembly says what they are about. */
export type LedSlot = 'scope' | 'works' | 'workaround' | 'cause'

/** What is promised in words of ours: when the report comes, and when it is said whether anything was lost. */
export const readyPromises = ['report', 'answer'] as const

/** The sentences that assembly adds around the writer's own. Times and durations arrive as finished text. */
export interface Wording {
  /** BCP 47 tag for dates and times. */
  readonly locale: string
  /** Where short names of time zones are looked up, in this order. */
  readonly zoneLocales: readonly string[]
  /** How a month stands in a short date: "25 Nov", "25.11." */
  readonly shortMonth: 'short' | 'numeric'
  readonly clock: (time: string, zone: string) => string
  readonly dated: (date: string, clock: string) => string
  readonly leads: Record<LedSlot, Record<Tense, string>>
  /** A phrase as it is written after a colon: "About a third" begins small there, a name does not. */
  readonly small: (phrase: string) => string
  readonly causeUnconfirmed: string
  readonly permanent: Record<Tense, Record<Permanence, string>>
  readonly notKnown: Record<Tense, Record<UnknowableSlot, string>>
  readonly since: (time: TimeWords) => string
  readonly fromTo: (from: TimeWords, to: TimeWords, duration: string) => string
  /** Begun and over within one minute of the clock. */
  readonly atFor: (time: TimeWords, duration: string) => string
  /** What a component did, as a word before "from … to …". */
  readonly felt: Record<Impact, string>
  /** What had been said before times were put right. */
  readonly toldSince: (time: TimeWords) => string
  readonly toldGoesOn: (time: TimeWords, isOneOf: boolean) => string
  readonly ready: Record<(typeof readyPromises)[number], string>
  readonly promisedBy: (what: string, time: TimeWords) => string
  /** The writer's words stand as they were typed. */
  readonly promisedInOwnWords: (what: string, time: TimeWords) => string
  readonly morePromised: (count: number) => string
  readonly window: (from: TimeWords, to: TimeWords) => string
  readonly nextBy: (time: TimeWords) => string
  readonly nextByOrSooner: (time: TimeWords) => string
  readonly nextOnChange: string
  /** Contact and patience in one sentence (A5). */
  readonly contact: (name: string | null, ways: readonly string[], isOver: boolean) => string
  readonly ways: {
    readonly email: (email: string) => string
    readonly phone: (phone: string) => string
    readonly url: (url: string) => string
  }
  /** `words` of the corrected notice stand beside its time where the time alone does not tell which one is meant. */
  readonly correction: (reason: string, time: TimeWords, words?: string) => string
  readonly backdated: (time: TimeWords) => string
  /** Who goes on while an audience sleeps, or over days on which its offices are closed (A8): a blank asks what nobody here knows. */
  readonly throughNight: string
  readonly throughClosedDays: string
  /** Before an answer that is taken from the questions: a blank, because the words of whoever asked go into no notice. */
  readonly askedByReaders: string
  /** What fails, where nothing was said of it in this language yet. */
  readonly stillFails: string
  readonly worksAgain: string
  /** Title of an incident that nobody has named yet. */
  readonly unnamedProblem: string
  /** What a test alert proposes to say. */
  readonly testAlert: { readonly title: string; readonly now: string }
  readonly drill: string
  readonly redacted: Record<'privacy' | 'secrecy', string>
  readonly underMinute: string
  readonly hours: (count: number) => string
  readonly minutes: (count: number) => string
  readonly days: (count: number) => string
}

const wordings = { en, de } as const satisfies Record<Language, Wording>
export const wordingOf = (language: Language): Wording => wordings[language]
