import type { AudienceId } from '../brand.ts'
import type { Addressing } from '../notice/notice.ts'
import { type Instant, plusSeconds } from '../time.ts'
import type { IncidentFacts } from './due-facts.ts'
import type { DueFacts, DueItem, DueKind, OwedTo } from './due-item.ts'

/** What is owed to those whom a notice addresses. */
export const owedToOf = (addressing: Addressing): OwedTo =>
  addressing.kind === 'all'
    ? { kind: 'everybody' }
    : { kind: 'audiences', audienceIds: addressing.audienceIds satisfies readonly AudienceId[] }

export const plusMinutes = (instant: Instant, minutes: number): Instant => plusSeconds(instant, minutes * 60)

const noFacts = { countedFrom: null, minutes: null, at: null, opensAt: null, what: null, standsFor: null } as const

/** An item about an incident; `hangsOn` is the promise, the notice or the moment that it counts from. */
export const incidentItem = (
  { incident }: Pick<IncidentFacts, 'incident'>,
  kind: DueKind,
  hangsOn: string,
  item: Pick<DueItem, 'dueAt'> & Partial<Pick<DueItem, 'owedTo' | 'lapsesAt' | 'subject'>> & { readonly facts?: Partial<DueFacts> },
): DueItem => ({
  key: `${kind}:${incident.id}:${hangsOn}`,
  kind,
  pageId: incident.pageId,
  subject: item.subject ?? { kind: 'incident', id: incident.id },
  incidentId: incident.id,
  owedTo: item.owedTo ?? { kind: 'everybody' },
  dueAt: item.dueAt,
  lapsesAt: item.lapsesAt ?? null,
  facts: { ...noFacts, title: incident.title, severity: incident.severity, phase: incident.phase, ...item.facts },
})
