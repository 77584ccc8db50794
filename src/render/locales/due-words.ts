import type { DueKind } from '../../core/due/due-item.ts'
import type { TimeWords } from '../../core/notice/wording/wording.ts'

/** Approvals and sealed notes are told to the people whom they concern, in words of their own. */
export type RemindedKind = Exclude<DueKind, 'approval' | 'sealed_note'>

/** Times arrive in words, dated where they are of another day: each language has its own preposition for that. Null is unknown. */
export interface WhyWords {
  readonly since: TimeWords | null
  readonly at: TimeWords | null
  /** Whether `at` has come: what was ahead is said as past from then on. */
  readonly isPast: boolean
  readonly opens: TimeWords | null
  readonly what: string | null
  readonly minutes: number | null
}

/** How a reminder speaks: ahead of the time, at it, and late. */
export type ReminderTone = 'ahead' | 'now' | 'late'

/** The words by which operators are reminded of what is owed, in mails, in their chat and on their devices. */
export interface DueWords {
  readonly what: Record<RemindedKind, string>
  readonly why: Record<RemindedKind, (words: WhyWords) => string>
  readonly missed: Record<RemindedKind, string>
  readonly subject: Record<ReminderTone, (what: string, title: string, by: TimeWords) => string>
  /** The subject names the time of what is ahead or late; only what is due now says it beside. */
  readonly dueNow: (by: TimeWords) => string
  readonly to: Record<'everybody' | 'audiences' | 'authority' | 'operators', (names: string) => string>
  /** Before its time; once it is late, what happens is said as it stands. */
  readonly ifMissed: (text: string) => string
  readonly open: string
  readonly asked: (names: string) => string
  /** Tries whether the way into the chat or to a device works. */
  readonly test: (name: string) => string
  readonly escalated: string
  readonly handed: (name: string) => string
  readonly standsFor: (name: string) => string
  readonly quiet: string
}
