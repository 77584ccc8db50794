import { z } from '@hono/zod-openapi'
import { changeIncident } from '../../../app/incident/change-incident.ts'
import { listIncidents } from '../../../app/incident/list-incidents.ts'
import { openIncident } from '../../../app/incident/open-incident.ts'
import { readIncident } from '../../../app/incident/read-incident.ts'
import { readOpenIncidents } from '../../../app/incident/read-open-incidents.ts'
import { recordPastIncident } from '../../../app/incident/record-past-incident.ts'
import { resolveIncident } from '../../../app/incident/resolve-incident.ts'
import type { IncidentFile } from '../../../app/incident-file.ts'
import { announceNotice } from '../../../app/notice/announce-notice.ts'
import { draftNotice } from '../../../app/notice/draft-notice.ts'
import { endpoint } from '../endpoint.ts'
import { plannedWordsInput } from '../maintenance-views.ts'
import { mapped } from '../mapped.ts'
import {
  commitmentView,
  contactInput,
  id,
  incidentInput,
  incidentView,
  noQuery,
  nothing,
  noticeInput,
  noticeView,
  optionalId,
  publicationView,
  sliceOf,
  sliceQuery,
} from '../schemas.ts'
import { viewCommitment, viewIncident, viewNotice, viewPublished, viewSlice } from '../views.ts'
import { param, sliceOfQuery } from './reading.ts'

const incidentFile = z
  .object({ incident: incidentView, notices: z.array(noticeView), commitments: z.array(commitmentView) })
  .openapi('IncidentFile')
const planInput = z
  .strictObject({ started: plannedWordsInput.nullable().optional(), completed: plannedWordsInput.nullable().optional() })
  .openapi({ description: 'Of a maintenance: what the clock says at its start and at its end, without asking again' })
const templateInput = z
  .string()
  .optional()
  .openapi({ description: 'Id of a template; its words stand where the notice says nothing, its blanks are left to be filled in' })
const opening = incidentInput.extend({
  pageId: optionalId,
  publish: z.boolean().default(false),
  plan: planInput.optional(),
  template: templateInput,
})
const beginning = noticeInput
  .extend({
    startFrom: z
      .enum(['last'])
      .optional()
      .openapi({ description: 'With what customers were told last and what still holds; what the input says wins' }),
    template: templateInput,
    correction: z
      .strictObject({ of: id, reason: z.string() })
      .optional()
      .openapi({ description: 'The published notice that this one sets right; it starts from its words' }),
  })
  .openapi('DraftInput')
const plain = { query: noQuery, edits: false, publishes: false } as const

const viewFile = ({ incident, notices, commitments }: IncidentFile): z.output<typeof incidentFile> => ({
  incident: viewIncident(incident),
  notices: notices.map(viewNotice),
  commitments: commitments.map(viewCommitment),
})

export const incidentEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/incidents',
    act: 'incident.read',
    summary: 'Incidents and maintenances, newest first',
    query: sliceQuery.extend({ open: z.enum(['true', 'false']).optional(), search: z.string().max(200).optional() }),
    body: nothing,
    answer: sliceOf(incidentView),
    status: 200,
    run: async (context, { query }) =>
      mapped(
        await listIncidents(context, {
          ...sliceOfQuery(query),
          open: query.open === undefined ? undefined : query.open === 'true',
          search: query.search,
        }),
        (slice) => ({ body: viewSlice(slice, viewIncident) }),
      ),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/open-incidents',
    act: 'incident.read',
    summary:
      'What is open, newest first, with the notice that was published last, those that can be taken back, and promises owed or missed',
    query: sliceQuery,
    body: nothing,
    answer: sliceOf(incidentFile),
    status: 200,
    run: async (context, { query }) =>
      mapped(await readOpenIncidents(context, sliceOfQuery(query)), (slice) => ({ body: viewSlice(slice, viewFile) })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/incidents',
    act: 'incident.write',
    summary: 'Open an incident or plan a maintenance, with its first notice; published at once when "publish" is true',
    body: opening,
    answer: publicationView,
    status: 201,
    publishes: true,
    run: async (context, { body }) =>
      mapped(await openIncident(context, body), (answer) => ({
        body: viewPublished(answer),
        location: `/api/incidents/${answer.incidentId}`,
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/past-incidents',
    act: 'incident.write',
    summary: 'Tell an incident only afterwards, in one backdated notice; left as a draft when "publish" is false',
    body: incidentInput.extend({ pageId: optionalId, publish: z.boolean().default(true) }),
    answer: publicationView,
    status: 201,
    publishes: true,
    run: async (context, { body }) =>
      mapped(await recordPastIncident(context, body), (answer) => ({
        body: viewPublished(answer),
        location: `/api/incidents/${answer.incidentId}`,
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/incidents/{incidentId}',
    act: 'incident.read',
    summary: 'An incident with all its notices and what was promised in them',
    body: nothing,
    answer: incidentFile,
    status: 200,
    run: async (context, { params }) =>
      mapped(await readIncident(context, { incidentId: param(params, 'incidentId') }), (file) => ({
        body: viewFile(file),
        version: file.incident.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/incidents/{incidentId}',
    act: 'incident.write',
    summary: 'Name a person who has time for questions about this incident, or say that it is regulated',
    body: z.strictObject({ contact: contactInput.nullable().optional(), isRegulated: z.boolean().optional() }),
    answer: incidentView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changeIncident(context, { ...body, incidentId: param(params, 'incidentId'), readVersion }), (incident) => ({
        body: viewIncident(incident),
        version: incident.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/incidents/{incidentId}/drafts',
    act: 'notice.write',
    summary: 'Begin a notice; what is not said is taken from the incident as it stands',
    body: beginning,
    answer: noticeView,
    status: 201,
    run: async (context, { params, body: { startFrom, template, correction, ...notice } }) =>
      mapped(await draftNotice(context, { incidentId: param(params, 'incidentId'), startFrom, template, correction, notice }), (draft) => ({
        body: viewNotice(draft),
        version: draft.version,
        location: `/api/notices/${draft.id}`,
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/incidents/{incidentId}/notices',
    act: 'notice.publish',
    summary: 'Write a notice and publish it, with the undo window',
    body: noticeInput,
    answer: publicationView,
    status: 202,
    edits: 'when-sent',
    publishes: true,
    run: async (context, { params, body, seenVersion }) =>
      mapped(await announceNotice(context, { incidentId: param(params, 'incidentId'), notice: body, seenVersion }), (answer) => ({
        body: viewPublished(answer),
        location: `/api/notices/${answer.noticeId}`,
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/incidents/{incidentId}/resolve',
    act: 'notice.publish',
    summary: 'Close it with its closing notice; from when to when is computed',
    body: noticeInput,
    answer: publicationView,
    status: 202,
    edits: 'when-sent',
    publishes: true,
    run: async (context, { params, body, seenVersion }) =>
      mapped(await resolveIncident(context, { incidentId: param(params, 'incidentId'), notice: body, seenVersion }), (answer) => ({
        body: viewPublished(answer),
        location: `/api/notices/${answer.noticeId}`,
      })),
  }),
]
