import { z } from '@hono/zod-openapi'
import { type AssembledNotice, textAt } from '../../core/notice/assemble.ts'

/** A notice as it reads. */
export const messageView = z.object({
  gist: z.string(),
  levels: z.object({ summary: z.string(), standard: z.string(), technical: z.string() }),
})

export const viewMessage = (assembled: AssembledNotice): z.output<typeof messageView> => ({
  gist: assembled.gist,
  levels: {
    summary: textAt(assembled, 'summary'),
    standard: textAt(assembled, 'standard'),
    technical: textAt(assembled, 'technical'),
  },
})
