import { z } from '@hono/zod-openapi'
import { addAudience } from '../../../app/audience/add-audience.ts'
import { changeAudience } from '../../../app/audience/change-audience.ts'
import { listAudiences } from '../../../app/audience/list-audiences.ts'
import { removeAudience } from '../../../app/audience/remove-audience.ts'
import type { Audience } from '../../../core/audience/audience.ts'
import { languages } from '../../../core/page/page.ts'
import { instantText } from '../../../core/time.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { id, noQuery, nothing, optionalId, pageQuery, time } from '../schemas.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

const audienceView = z
  .object({ id, name: z.string(), zone: z.string(), language: z.enum(languages), createdAt: time, version: z.int() })
  .openapi('Audience')

const viewAudience = ({ id: audienceId, name, zone, language, createdAt, version }: Audience): z.output<typeof audienceView> => ({
  id: audienceId,
  name,
  zone,
  language,
  createdAt: instantText(createdAt),
  version,
})

export const audienceEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/audiences',
    act: 'page.read',
    summary: 'Groups of subscribers that notices can be addressed to, with how many active ones are in each',
    query: pageQuery,
    body: nothing,
    answer: z.object({ items: z.array(audienceView.extend({ subscribers: z.int() })) }),
    status: 200,
    run: async (context, { query }) =>
      mapped(await listAudiences(context, { pageId: query.page }), (items) => ({
        body: { items: items.map((item) => ({ ...viewAudience(item), subscribers: item.subscribers })) },
      })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/audiences',
    act: 'audience.write',
    summary: 'Add an audience',
    body: z.strictObject({ pageId: optionalId, name: z.string(), zone: z.string(), language: z.string().optional() }),
    answer: audienceView,
    status: 201,
    run: async (context, { body }) =>
      mapped(await addAudience(context, body), (audience) => ({ body: viewAudience(audience), version: audience.version })),
  }),
  endpoint({
    ...plain,
    method: 'patch',
    path: '/audiences/{audienceId}',
    act: 'audience.write',
    summary: 'Rename an audience or give it another zone or language; who is in it stays',
    body: z.strictObject({ name: z.string().optional(), zone: z.string().optional(), language: z.string().optional() }),
    answer: audienceView,
    status: 200,
    edits: true,
    run: async (context, { params, body, readVersion }) =>
      mapped(await changeAudience(context, { ...body, audienceId: param(params, 'audienceId'), readVersion }), (audience) => ({
        body: viewAudience(audience),
        version: audience.version,
      })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/audiences/{audienceId}',
    act: 'audience.write',
    summary: 'Remove an audience; who was in it stays on the list. Refused while an open incident is addressed to it',
    body: nothing,
    answer: z.object({ freed: z.int().openapi({ description: 'How many subscribers are in no audience now' }) }),
    status: 200,
    edits: true,
    run: async (context, { params, readVersion }) =>
      mapped(await removeAudience(context, { audienceId: param(params, 'audienceId'), readVersion }), (removed) => ({ body: removed })),
  }),
]
