import { z } from '@hono/zod-openapi'
import { issueFaults, issueStates, type TrackedIssue } from '../../core/issue/issue-state.ts'
import { instantText } from '../../core/time.ts'
import { time } from './schemas.ts'

export const issueView = z
  .object({
    url: z.string(),
    state: z.enum(issueStates).nullable().openapi({ description: 'As it was read last; null before the first time' }),
    readAt: time.nullable(),
    fault: z.enum(issueFaults).nullable().openapi({ description: 'Why the newest try told nothing; the state is then that of `readAt`' }),
    isWatched: z.boolean().openapi({ description: 'False once nobody waits for what names it: then it is read no more' }),
  })
  .openapi('TrackedIssue')

export const viewIssue = ({ url, state, readAt, fault, dueAt }: TrackedIssue): z.output<typeof issueView> => ({
  url,
  state,
  readAt: readAt && instantText(readAt),
  fault,
  isWatched: dueAt !== null,
})
