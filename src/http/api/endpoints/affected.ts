import { z } from '@hono/zod-openapi'
import { listAffected } from '../../../app/affected/list-affected.ts'
import { affectedStandingView, viewAffectedStanding } from '../affected-view.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { nothing, pageQuery } from '../schemas.ts'

export const affectedEndpoints = [
  endpoint({
    method: 'get',
    path: '/affected',
    act: 'proposal.read',
    summary: 'Components of which readers have said within half an hour that they are affected; whoever said so first comes first',
    query: pageQuery,
    body: nothing,
    edits: false,
    publishes: false,
    answer: z.object({ items: z.array(affectedStandingView) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listAffected(context, { pageId: query.page }), (all) => ({ body: { items: all.map(viewAffectedStanding) } })),
  }),
]
