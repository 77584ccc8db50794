import { z } from '@hono/zod-openapi'
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
    deliveries: z.array(
      z.object({ noticeId: id, counts: z.object(Object.fromEntries(deliveryStates.map((state) => [state, z.int().optional()]))) }),
    ),
  })
  .openapi('Timeline', { description: 'Who did what about an incident, from the journal; and the alerts behind it' })

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
    summary: 'Who did what about it, the alerts behind it, and how deliveries of its notices went',
    body: nothing,
    answer: timelineView,
    status: 200,
    run: async (context, { params }) =>
      mapped(await readTimeline(context, { incidentId: param(params, 'incidentId') }), (timeline) => ({
        body: {
          entries: timeline.entries.map(viewEntry),
          proposals: timeline.proposals.map(viewProposal),
          signals: timeline.signals.map((signal) => ({ ...viewSignal(signal), proposalId: signal.proposalId })),
          deliveries: timeline.deliveries.map(({ noticeId, counts }) => ({ noticeId, counts: { ...counts } })),
        },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/deliveries/{deliveryId}/retry',
    act: 'notice.publish',
    summary: 'Try one delivery once more that was refused or expired, under the same key',
    body: nothing,
    answer: z.object({ retried: z.int() }),
    status: 200,
    run: async (context, { params }) =>
      mapped(await retryDelivery(context, { deliveryId: param(params, 'deliveryId') }), (answer) => ({ body: answer })),
  }),
]
