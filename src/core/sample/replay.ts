import { type CommitmentId, type ComponentId, type IncidentId, type NoticeId, type OperatorId, type PublicText, tagged } from '../brand.ts'
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
import { announcementText } from '../postmortem/announcement.ts'
import { followWords, promisedAction } from '../postmortem/follow-through.ts'
import { atMinuteOf, dateOf, type Instant, lastMinuteOfDay } from '../time.ts'
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
  /** Where the page is, without a slash at its end. */
  readonly baseUrl: string
  readonly componentIds: ReadonlyMap<string, ComponentId>
  /** Who stands for what it promises; without anybody nothing is promised. */
  readonly standsFor: { readonly id: OperatorId; readonly name: string } | null
  readonly next: <Id extends IncidentId | NoticeId | CommitmentId>() => Id
}

/** The day of a time of the sample, by the calendar of the page (ISO 8601). */
export const sampleDate = (replay: Pick<Replay, 'page' | 'now'>, time: SampleTime): string =>
  dateOf(sampleInstant(replay, time), replay.page.zone)

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

/** A step of a report is owed until the end of its day. */
const stepsOf = (replay: Replay, { promises = [], report }: SampleNotice): readonly { readonly what: string; readonly by: Instant }[] => [
  ...promises.map(({ what, by }) => ({ what, by: sampleInstant(replay, by) })),
  ...(report?.actions ?? [])
    .filter(({ isInternal }) => !isInternal)
    .map((action) => ({
      what: promisedAction(action),
      by: atMinuteOf(sampleDate(replay, action.by), lastMinuteOfDay, replay.page.zone),
    })),
]

const promisesOf = (replay: Replay, said: SampleNotice): readonly Promised[] => {
  const { standsFor } = replay
  if (standsFor === null) return []
  return stepsOf(replay, said).map((step) => ({ ...step, kind: 'action', standsFor: standsFor.id, confirmedBy: null, isPublic: true }))
}

const textOf = ({ baseUrl }: Replay, { report, done }: SampleNotice, { id }: Incident): string | null => {
  if (report)
    return announcementText(
      { reason: null, summary: tagged<PublicText>(report.summary), language: 'en' },
      `${baseUrl}/incidents/${id}/report`,
    )
  return done ? followWords.en.done(promisedAction(done)) : null
}

const contentOf = (replay: Replay, sample: SampleIncident, said: SampleNotice, incident: Incident): Notice['content'] => {
  const freeText = textOf(replay, said, incident)
  return { slots: freeText === null ? slotsOf(replay, sample, said, incident.startedAt) : { notKnown: [] }, freeText }
}

const noticeOf = (
  replay: Replay,
  sample: SampleIncident,
  said: SampleNotice,
  incident: Incident,
  index: number,
): Omit<Notice, 'settles'> => {
  const at = sampleInstant(replay, said.at)
  const isOver = isClosed(said.phase)
  return {
    id: replay.next(),
    incidentId: incident.id,
    pageId: replay.page.id,
    kind: said.kind ?? (isOver ? 'resolution' : index === 0 ? 'first-notice' : 'update'),
    language: 'en',
    content: contentOf(replay, sample, said, incident),
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
    const { done } = said
    const told = done ? [...commitments.values()].filter(({ what }) => what === promisedAction(done)) : []
    const notice: Notice = {
      ...noticeOf(replay, sample, said, incident, index),
      settles: told.map(({ id }) => ({ commitmentId: id, outcome: 'kept', became: 'done' })),
    }
    const effect = planEffect({
      notice,
      incident,
      publishedCount: index,
      notices,
      openCommitments: [...commitments.values()].filter(({ kind, outcome }) => kind === 'next_update' && outcome.state === 'open'),
      commitmentId: replay.next(),
      promisedIds: notice.promises.map(() => replay.next<CommitmentId>()),
      told,
      nameOf: () => replay.standsFor?.name ?? '',
      now: sampleInstant(replay, said.at),
    })
    incident = effect.incident
    notices.push(effect.notice)
    for (const one of [...effect.settled, ...(effect.made ? [effect.made] : []), ...effect.promised]) commitments.set(one.id, one)
  })
  return { incident, notices, commitments: [...commitments.values()] }
}
