import type { CommitmentId, ComponentId, IncidentId, NoticeId, OperatorId } from '../brand.ts'
import type { Commitment } from '../commitment/commitment.ts'
import type { Promised } from '../commitment/promised.ts'
import type { AffectedComponent } from '../component/component.ts'
import type { Impact } from '../component/impact.ts'
import type { Incident } from '../incident/incident.ts'
import { newIncident } from '../incident/new-incident.ts'
import { isClosed } from '../incident/phase.ts'
import type { Notice, PublishedNotice } from '../notice/notice.ts'
import { planEffect } from '../notice/plan-effect.ts'
import type { Page } from '../page/page.ts'
import type { Instant } from '../time.ts'
import type { SampleIncident, SampleNotice, SampleTime } from './history.ts'

/** What publishing a sample incident's notices one after another would have left behind. */
export interface Replayed {
  readonly incident: Incident
  readonly notices: readonly PublishedNotice[]
  readonly commitments: readonly Commitment[]
}

export interface Replay {
  readonly page: Page
  readonly now: Instant
  readonly componentIds: ReadonlyMap<string, ComponentId>
  /** Who stands for what it promises; without anybody nothing is promised. */
  readonly standsFor: { readonly id: OperatorId; readonly name: string } | null
  readonly next: <Id extends IncidentId | NoticeId | CommitmentId>() => Id
}

/** The moment that a time of the sample is, seen from today. */
export const sampleInstant = ({ page, now }: Pick<Replay, 'page' | 'now'>, { days, time }: SampleTime): Instant => {
  const [hour = 0, minute = 0] = time.split(':').map(Number)
  const day = now.toZonedDateTimeISO(page.zone).add({ days })
  return day.with({ hour, minute, second: 0, millisecond: 0, microsecond: 0, nanosecond: 0 }).toInstant()
}

const affectedOf = ({ componentIds }: Replay, affected: SampleIncident['affected']): readonly AffectedComponent[] =>
  Object.entries(affected).flatMap(([name, impact]: [string, Impact]) => {
    const componentId = componentIds.get(name)
    return componentId === undefined ? [] : [{ componentId, impact }]
  })

const slotsOf = (replay: Replay, sample: SampleIncident, said: SampleNotice, startedAt: Instant): Notice['content']['slots'] => {
  const isOver = isClosed(said.phase)
  return {
    ...said.slots,
    ...(said.phase === 'scheduled' ? {} : { since: startedAt }),
    ...(isOver && sample.endedAt ? { until: sampleInstant(replay, sample.endedAt) } : {}),
    ...(said.nextBy === undefined
      ? {}
      : { nextUpdate: { by: sampleInstant(replay, { days: said.at.days, time: said.nextBy }), onChange: true } }),
    notKnown: [],
  }
}

const promisesOf = (replay: Replay, { promises = [] }: SampleNotice): readonly Promised[] =>
  promises.flatMap(({ what, by }) =>
    replay.standsFor === null
      ? []
      : [{ kind: 'action', what, by: sampleInstant(replay, by), standsFor: replay.standsFor.id, confirmedBy: null, isPublic: true }],
  )

const noticeOf = (replay: Replay, sample: SampleIncident, said: SampleNotice, incident: Incident, index: number): Notice => {
  const at = sampleInstant(replay, said.at)
  const isOver = isClosed(said.phase)
  return {
    id: replay.next(),
    incidentId: incident.id,
    pageId: replay.page.id,
    kind: said.kind ?? (isOver ? 'resolution' : index === 0 ? 'first-notice' : 'update'),
    language: 'en',
    content: { slots: slotsOf(replay, sample, said, incident.startedAt), freeText: null },
    change: {
      phase: said.phase,
      severity: sample.severity,
      title: sample.title,
      affected: isOver ? [] : affectedOf(replay, sample.affected),
      window: incident.window,
    },
    addressing: { kind: 'all' },
    status: { state: 'pending', effectiveAt: at },
    correction: null,
    redactions: [],
    waivers: [],
    promises: promisesOf(replay, said),
    settles: [],
    contact: replay.page.contact,
    backdatedTo: null,
    createdAt: at,
    updatedAt: at,
    version: 1,
  }
}

/** Plays a sample incident at its own times by the rules by which real ones run. */
export const replaySample = (replay: Replay, sample: SampleIncident): Replayed => {
  const startedAt = sampleInstant(replay, sample.startedAt)
  const endsAt = sample.plannedUntil && sampleInstant(replay, sample.plannedUntil)
  const first = sample.notices[0]
  const opened = first ? sampleInstant(replay, first.at) : startedAt
  const { kind, title, severity } = sample
  const window = endsAt ? { startsAt: startedAt, endsAt } : null
  const input = {
    kind,
    title,
    severity,
    startedAt,
    affected: affectedOf(replay, sample.affected),
    window,
    contact: null,
    isDrill: false,
    isRegulated: false,
  }
  let incident = newIncident(replay.next(), replay.page.id, input, opened)
  const notices: PublishedNotice[] = []
  const commitments = new Map<CommitmentId, Commitment>()
  sample.notices.forEach((said, index) => {
    const notice = noticeOf(replay, sample, said, incident, index)
    const effect = planEffect({
      notice,
      incident,
      publishedCount: index,
      notices,
      openCommitments: [...commitments.values()].filter(({ kind, outcome }) => kind === 'next_update' && outcome.state === 'open'),
      commitmentId: replay.next(),
      promisedIds: notice.promises.map(() => replay.next<CommitmentId>()),
      nameOf: () => replay.standsFor?.name ?? '',
      now: sampleInstant(replay, said.at),
    })
    incident = effect.incident
    notices.push(effect.notice)
    for (const one of [...effect.settled, ...(effect.made ? [effect.made] : []), ...effect.promised]) commitments.set(one.id, one)
  })
  return { incident, notices, commitments: [...commitments.values()] }
}
