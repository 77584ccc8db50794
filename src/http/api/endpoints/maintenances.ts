import { z } from '@hono/zod-openapi'
import { addFreeze } from '../../../app/maintenance/add-freeze.ts'
import { addSeries } from '../../../app/maintenance/add-series.ts'
import { changePlan } from '../../../app/maintenance/change-plan.ts'
import { endSeries } from '../../../app/maintenance/end-series.ts'
import { exceptOccurrence } from '../../../app/maintenance/except-occurrence.ts'
import { findConflicts } from '../../../app/maintenance/find-conflicts.ts'
import { listFreezes } from '../../../app/maintenance/list-freezes.ts'
import { listMaintenances } from '../../../app/maintenance/list-maintenances.ts'
import { listSeries } from '../../../app/maintenance/list-series.ts'
import { previewSeries } from '../../../app/maintenance/preview-series.ts'
import { removeFreeze } from '../../../app/maintenance/remove-freeze.ts'
import { endpoint } from '../endpoint.ts'
import {
  conflictView,
  freezeView,
  maintenanceView,
  occurrenceView,
  plannedWordsInput,
  planView,
  rhythmInput,
  seriesView,
  viewConflict,
  viewFreeze,
  viewMaintenance,
  viewOccurrence,
  viewPlan,
  viewSeries,
} from '../maintenance-views.ts'
import { mapped } from '../mapped.ts'
import { affectedInput, done, id, noQuery, nothing, optionalId, pageQuery, time, windowInput } from '../schemas.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

const planEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/maintenances',
    act: 'incident.read',
    summary: 'Maintenance that is planned or under way, the next first: what the clock will do by itself, and what it stands against',
    query: pageQuery,
    body: nothing,
    answer: z.object({ items: z.array(maintenanceView) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listMaintenances(context, { pageId: query.page }), (items) => ({ body: { items: items.map(viewMaintenance) } })),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/maintenances/{incidentId}/plan',
    act: 'notice.publish',
    summary:
      'What the clock says for a maintenance: the words with which it starts and ends; "hold" says no to its start by itself, "lateEnd" puts its end off. Null takes one away',
    body: z.strictObject({
      started: plannedWordsInput.nullable().optional(),
      completed: plannedWordsInput.nullable().optional(),
      hold: z.strictObject({ reason: z.string() }).nullable().optional(),
      lateEnd: z.strictObject({ until: time, reason: z.string() }).nullable().optional(),
    }),
    answer: planView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changePlan(context, { ...body, incidentId: param(params, 'incidentId'), readVersion }), (plan) => ({
        body: viewPlan(plan),
        version: plan.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/maintenances/conflicts',
    act: 'incident.read',
    summary: 'What a window that is thought of would stand against; nothing is kept, and nothing is forbidden by it',
    body: z.strictObject({ pageId: optionalId, window: windowInput, affected: affectedInput }),
    answer: z.object({ items: z.array(conflictView) }),
    status: 200,
    run: async (context, { body }) => mapped(await findConflicts(context, body), (items) => ({ body: { items: items.map(viewConflict) } })),
  }),
]

const seriesEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/maintenance-series',
    act: 'incident.read',
    summary: 'Maintenance that recurs, newest first, each with the next ten times',
    query: pageQuery,
    body: nothing,
    answer: z.object({ items: z.array(seriesView) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listSeries(context, { pageId: query.page }), (items) => ({
        body: { items: items.map(({ series, next }) => viewSeries(series, next)) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/maintenance-series/preview',
    act: 'incident.read',
    summary: 'The next ten times of a rhythm that is thought of; nothing is kept',
    body: rhythmInput,
    answer: z.object({ items: z.array(occurrenceView) }),
    status: 200,
    run: async (context, { body }) =>
      mapped(await previewSeries(context, body), (items) => ({ body: { items: items.map(viewOccurrence) } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/maintenance-series',
    act: 'notice.publish',
    summary: 'Plan maintenance that recurs, with the words that the clock publishes each time',
    body: z.strictObject({
      pageId: optionalId,
      title: z.string(),
      severity: z.string(),
      affected: affectedInput,
      rhythm: rhythmInput,
      words: z.strictObject({
        announcement: plannedWordsInput.nullable().optional(),
        started: plannedWordsInput.nullable().optional(),
        completed: plannedWordsInput.nullable().optional(),
      }),
    }),
    answer: seriesView,
    status: 201,
    run: async (context, { body }) => mapped(await addSeries(context, body), (series) => ({ body: viewSeries(series, []) })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/maintenance-series/{seriesId}/exceptions',
    act: 'notice.publish',
    summary:
      'Skip one date of a series, or move it to another window; moved to where the rule has it, it is no exception any more. What was announced already takes a notice instead',
    body: z.strictObject({ on: z.string().openapi({ format: 'date' }), movedTo: windowInput.nullable() }),
    answer: seriesView,
    status: 200,
    run: async (context, { params, body }) =>
      mapped(await exceptOccurrence(context, { ...body, seriesId: param(params, 'seriesId') }), (series) => ({
        body: viewSeries(series, []),
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/maintenance-series/{seriesId}/end',
    act: 'notice.publish',
    summary: 'End a series: what was not announced goes, what was announced stays',
    body: nothing,
    answer: seriesView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await endSeries(context, { seriesId: param(params, 'seriesId') }), (series) => ({ body: viewSeries(series, []) })),
  }),
]

const freezeEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/freezes',
    act: 'incident.read',
    summary: 'Days on which an audience, or everybody, wants nothing to be changed',
    query: pageQuery,
    body: nothing,
    answer: z.object({ items: z.array(freezeView) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listFreezes(context, { pageId: query.page }), (items) => ({ body: { items: items.map(viewFreeze) } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/freezes',
    act: 'audience.write',
    summary: 'Note such days; a maintenance that is planned on them is shown with it and goes ahead all the same',
    body: z.strictObject({
      pageId: optionalId,
      audienceId: id.nullable().optional(),
      from: z.string(),
      to: z.string(),
      reason: z.string(),
    }),
    answer: freezeView,
    status: 201,
    run: async (context, { body }) => mapped(await addFreeze(context, body), (freeze) => ({ body: viewFreeze(freeze) })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/freezes/{freezeId}',
    act: 'audience.write',
    summary: 'Take such days away again',
    body: nothing,
    answer: done,
    status: 200,
    run: async (context, { params }) =>
      mapped(await removeFreeze(context, { freezeId: param(params, 'freezeId') }), () => ({ body: { done: true as const } })),
  }),
]

export const maintenanceEndpoints = [...planEndpoints, ...seriesEndpoints, ...freezeEndpoints]
