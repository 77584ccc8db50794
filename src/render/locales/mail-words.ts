import type { Role } from '../../core/actor/actor.ts'
import type { ApprovalAnswer, ApprovalMode } from '../../core/approval/approval.ts'
import type { Severity } from '../../core/incident/phase.ts'
import type { TimeWords } from '../../core/notice/wording/wording.ts'
import type { ToldOutcome } from '../../core/question/decide-reply.ts'
import type { Proposal } from '../../core/signal/signal.ts'

type ProposalKind = Proposal['kind']
export type SubjectMark = 'update' | 'correction' | 'resolved' | 'completed' | 'report'

/** The words around notices in mails. Times, names, counts and addresses arrive as finished text. */
export interface MailWords {
  readonly drill: string
  readonly told: (time: string) => string
  /** Of announced maintenance that is about to begin. */
  readonly reminder: { readonly subject: (title: string) => string; readonly lead: (time: string) => string }
  readonly corrected: string
  readonly onPage: string
  /** Above the link to the questions about a notice. */
  readonly questions: string
  /** Beneath it, where a reply arrives: that it asks too, and that others will read it. */
  readonly replies: string
  readonly why: (name: string) => string
  readonly manage: string
  readonly unsubscribe: string
  readonly headsUp: Record<
    'ahead' | 'out',
    { readonly subject: (title: string, time: string) => string; readonly lead: (time: string) => string }
  > & {
    readonly page: string
  }
  readonly confirmation: {
    readonly subject: string
    readonly lead: (name: string, address: string) => string
    readonly ask: string
    readonly owner: (url: string) => string
    readonly otherwise: string
  }
  readonly already: {
    readonly subject: string
    readonly lead: (name: string, address: string) => string
    readonly rest: string
  }
  readonly questionLink: {
    readonly subject: (title: string) => string
    readonly lead: (name: string, title: string) => string
    readonly open: string
    readonly rest: (until: string) => string
  }
  readonly questionAnswered: {
    readonly subject: (title: string) => string
    readonly lead: Record<'ours' | 'reader', (name: string, title: string) => string>
    readonly asked: string
    readonly answer: string
    readonly open: string
    readonly rest: string
  }
  /** To a subscriber who replied to a notice. */
  readonly replyAnswer: {
    readonly subject: Record<'asked' | 'refused', (title: string) => string>
    readonly lead: Record<ToldOutcome, string>
    /** Above the words of theirs that became the question. */
    readonly understood: string
    readonly files: string
    readonly open: string
    readonly rest: string
  }
  /** What stands before the title in the subject of a notice that is not the first. */
  readonly subject: Record<SubjectMark, string>
  readonly proposal: {
    readonly subject: Record<ProposalKind, (title: string) => string>
    /** Where an alert rule has named the trouble, its name stands beside the alert's. */
    readonly named: (title: string, alert: string) => string
    readonly lead: Record<ProposalKind, string>
    readonly severity: (severity: Severity) => string
    readonly since: (time: string) => string
    readonly signals: (count: number) => string
    readonly affects: (names: string) => string
    readonly affectsNone: string
    /** Above what is quoted from the monitor. */
    readonly monitor: string
    readonly further: (count: number) => string
    readonly words: string
    readonly noWords: string
    readonly open: Record<ProposalKind, string>
    readonly signIn: string
  }
  readonly joined: {
    readonly subject: (alert: string, title: string) => string
    readonly lead: (title: string) => string
    readonly incident: string
  }
  readonly failing: {
    readonly subject: Record<'failing' | 'switched_off', string>
    readonly lead: Record<'failing' | 'switched_off', (name: string, url: string, since: string) => string>
    readonly reason: (reason: string) => string
    readonly rest: Record<'failing' | 'switched_off', string>
  }
  readonly invitation: {
    readonly subject: string
    readonly lead: (name: string, address: string, by: string | null) => string
    readonly role: Record<Role, string>
    readonly open: string
    readonly rest: (until: string) => string
  }
  readonly reset: {
    readonly subject: string
    readonly lead: (person: string, name: string) => string
    readonly open: string
    readonly rest: (until: string) => string
  }
  /** Whom alone a notice goes to; without names where none of them is there any more. */
  readonly onlyTo: (names: readonly string[]) => string
  readonly approval: {
    readonly subject: Record<ApprovalMode | 'late', (title: string) => string>
    readonly lead: Record<ApprovalMode, (person: string) => string>
    readonly why: (rules: string) => string
    readonly until: (time: TimeWords) => string
    readonly late: (time: TimeWords) => string
    readonly comment: (person: string, text: string) => string
    readonly open: string
  }
  /** To those whose words they are: what somebody answered. */
  readonly approvalAnswer: Record<
    ApprovalAnswer,
    {
      readonly subject: (title: string) => string
      /** `of` names the writers where the reader is none of them. */
      readonly lead: (person: string, of: string | null) => string
      readonly next: Record<ApprovalMode, string>
    }
  > & { readonly open: string }
  readonly sealedReminder: { readonly subject: string; readonly lead: string; readonly text: string; readonly open: string }
  readonly sealedNote: {
    readonly subject: (author: string) => string
    readonly lead: (author: string, about: string | null) => string
    readonly rest: string
  }
  readonly test: { readonly subject: string; readonly lead: (name: string) => string }
}
