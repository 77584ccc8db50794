import { z } from '@hono/zod-openapi'
import { listIssues } from '../../../app/issue/list-issues.ts'
import { addTracker } from '../../../app/tracker/add-tracker.ts'
import { changeTracker } from '../../../app/tracker/change-tracker.ts'
import { listTrackers } from '../../../app/tracker/list-trackers.ts'
import { removeTracker } from '../../../app/tracker/remove-tracker.ts'
import { testTracker } from '../../../app/tracker/test-tracker.ts'
import { trackerKinds } from '../../../core/issue/issue-link.ts'
import { issueFaults } from '../../../core/issue/issue-state.ts'
import { isTestWanted, type Tracker } from '../../../core/issue/tracker.ts'
import { type Instant, instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { issueView, viewIssue } from '../issue-views.ts'
import { mapped } from '../mapped.ts'
import { done, id, noQuery, nothing, time } from '../schemas.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false, status: 200 } as const

const trackerView = z
  .object({
    id,
    kind: z.enum(trackerKinds),
    baseUrl: z.string(),
    account: z.string().nullable(),
    hasToken: z.boolean().openapi({ description: 'The token itself is sealed and never answered' }),
    webhookPath: z.string().openapi({ description: 'Where the tracker may tell that an issue has changed, below the base URL' }),
    test: z.object({
      isWaiting: z.boolean().openapi({ description: 'Asked for, and not tried yet' }),
      at: time.nullable(),
      fault: z.enum(issueFaults).nullable().openapi({ description: 'Null where the tracker let us in' }),
    }),
    version: z.int(),
  })
  .openapi('Tracker')
const secret = z.string().openapi({ description: 'Signs what the tracker sends. Shown this once' })

const text = (at: Instant | null): string | null => (at === null ? null : instantText(at))

const viewTracker = (tracker: Tracker): z.output<typeof trackerView> => {
  const { id: trackerId, kind, baseUrl, account, token, test, version } = tracker
  return {
    ...{ id: trackerId, kind, baseUrl, account, version },
    hasToken: token !== null,
    webhookPath: `/intake/issues/${trackerId}`,
    test: { isWaiting: isTestWanted(tracker), at: text(test.at), fault: test.fault },
  }
}

const credentials = { account: z.string().nullable().optional(), token: z.string().nullable().optional() }

export const trackerEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/trackers',
    act: 'page.write',
    summary: 'The trackers whose issues are read',
    body: nothing,
    answer: z.object({ items: z.array(trackerView) }),
    run: async (context) => mapped(await listTrackers(context), (items) => ({ body: { items: items.map(viewTracker) } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/trackers',
    act: 'page.write',
    summary: 'Let issues be read from a tracker; it is tried at once',
    body: z.strictObject({
      kind: z.string().openapi({ enum: [...trackerKinds] }),
      baseUrl: z.string().openapi({ example: 'https://github.com' }),
      ...credentials,
    }),
    answer: trackerView.extend({ secret }),
    status: 201,
    run: async (context, { body }) =>
      mapped(await addTracker(context, body), ({ tracker, secret: shown }) => ({
        body: { ...viewTracker(tracker), secret: shown },
        version: tracker.version,
        location: '/api/trackers',
      })),
  }),
  endpoint({
    ...plain,
    method: 'put',
    path: '/trackers/{trackerId}',
    act: 'page.write',
    edits: true,
    summary: 'Another account, token or secret; what is left out stays. Its address never changes',
    body: z.strictObject({ ...credentials, renewSecret: z.boolean().optional() }),
    answer: trackerView.extend({ secret: secret.nullable() }),
    run: async (context, { params, body, readVersion }) =>
      mapped(
        await changeTracker(context, { ...body, trackerId: param(params, 'trackerId'), readVersion }),
        ({ tracker, secret: shown }) => ({
          body: { ...viewTracker(tracker), secret: shown },
          version: tracker.version,
        }),
      ),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/trackers/{trackerId}',
    act: 'page.write',
    edits: true,
    summary: 'Read no more issues from it; its token is forgotten',
    body: nothing,
    answer: done,
    run: async (context, { params, readVersion }) =>
      mapped(await removeTracker(context, { trackerId: param(params, 'trackerId'), readVersion }), () => ({
        body: { done: true as const },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/trackers/{trackerId}/test',
    act: 'page.write',
    summary: 'Try whether the tracker lets us in; what came of it stands in the tracker within seconds',
    body: nothing,
    answer: done,
    status: 202,
    run: async (context, { params }) =>
      mapped(await testTracker(context, { trackerId: param(params, 'trackerId') }), () => ({ body: { done: true as const } })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/incidents/{incidentId}/issues',
    act: 'incident.read',
    summary: 'What is known of the issues that the actions of its postmortem name',
    body: nothing,
    answer: z.object({ items: z.array(issueView) }),
    run: async (context, { params }) =>
      mapped(await listIssues(context, { incidentId: param(params, 'incidentId') }), (items) => ({
        body: { items: items.map(viewIssue) },
      })),
  }),
]
