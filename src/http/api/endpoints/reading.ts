import type { z } from '@hono/zod-openapi'
import type { SliceRequest } from '../../../app/store.ts'
import type { sliceQuery } from '../schemas.ts'

/** What a list endpoint hands to its verb. */
export const sliceOfQuery = (query: z.output<typeof sliceQuery>): SliceRequest & { readonly pageId: string | undefined } => ({
  pageId: query.page,
  after: query.after ?? null,
  limit: query.limit,
})

export const param = (params: Readonly<Record<string, string>>, name: string): string => params[name] ?? ''
