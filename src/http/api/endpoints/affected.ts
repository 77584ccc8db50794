import { z } from '@hono/zod-openapi'
import { listAffected } from '../../../app/affected/list-affected.ts'
import { roughNumbers } from '../../../core/affected/tap.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { id, nothing, pageQuery, time } from '../schemas.ts'

const affectedByReaders = z
  .object({
    componentId: id,
    name: z.string(),
    number: z.enum(roughNumbers).openapi({ description: 'Roughly how many networks; an exact number is told to nobody' }),
    since: time,
  })
  .openapi('AffectedByReaders')

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
    answer: z.object({ items: z.array(affectedByReaders) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listAffected(context, { pageId: query.page }), (all) => ({
        body: {
          items: all.map(({ component, number, since }) => ({
            componentId: component.id,
            name: component.name,
            number,
            since: instantText(since),
          })),
        },
      })),
  }),
]
