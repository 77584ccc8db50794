import { z } from '@hono/zod-openapi'
import { createToken } from '../../../app/token/create-token.ts'
import { listTokens } from '../../../app/token/list-tokens.ts'
import { revokeToken } from '../../../app/token/revoke-token.ts'
import { roles, scopes } from '../../../core/actor/actor.ts'
import { endpoint } from '../endpoint.ts'
import { mapped } from '../mapped.ts'
import { done, noQuery, nothing, time, tokenView } from '../schemas.ts'
import { viewToken } from '../views.ts'
import { param } from './reading.ts'

const plain = { query: noQuery, edits: false, publishes: false } as const

export const peopleEndpoints = [
  endpoint({
    ...plain,
    method: 'get',
    path: '/tokens',
    act: 'token.write',
    summary: 'API tokens, without their secrets',
    body: nothing,
    answer: z.object({ items: z.array(tokenView) }),
    status: 200,
    run: async (context) => mapped(await listTokens(context), (items) => ({ body: { items: items.map(viewToken) } })),
  }),
  endpoint({
    ...plain,
    method: 'post',
    path: '/tokens',
    act: 'token.write',
    summary: 'Make an API token; the bearer text is shown this once',
    body: z.strictObject({
      name: z.string(),
      role: z.string().openapi({ enum: [...roles] }),
      scopes: z
        .array(z.string().openapi({ enum: [...scopes] }))
        .max(50)
        .optional(),
      expiresAt: time.optional(),
    }),
    answer: z.object({ token: tokenView, bearer: z.string() }),
    status: 201,
    run: async (context, { body }) =>
      mapped(await createToken(context, body), ({ bearer, ...made }) => ({ body: { token: viewToken(made), bearer } })),
  }),
  endpoint({
    ...plain,
    method: 'delete',
    path: '/tokens/{tokenId}',
    act: 'token.write',
    summary: 'End a token at once',
    body: nothing,
    answer: done,
    status: 200,
    run: async (context, { params }) =>
      mapped(await revokeToken(context, { tokenId: param(params, 'tokenId') }), () => ({ body: { done: true as const } })),
  }),
]
