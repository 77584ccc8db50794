import { z } from '@hono/zod-openapi'
import { countDeliveries } from '../../../app/delivery/count-deliveries.ts'
import { retryDelivery } from '../../../app/delivery/retry-delivery.ts'
import { readTimeline } from '../../../app/incident/read-timeline.ts'
import { actorOfLabel } from '../../../core/actor/actor.ts'
import { deliveryStates } from '../../../core/delivery/delivery.ts'
import type { JournalEntry } from '../../../core/journal/journal.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { id, noQuery, nothing, time } from '../schemas.ts'
import { proposalView, signalView, viewProposal, viewSignal } from './proposals.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

/** What of an entry is said here; words are read where they stand, and a redaction has removed theirs. */
const toldFacts = ['effectiveAt', 'number', 'retried', 'reason', 'incidentId', 'kind', 'fields'] as const

const entryView = z.object({
  sequence: z.int(),
  at: time,
  kind: z.string(),
  subject: z.string(),
  actor: z.object({ kind: z.string(), id: z.string().nullable(), name: z.string().nullable() }),
  facts: z.record(z.string(), z.union([z.string(), z.number()])),
})

const timelineView = z
  .object({
    entries: z.array(entryView),
    proposals: z.array(proposalView),
    signals: z.array(signalView.extend({ proposalId: id.nullable() })),
  })
  .openapi('Timeline', { description: 'Who did what about an incident, from the journal; and the alerts behind it' })

const countedView = z
  .object({
    items: z.array(
      z.object({ noticeId: id, counts: z.object(Object.fromEntries(deliveryStates.map((state) => [state, z.int().optional()]))) }),
    ),
  })
  .openapi('CountedDeliveries')

const factsOf = (entry: JournalEntry): Record<string, string | number> =>
  Object.fromEntries(
    toldFacts.flatMap((name) => {
      const value = entry.fields[name]?.value
      return typeof value === 'string' || typeof value === 'number' ? [[name, value]] : []
    }),
  )

const viewEntry = (entry: JournalEntry): z.output<typeof entryView> => ({
  sequence: entry.sequence,
  at: entry.at,
  kind: entry.kind,
  subject: entry.subject,
  actor: actorOfLabel(entry.actor),
  facts: factsOf(entry),
})

export const timelineEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/incidents/{incidentId}/timeline',
    act: 'incident.read',
    summary: 'Who did what about it, and the alerts behind it',
    body: nothing,
    answer: timelineView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await readTimeline(context, { incidentId: param(params, 'incidentId') }), (timeline) => ({
        body: {
          entries: timeline.entries.map(viewEntry),
          proposals: timeline.proposals.map(viewProposal),
          signals: timeline.signals.map((signal) => ({ ...viewSignal(signal), proposalId: signal.proposalId })),
        },
      })),
  }),
  endpoint({
    ...plain,
    method: 'get',
    path: '/incidents/{incidentId}/deliveries',
    act: 'incident.read',
    summary: 'How the deliveries of each of its notices stand, counted by state',
    body: nothing,
    answer: countedView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await countDeliveries(context, { incidentId: param(params, 'incidentId') }), (items) => ({
        body: { items: items.map(({ noticeId, counts }) => ({ noticeId, counts: { ...counts } })) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/deliveries/{deliveryId}/retry',
    act: 'notice.publish',
    summary: 'Try one delivery now that was refused, that expired, or that waits for a later try, under the same key',
    body: nothing,
    answer: z.object({ retried: z.int() }),
    status: 200,
    run: async (context, { params }) =>
      mapped(await retryDelivery(context, { deliveryId: param(params, 'deliveryId') }), (answer) => ({ body: answer })),
  }),
]
