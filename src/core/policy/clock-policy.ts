import type { OfficeWeek, OpenSpan } from '../audience/office-hours.ts'
import type { Phase, Severity } from '../incident/phase.ts'
import type { ChannelName } from '../subscriber/subscriber.ts'

/** Moments of an incident at which customers hear something, whatever the clock says (A19). */
export const milestones = ['opened', 'identified', 'monitoring', 'impact', 'resolved'] as const
export type Milestone = (typeof milestones)[number]

/** The phases during which somebody waits for the next word. */
export type WaitingPhase = Extract<Phase, 'investigating' | 'identified' | 'monitoring'>

/** What an organisation owes customers of an incident of one severity. Minutes are whole; null is "when something changes". */
export interface SeverityClock {
  readonly milestones: readonly Milestone[]
  /** From the first signal, or from opening the incident, to the first notice. */
  readonly firstMinutes: number | null
  readonly cadence: Readonly<Record<WaitingPhase, number | null>>
  /** After so many minutes without a change, words come at least this far apart: fewer and fuller. A change brings the cadence back. */
  readonly widening: { readonly afterMinutes: number; readonly minutes: number } | null
  /** An incident that is only being watched has to be ended, or spoken of, within this time. */
  readonly watchMinutes: number
  /** Whether audiences hear before their offices close and before they open. */
  readonly officeHours: boolean
  /** The channels that push notices of this severity; the page and its feeds have every one. */
  readonly channels: readonly ChannelName[]
  /** Whether an alert rule may publish a first notice of this severity by itself, where the rule says so. */
  readonly withoutPerson: boolean
}

/** Thirteen weeks; nobody is told of planned work longer ahead. */
export const longestAheadMinutes = 13 * 7 * 24 * 60

/** The rhythm in which an organisation speaks: what the clock computes from (docs/decisions/0019-what-is-due.md). */
export interface ClockPolicy {
  readonly bySeverity: Readonly<Record<Severity, SeverityClock>>
  /** Minutes within which an improvement is told (A7). */
  readonly goodNewsMinutes: number
  /** A closing or opening word is due so many minutes before; one that went out up to `freshMinutes` earlier counts. */
  readonly office: {
    readonly closingMinutes: number
    readonly openingMinutes: number
    readonly freshMinutes: number
    /** When customers are taken to be at work of whom nobody has said it: what is promised "at office opening" counts from it. */
    readonly week: OfficeWeek
  }
  readonly maintenance: {
    /** Announced so many minutes before it begins, the longest first. */
    readonly announceMinutes: readonly number[]
    /** A maintenance that overruns is spoken of so often. */
    readonly overrunMinutes: number
    /** Whether the phase moves with the window by itself, unless an operator says no. */
    readonly movesItself: boolean
  }
  readonly reminders: {
    /** Operators hear so many minutes ahead, and then at the time itself. */
    readonly aheadMinutes: number
    /** Undone, it goes to the next person of the duty list after so many minutes, and to the one after that. */
    readonly escalateMinutes: number
  }
  /** Days after the end within which a report is expected where none was promised; null asks for none. */
  readonly reportDays: Readonly<Record<Severity, number | null>>
  /** Whether the page says that a promised update is late. */
  readonly tellsLateness: boolean
}

const everyChannel: readonly ChannelName[] = ['email', 'webhook']

const workingDay: readonly OpenSpan[] = [{ from: 9 * 60, to: 17 * 60 }]

/** Nine to five from Monday to Friday: what office hours begin with until somebody says otherwise. */
export const plainWeek: OfficeWeek = [workingDay, workingDay, workingDay, workingDay, workingDay, [], []]

/** PRACTICE, sections 2 and 6: what an installation starts with. */
export const defaultClockPolicy: ClockPolicy = {
  bySeverity: {
    critical: {
      milestones,
      firstMinutes: 10,
      cadence: { investigating: 30, identified: 30, monitoring: 60 },
      widening: { afterMinutes: 120, minutes: 60 },
      watchMinutes: 240,
      officeHours: true,
      channels: everyChannel,
      withoutPerson: true,
    },
    major: {
      milestones,
      firstMinutes: 20,
      cadence: { investigating: 60, identified: 60, monitoring: null },
      widening: { afterMinutes: 120, minutes: 120 },
      watchMinutes: 480,
      officeHours: true,
      channels: everyChannel,
      withoutPerson: true,
    },
    minor: {
      milestones: ['opened', 'resolved'],
      firstMinutes: null,
      cadence: { investigating: null, identified: null, monitoring: null },
      widening: null,
      watchMinutes: 1440,
      officeHours: false,
      channels: everyChannel,
      withoutPerson: true,
    },
  },
  goodNewsMinutes: 10,
  office: { closingMinutes: 30, openingMinutes: 30, freshMinutes: 60, week: plainWeek },
  maintenance: { announceMinutes: [7 * 24 * 60, 24 * 60, 60], overrunMinutes: 60, movesItself: true },
  reminders: { aheadMinutes: 15, escalateMinutes: 10 },
  reportDays: { critical: 5, major: null, minor: null },
  tellsLateness: true,
}
