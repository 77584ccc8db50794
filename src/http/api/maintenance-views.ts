import { z } from '@hono/zod-openapi'
import type { ListedMaintenance } from '../../app/maintenance/list-maintenances.ts'
import type { ListedSeries } from '../../app/maintenance/list-series.ts'
import { severities } from '../../core/incident/phase.ts'
import type { Freeze, PlanConflict } from '../../core/maintenance/conflicts.ts'
import { type MaintenancePlan, type PlannedWords, plannedMoves } from '../../core/maintenance/plan.ts'
import type { Occurrence } from '../../core/maintenance/recurrence.ts'
import type { MaintenanceSeries } from '../../core/maintenance/series.ts'
import type { NoticeContent } from '../../core/notice/notice.ts'
import { instantText } from '../../core/time.ts'
import { affectedView, id, incidentView, slotsInput, slotsView, time, windowView } from './schemas.ts'
import { viewIncident, viewSlots, viewWindow } from './views.ts'

const text = z.string()
export const plannedWordsInput = z
  .strictObject({ slots: slotsInput.optional(), freeText: text.nullable().optional() })
  .openapi('PlannedWordsInput')
export const rhythmInput = z
  .strictObject({
    rule: text.openapi({
      description: 'The value of an RRULE (RFC 5545), as in FREQ=WEEKLY;BYDAY=TU; the time of the day is said beside it',
    }),
    startsOn: text.openapi({ format: 'date' }),
    startsAt: text.openapi({ description: 'By the clock of the zone, as in 02:30' }),
    durationMinutes: z.int(),
    zone: text.openapi({ description: 'An IANA time zone' }),
  })
  .openapi('RhythmInput')

const contentView = z.object({ slots: slotsView, freeText: text.nullable() }).nullable()
const wordsView = z.object({ announcement: contentView, started: contentView, completed: contentView })
const held = { reason: text, by: z.object({ id: text, name: text }), at: time }
export const planView = z
  .object({
    incidentId: id,
    words: wordsView,
    said: z.array(z.enum(plannedMoves)).openapi({ description: 'What the clock has said already; it says each once' }),
    seriesId: id.nullable(),
    occursOn: text.nullable(),
    hold: z.object(held).nullable().openapi({ description: 'It does not start by itself' }),
    lateEnd: z
      .object({ ...held, until: time })
      .nullable()
      .openapi({ description: 'It does not end by itself before that' }),
    plannedBy: z.object({ id: text, name: text }),
    version: z.int(),
  })
  .openapi('MaintenancePlan')
export const freezeView = z.object({ id, audienceId: id.nullable(), from: text, to: text, reason: text }).openapi('Freeze')
export const conflictView = z
  .object({
    kind: z.enum(['maintenance', 'freeze']),
    incidentId: id.nullable(),
    title: text.nullable(),
    componentIds: z.array(id),
    freeze: freezeView.nullable(),
    audienceName: text.nullable(),
  })
  .openapi('PlanConflict')
export const maintenanceView = z
  .object({
    incident: incidentView,
    plan: planView.nullable(),
    conflicts: z.array(conflictView),
    announcesItself: z.boolean(),
    startsItself: z.boolean(),
    endsItself: z.boolean(),
    isMissed: z.boolean().openapi({ description: 'Its window is over and it was never begun: a person says what became of it' }),
  })
  .openapi('Maintenance')
export const occurrenceView = z.object({
  on: text,
  window: windowView.nullable().openapi({ description: 'Null where that date is skipped' }),
})
export const seriesView = z
  .object({
    id,
    title: text,
    severity: z.enum(severities),
    affected: affectedView,
    words: wordsView,
    rhythm: z.object({ rule: text, startsOn: text, startsAt: text, durationMinutes: z.int(), zone: text }),
    exceptions: z.array(z.object({ on: text, movedTo: windowView.nullable() })),
    endedAt: time.nullable(),
    plannedBy: z.object({ id: text, name: text }),
    next: z.array(occurrenceView.extend({ byRule: windowView.openapi({ description: 'When it is by the rule, without exceptions' }) })),
    version: z.int(),
  })
  .openapi('MaintenanceSeries')

const viewContent = (content: NoticeContent | null): z.output<typeof contentView> =>
  content && { slots: viewSlots(content), freeText: content.freeText }

const viewWords = ({ announcement, started, completed }: PlannedWords): z.output<typeof wordsView> => ({
  announcement: viewContent(announcement),
  started: viewContent(started),
  completed: viewContent(completed),
})

export const viewPlan = (plan: MaintenancePlan): z.output<typeof planView> => ({
  incidentId: plan.incidentId,
  words: viewWords(plan.words),
  said: [...plan.said],
  seriesId: plan.series?.id ?? null,
  occursOn: plan.series?.on ?? null,
  hold: plan.hold && { ...plan.hold, at: instantText(plan.hold.at) },
  lateEnd: plan.lateEnd && { ...plan.lateEnd, at: instantText(plan.lateEnd.at), until: instantText(plan.lateEnd.until) },
  plannedBy: plan.plannedBy,
  version: plan.version,
})

export const viewFreeze = ({ pageId: _, ...freeze }: Freeze): z.output<typeof freezeView> => freeze

export const viewConflict = (conflict: PlanConflict): z.output<typeof conflictView> => {
  const none = { incidentId: null, title: null, componentIds: [], freeze: null, audienceName: null }
  return conflict.kind === 'maintenance'
    ? { ...none, ...conflict, componentIds: [...conflict.componentIds] }
    : { ...none, ...conflict, freeze: viewFreeze(conflict.freeze) }
}

export const viewMaintenance = ({ incident, plan, conflicts, ...does }: ListedMaintenance): z.output<typeof maintenanceView> => ({
  incident: viewIncident(incident),
  plan: plan && viewPlan(plan),
  conflicts: conflicts.map(viewConflict),
  ...does,
})

export const viewOccurrence = ({
  on,
  window,
}: Pick<ListedSeries['next'][number], 'on' | 'window'> | Occurrence): z.output<typeof occurrenceView> => ({
  on,
  window: viewWindow(window),
})

const clock = (minutes: number): string => `${String(Math.floor(minutes / 60)).padStart(2, '0')}:${String(minutes % 60).padStart(2, '0')}`

export const viewSeries = (series: MaintenanceSeries, next: ListedSeries['next']): z.output<typeof seriesView> => {
  const { rule, startsOn, startMinute, durationMinutes, zone } = series.rhythm
  return {
    id: series.id,
    title: series.title,
    severity: series.severity,
    affected: series.affected.map((one) => ({ ...one })),
    words: viewWords(series.words),
    rhythm: { rule, startsOn, startsAt: clock(startMinute), durationMinutes, zone },
    exceptions: series.exceptions.map(({ on, movedTo }) => ({ on, movedTo: viewWindow(movedTo) })),
    endedAt: series.endedAt && instantText(series.endedAt),
    plannedBy: series.plannedBy,
    next: next.map((one) => ({
      ...viewOccurrence(one),
      byRule: { startsAt: instantText(one.byRule.startsAt), endsAt: instantText(one.byRule.endsAt) },
    })),
    version: series.version,
  }
}
