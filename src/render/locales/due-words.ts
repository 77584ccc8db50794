import type { DueKind } from '../../core/due/due-item.ts'

/** Approvals and sealed notes are told to the people whom they concern, in words of their own. */
export type RemindedKind = Exclude<DueKind, 'approval' | 'sealed_note'>

/** Times arrive as finished text; what is unknown is null. */
export interface WhyWords {
  readonly since: string | null
  readonly at: string | null
  readonly opens: string | null
  readonly what: string | null
  readonly by: string
  readonly minutes: number | null
}

/** How a reminder speaks: ahead of the time, at it, and late. */
export type ReminderTone = 'ahead' | 'now' | 'late'

/** The words by which operators are reminded of what is owed, in mails, in their chat and on their devices. */
export interface DueWords {
  readonly what: Record<RemindedKind, string>
  readonly why: Record<RemindedKind, (words: WhyWords) => string>
  readonly missed: Record<RemindedKind, string>
  readonly subject: Record<ReminderTone, (what: string, title: string, by: string) => string>
  readonly by: Record<ReminderTone, (by: string) => string>
  readonly to: Record<'everybody' | 'audiences' | 'authority' | 'operators', (names: string) => string>
  readonly ifMissed: (text: string) => string
  readonly open: string
  readonly asked: (names: string) => string
  /** Tries whether the way into the chat or to a device works. */
  readonly test: (name: string) => string
  readonly escalated: string
  readonly handed: (name: string) => string
  readonly quiet: string
}
