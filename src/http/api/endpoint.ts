import type { z } from '@hono/zod-openapi'
import type { Context } from '../../app/context.ts'
import type { Act } from '../../core/actor/actor.ts'
import type { Result } from '../../core/result.ts'

/** What an endpoint answers with; `version` becomes the ETag, `location` the header of that name. */
export interface Reply<T> {
  readonly body: T
  readonly version?: number
  readonly location?: string
}

/** What the request said, already shaped by the schemas. `readVersion` is that of If-Match where the endpoint edits, else 0. */
export interface Said<Query, Body> {
  readonly params: Readonly<Record<string, string>>
  readonly query: Query
  readonly body: Body
  readonly readVersion: number
  /** That of If-Match where the endpoint looks at it only when it is sent; undefined when it was not. */
  readonly seenVersion: number | undefined
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

interface Shape<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType> {
  readonly method: Method
  /** With `{name}` for parameters, below /api. */
  readonly path: string
  /** The act that the verb asks for; documentation, and the walk of every route by every role. */
  readonly act: Act
  readonly summary: string
  readonly query: Query
  readonly body: Body
  readonly answer: Answer
  readonly status: 200 | 201 | 202 | 204
  /** Whether If-Match is required, honoured when it is sent, or of no use here. */
  readonly edits: true | 'when-sent' | false
  /** Idempotency-Key is required. */
  readonly publishes: boolean
}

/** One row of the route table. */
export interface Endpoint extends Shape<z.ZodType, z.ZodType, z.ZodType> {
  readonly run: (context: Context, said: Said<unknown, unknown>) => Promise<Result<Reply<unknown>>>
}

type Given<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType> = Shape<Query, Body, Answer> & {
  readonly run: (context: Context, said: Said<z.output<Query>, z.output<Body>>) => Promise<Result<Reply<z.output<Answer>>>>
}

/**
 * Ties a handler to its schemas and forgets their types again, so that endpoints of every shape stand in one table. The schemas run
 * before the handler, so what it is given has been through them.
 */
export const endpoint = <Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType>(
  given: Given<Query, Body, Answer>,
): Endpoint => {
  const parseSaid = (said: Said<unknown, unknown>) => said as Said<z.output<Query>, z.output<Body>>
  return { ...given, run: (context, said) => given.run(context, parseSaid(said)) }
}
