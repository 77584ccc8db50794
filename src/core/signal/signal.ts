import type { AlertRuleId, ComponentId, IncidentId, PageId, ProposalId, SignalId } from '../brand.ts'
import type { AffectedComponent } from '../component/component.ts'
import type { Impact } from '../component/impact.ts'
import type { Severity } from '../incident/phase.ts'
import type { NoticeContent } from '../notice/notice.ts'
import type { Instant } from '../time.ts'

/** What a machine said, as the adapter of its source read it. Text in it is hostile and is never published as it stands. */
export interface SignalReport {
  /** Adapter name, as `alertmanager` or `generic`. */
  readonly source: string
  /** Same key, same trouble: repeated deliveries update one signal. At most 200 characters. */
  readonly key: string
  readonly state: 'firing' | 'resolved'
  readonly title: string
  readonly summary: string
  readonly labels: Readonly<Record<string, string>>
  readonly startedAt: Instant
  readonly endedAt: Instant | null
}

export interface Signal extends SignalReport {
  readonly id: SignalId
  readonly pageId: PageId
  /** The proposal that it raised or joined. */
  readonly proposalId: ProposalId | null
  readonly receivedAt: Instant
  readonly repeats: number
}

/** What a matching alert means for customers, said once in calm hours. */
export interface AlertRule {
  readonly id: AlertRuleId
  readonly pageId: PageId
  readonly name: string
  /** Every label must be equal; no entry matches everything. */
  readonly match: Readonly<Record<string, string>>
  readonly severity: Severity
  readonly componentIds: readonly ComponentId[]
  readonly impact: Impact
  /** The first notice's words, ready to publish; without them the proposal asks for them. */
  readonly title: string | null
  readonly now: string | null
  readonly scope: string | null
  readonly nextUpdateMinutes: number
  /** `automatically` is the explicit rule without which nothing is published without a person. */
  readonly publishing: 'ask' | 'automatically'
  readonly position: number
  readonly version: number
}

/** The source of alerts that operators raise themselves to see that the way works. */
export const testSource = 'test'

export type ProposalState = 'waiting' | 'accepted' | 'dismissed' | 'withdrawn'

/** Why what a person had settled is proposed once more: readers say so, its alert has not ended, or it fired anew after it had. */
export const againReasons = ['readers', 'lasting', 'anew'] as const

export interface Again {
  readonly formerId: ProposalId
  readonly because: (typeof againReasons)[number]
}

/** What an alert yields: an incident and its first notice, or the resolution of one, waiting for a person. */
export interface Proposal {
  readonly id: ProposalId
  readonly pageId: PageId
  readonly kind: 'open' | 'resolve'
  readonly state: ProposalState
  /** Alerts under the same key join one proposal instead of raising their own: the rule's id, `unmatched`, or `test:` and an id of its own. */
  readonly groupKey: string
  /** The incident that it would close, or that accepting it opened. */
  readonly incidentId: IncidentId | null
  readonly title: string
  readonly severity: Severity
  readonly affected: readonly AffectedComponent[]
  readonly content: NoticeContent
  /** Signals that stand behind it, oldest first; at most fifty are kept by key, the rest are counted. */
  readonly signalKeys: readonly string[]
  readonly signalCount: number
  /** The proposal that a person had settled before; null where nobody had. */
  readonly again: Again | null
  readonly startedAt: Instant
  readonly createdAt: Instant
  readonly updatedAt: Instant
  readonly version: number
}

/** Proposed by a test alert: no real alert ever joins it, and accepting it opens a drill. */
export const isTest = ({ groupKey }: Pick<Proposal, 'groupKey'>): boolean => groupKey.startsWith(`${testSource}:`)
