import { z } from '@hono/zod-openapi'
import { exportPromises } from '../../../app/commitment/export-promises.ts'
import { type LedgerPromise, listPromises, promiseFilters } from '../../../app/commitment/list-promises.ts'
import { readPromiseFigure } from '../../../app/commitment/read-promise-figure.ts'
import type { ListedPromise } from '../../../app/promise-titles.ts'
import { instantText } from '../../../core/time.ts'
import { csv } from '../csv.ts'
import { endpoint, textStream } from '../endpoint.ts'
import { issueView, viewIssue } from '../issue-views.ts'
import { mapped } from '../mapped.ts'
import { noQuery, nothing, pageQuery, promiseView, sliceOf, sliceQuery } from '../schemas.ts'
import { viewPromise } from '../views.ts'
import { sliceOfQuery } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false, method: 'get', act: 'incident.read', status: 200 } as const

const listedView = promiseView
  .extend({
    title: z.string().openapi({ description: 'Of its incident' }),
    issue: z.union([issueView, z.null()]).openapi({ description: 'Of an action: where it is worked on, as it was read last' }),
    movedTo: z
      .object({ id: z.string(), dueAt: z.string().nullable() })
      .nullable()
      .openapi({ description: 'Of an action that a notice withdrew and promised again: the promise that took its place' }),
  })
  .openapi('ListedPromise')

const viewListed = ({ commitment, title, issue, movedTo }: LedgerPromise): z.output<typeof listedView> => ({
  ...viewPromise(commitment),
  title,
  issue: issue && viewIssue(issue),
  movedTo: movedTo && { id: movedTo.id, dueAt: movedTo.dueAt && instantText(movedTo.dueAt) },
})

const columns = ['promised', 'incident', 'kind', 'what', 'by', 'standsFor', 'confirmedBy', 'public', 'state', 'settled'] as const

const cellsOf = ({ commitment, title }: ListedPromise): readonly string[] => {
  const { createdAt, kind, what, dueAt, standsFor, confirmedBy, isPublic, outcome, settledLate } = commitment
  const settledAt = settledLate?.at ?? (outcome.state === 'open' ? null : outcome.at)
  return [
    instantText(createdAt),
    title,
    kind,
    what ?? '',
    dueAt ? instantText(dueAt) : '',
    standsFor?.name ?? '',
    confirmedBy ?? '',
    isPublic ? 'yes' : 'no',
    settledLate ? `missed, ${settledLate.outcome} later` : outcome.state,
    settledAt ? instantText(settledAt) : '',
  ]
}

async function* csvLines(chunks: AsyncIterable<readonly ListedPromise[]>): AsyncGenerator<string> {
  yield csv([columns])
  for await (const chunk of chunks) yield csv(chunk.map(cellsOf))
}

export const promiseEndpoints = [
  endpoint({
    ...plain,
    path: '/commitments',
    summary: 'The ledger: what was promised in published notices, the newest first',
    query: sliceQuery.extend({
      state: z
        .string()
        .optional()
        .openapi({ enum: [...promiseFilters], description: '"late": missed, and nobody has told of it since' }),
      incident: z.string().optional(),
    }),
    body: nothing,
    answer: sliceOf(listedView),
    run: async (context, { query }) =>
      mapped(
        await listPromises(context, { ...sliceOfQuery(query), filter: query.state, incidentId: query.incident }),
        ({ items, next }) => ({ body: { items: items.map(viewListed), next } }),
      ),
  }),
  endpoint({
    ...plain,
    path: '/commitments/figure',
    summary: 'How many promises were kept of those that have come due, next words among them and withdrawn ones aside',
    query: pageQuery,
    body: nothing,
    answer: z.object({ kept: z.int(), missed: z.int(), share: z.number().nullable() }),
    run: async (context, { query }) =>
      mapped(await readPromiseFigure(context, { pageId: query.page }), (figure) => ({ body: { ...figure } })),
  }),
  endpoint({
    ...plain,
    path: '/commitments/export',
    summary: 'The ledger as CSV',
    query: pageQuery,
    body: nothing,
    gives: 'text/csv',
    answer: textStream,
    run: async (context, { query }) =>
      mapped(await exportPromises(context, { pageId: query.page }), (chunks) => ({
        body: { chunks: csvLines(chunks), fileName: 'promises.csv' },
      })),
  }),
]
