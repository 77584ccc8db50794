import type { Language } from '../../page/page.ts'
import type { Permanence, UnknowableSlot } from '../slots.ts'
import { de } from './de.ts'
import { en } from './en.ts'

/** The sentences that assembly adds around the writer's own. Times and durations arrive as finished text. */
export interface Wording {
  /** BCP 47 tag for dates and times. */
  readonly locale: string
  readonly affected: (scope: string) => string
  readonly works: (what: string) => string
  readonly workaround: (what: string) => string
  readonly cause: (what: string) => string
  readonly causeUnconfirmed: string
  readonly permanent: Record<Permanence, string>
  readonly notKnown: Record<UnknowableSlot, string>
  readonly since: (time: string) => string
  readonly fromTo: (from: string, to: string, duration: string) => string
  readonly window: (from: string, to: string) => string
  readonly nextBy: (time: string) => string
  readonly nextByOrSooner: (time: string) => string
  readonly nextOnChange: string
  readonly contact: (ways: string, isOver: boolean) => string
  readonly ways: {
    readonly name: (name: string, ways: string) => string
    readonly email: (email: string) => string
    readonly phone: (phone: string) => string
    readonly url: (url: string) => string
    readonly or: string
  }
  readonly correction: (reason: string, time: string) => string
  readonly backdated: (time: string) => string
  readonly worksAgain: string
  /** Title of an incident that nobody has named yet. */
  readonly unnamedProblem: string
  readonly drill: string
  readonly redacted: Record<'privacy' | 'secrecy', string>
  readonly hours: (count: number) => string
  readonly minutes: (count: number) => string
  readonly days: (count: number) => string
  readonly and: string
}

const wordings = { en, de } as const satisfies Record<Language, Wording>
export const wordingOf = (language: Language): Wording => wordings[language]
