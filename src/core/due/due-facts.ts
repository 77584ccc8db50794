import type { Approval } from '../approval/approval.ts'
import type { Audience } from '../audience/audience.ts'
import type { AudienceId, IncidentId } from '../brand.ts'
import type { Commitment } from '../commitment/commitment.ts'
import type { Incident } from '../incident/incident.ts'
import { isAtLeast, type Severity } from '../incident/phase.ts'
import type { MaintenancePlan } from '../maintenance/plan.ts'
import type { Addressing, Notice, NoticeKind } from '../notice/notice.ts'
import type { Page } from '../page/page.ts'
import type { ClockPolicy } from '../policy/clock-policy.ts'
import type { Proposal } from '../signal/signal.ts'
import type { Instant } from '../time.ts'
import type { DueItem } from './due-item.ts'
import type { LegalFacts } from './legal.ts'

/** What one notice said, and when it went out or goes out; a correction that promises nothing anew is no word. */
export interface Word {
  readonly notice: Notice
  readonly at: Instant
  readonly milliseconds: number
}

/** One incident with all that its duties follow from. */
export interface IncidentFacts {
  readonly incident: Incident
  /** Oldest first; pending ones are on their way and count as said. */
  readonly words: readonly Word[]
  readonly commitments: readonly Commitment[]
  /** The waiting proposal to resolve it: its signals are quiet. */
  readonly resolving: Proposal | null
  /** What was planned with a maintenance, for the clock to say. */
  readonly plan: MaintenancePlan | null
  /** When the first signal behind it came in, where there was one before a person opened it. */
  readonly firstSignalAt: Instant | null
}

/** One that is over, with what of its notices tells whether a report is owed. */
export interface EndedFacts {
  readonly incident: Incident
  /** How bad it was said to be at its worst. */
  readonly worst: Severity
  readonly isReported: boolean
}

export interface AudienceFacts {
  readonly audience: Audience
  /** Public holidays of its region around now, ISO 8601. */
  readonly holidays: ReadonlySet<string>
}

/** What every duty of one page is computed from. */
export interface PageFacts {
  readonly page: Page
  readonly policy: ClockPolicy
  /** The open ones. */
  readonly incidents: readonly IncidentFacts[]
  /** Closed ones of which a report may still be owed. */
  readonly ended: readonly EndedFacts[]
  /** The waiting proposals to open an incident. */
  readonly proposals: readonly Proposal[]
  readonly audiences: readonly AudienceFacts[]
  /** Incidents of which somebody outside still has to be told by law or contract. */
  readonly legal?: readonly LegalFacts[]
  /** What was promised besides next words and is not done, of closed incidents too. */
  readonly promises: readonly { readonly commitment: Commitment; readonly incident: Incident }[]
  readonly approvals: readonly { readonly approval: Approval; readonly incident: Incident }[]
}

/** One kind of duty or several that belong together: everything of it that is owed now or next. What is due after `until` may be left out. */
export type Duty = (facts: PageFacts, now: Instant, until: Instant | null) => readonly DueItem[]

const saidAt = ({ status }: Notice): Instant | null => {
  switch (status.state) {
    case 'published':
      return status.publishedAt
    case 'pending':
      return status.effectiveAt
    case 'draft':
      return null
  }
}

const numberOf = ({ status }: Notice): number => (status.state === 'published' ? status.number : Number.POSITIVE_INFINITY)

/**
 * Words in the order in which they went out, whatever order the notices come in. Their numbers say it: clocks of nodes may be minutes
 * apart, and a second word carry an earlier time than the first.
 */
export const wordsOf = (notices: readonly Notice[]): readonly Word[] =>
  notices
    .flatMap((notice) => {
      const at = saidAt(notice)
      const isWord = notice.correction === null || notice.content.slots.nextUpdate !== undefined
      return at !== null && isWord ? [{ notice, at, milliseconds: at.epochMilliseconds }] : []
    })
    .toSorted((a, b) => Math.sign(numberOf(a.notice) - numberOf(b.notice)) || a.milliseconds - b.milliseconds)

/** How bad one notice said that it is, and of which kind it was. */
export interface ToldSeverity {
  readonly incidentId: IncidentId
  readonly kind: NoticeKind
  readonly severity: Severity
}

export const endedFacts = (incident: Incident, told: readonly Pick<ToldSeverity, 'kind' | 'severity'>[]): EndedFacts => ({
  incident,
  worst: told.reduce<Severity>((worst, { severity }) => (isAtLeast(severity, worst) ? severity : worst), incident.severity),
  isReported: told.some(({ kind }) => kind === 'report'),
})

/** Whether everybody whom `wanted` addresses is addressed by `addressing` too. */
export const reaches = (addressing: Addressing, wanted: Addressing): boolean =>
  addressing.kind === 'all' ||
  (wanted.kind === 'audiences' && wanted.audienceIds.every((id: AudienceId) => addressing.audienceIds.includes(id)))

/** The last word that everybody got. */
export const lastToAll = (words: readonly Word[]): Word | undefined => words.findLast(({ notice }) => notice.addressing.kind === 'all')
