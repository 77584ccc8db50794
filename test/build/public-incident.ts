import type { CommitmentId, IncidentId, NoticeId, PageId } from '../../src/core/brand.ts'
import { type Commitment, plainPromise } from '../../src/core/commitment/commitment.ts'
import type { AffectedComponent } from '../../src/core/component/component.ts'
import { idOf } from '../../src/core/id.ts'
import { type IncidentKind, isClosed, type Phase, type Severity } from '../../src/core/incident/phase.ts'
import type { Window } from '../../src/core/incident/window.ts'
import type { Addressing, NoticeKind, PublishedNotice, Redaction } from '../../src/core/notice/notice.ts'
import type { NextUpdate, Slots } from '../../src/core/notice/slots.ts'
import type { Contact, Language } from '../../src/core/page/page.ts'
import { type Instant, instantOf, isAfter } from '../../src/core/time.ts'
import type { PublicIncident } from '../../src/render/page-state.ts'

/** What a sample says about one notice; everything left out follows from the incident or from the notice before. */
export interface NoticeSeed {
  readonly at: string
  readonly kind?: NoticeKind
  readonly phase: Phase
  readonly severity?: Severity
  readonly title?: string
  readonly affected?: readonly AffectedComponent[]
  readonly slots?: Partial<Slots>
  readonly freeText?: string
  /** Position of the notice that this one corrects, from 0, and what was wrong. */
  readonly corrects?: { readonly of: number; readonly reason: string }
  readonly backdatedTo?: string
  readonly redactions?: readonly Redaction[]
  readonly addressing?: Addressing
}

export interface IncidentSeed {
  readonly number: number
  readonly pageId: PageId
  readonly kind?: IncidentKind
  readonly title: string
  readonly severity: Severity
  readonly affected: readonly AffectedComponent[]
  readonly startedAt: string
  readonly endedAt?: string
  readonly window?: Window
  readonly contact: Contact | null
  readonly language?: Language
  readonly isDrill?: boolean
  readonly notices: readonly NoticeSeed[]
  /** The last promise has passed without a word. */
  readonly owes?: boolean
}

const id = (kind: string, ...numbers: readonly number[]): string =>
  `01k${kind}${numbers.map((number) => String(number).padStart(4, '0')).join('')}`.padEnd(26, '0')

const noticeOf = (seed: IncidentSeed, notice: NoticeSeed, index: number): PublishedNotice => {
  const incidentId = idOf<IncidentId>(id('nc', seed.number))
  const at = instantOf(notice.at)
  return {
    id: idOf<NoticeId>(id('nt', seed.number, index)),
    incidentId,
    pageId: seed.pageId,
    kind: notice.kind ?? (isClosed(notice.phase) ? 'resolution' : index === 0 ? 'first-notice' : 'update'),
    language: seed.language ?? 'en',
    content: { slots: { notKnown: [], ...notice.slots }, freeText: notice.freeText ?? null },
    change: {
      phase: notice.phase,
      severity: notice.severity ?? seed.severity,
      title: notice.title ?? seed.title,
      affected: notice.affected ?? seed.affected,
      window: seed.window ?? null,
    },
    addressing: notice.addressing ?? { kind: 'all' },
    status: { state: 'published', publishedAt: at, number: index + 1 },
    correction: notice.corrects ? { of: idOf<NoticeId>(id('nt', seed.number, notice.corrects.of)), reason: notice.corrects.reason } : null,
    waivers: [],
    promises: [],
    settles: [],
    redactions: notice.redactions ?? [],
    contact: seed.contact,
    backdatedTo: notice.backdatedTo === undefined ? null : instantOf(notice.backdatedTo),
    createdAt: at,
    updatedAt: at,
    version: 1,
  }
}

const outcomeOf = (seed: IncidentSeed, due: Instant, later: readonly PublishedNotice[]): Commitment['outcome'] => {
  const answer = later.find((notice) => notice.correction === null && notice.addressing.kind === 'all')
  if (!answer) return seed.owes ? { state: 'missed', at: due } : { state: 'open' }
  const at = answer.status.publishedAt
  return isAfter(at, due) ? { state: 'missed', at: due } : { state: 'kept', at, by: answer.id }
}

const commitmentsOf = (seed: IncidentSeed, notices: readonly PublishedNotice[]): readonly Commitment[] =>
  notices.flatMap((notice, index): readonly Commitment[] => {
    const next: NextUpdate | undefined = notice.content.slots.nextUpdate
    if (!next) return []
    const rest = notices.slice(index + 1)
    return [
      {
        id: idOf<CommitmentId>(id('cm', seed.number, index)),
        pageId: seed.pageId,
        incidentId: notice.incidentId,
        noticeId: notice.id,
        ...plainPromise,
        dueAt: next.by,
        outcome: next.by ? outcomeOf(seed, next.by, rest) : { state: 'open' },
        createdAt: notice.status.publishedAt,
      },
    ]
  })

/** A public incident with its notices, as publishing them one after another would have left it. */
export const buildPublicIncident = (seed: IncidentSeed): PublicIncident => {
  const notices = seed.notices.map((notice, index) => noticeOf(seed, notice, index))
  const last = notices.findLast((notice) => notice.correction === null)
  const first = notices[0]
  if (!last || !first) throw new Error('a public incident has a notice')
  const monitored = notices.find((notice) => notice.change.phase === 'monitoring')
  return {
    incident: {
      id: first.incidentId,
      pageId: seed.pageId,
      kind: seed.kind ?? 'incident',
      ...last.change,
      startedAt: instantOf(seed.startedAt),
      monitoringAt: monitored?.status.publishedAt ?? null,
      endedAt: seed.endedAt === undefined ? null : instantOf(seed.endedAt),
      publicAt: first.status.publishedAt,
      window: seed.window ?? null,
      contact: null,
      isDrill: seed.isDrill ?? false,
      isRegulated: false,
      openedAt: first.status.publishedAt,
      updatedAt: notices.at(-1)?.status.publishedAt ?? first.status.publishedAt,
      version: notices.length,
    },
    notices,
    commitments: commitmentsOf(seed, notices),
    settled: [],
  }
}
