import { z } from '@hono/zod-openapi'
import type { Context } from '../../app/context.ts'
import type { Act } from '../../core/actor/actor.ts'
import type { Result } from '../../core/result.ts'

/**
 * Who an endpoint is for: whoever may do an act; an operator who is signed in, about their own account; or anybody, who proves
 * what they may by what they send.
 */
export type Reach = Act | 'oneself' | 'anybody'

/** What the browser keeps from an answer on: the token of a session or null to forget it, the secret of a remembered device. */
export interface Keep {
  readonly session?: string | null
  readonly device?: string
}

/** What an endpoint answers with; `version` becomes the ETag, `location` the header of that name. */
export interface Reply<T> {
  readonly keep?: Keep
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

/** The body of an endpoint that gives something else than JSON: text that is made while it is sent. */
export interface TextStream {
  readonly chunks: AsyncIterable<string> | Iterable<string>
  /** Set where a browser should save it under this name instead of showing it. */
  readonly fileName?: string
  /** What a browser may do with it, where it is shown. */
  readonly policy?: string
}

export type Method = 'get' | 'post' | 'put' | 'patch' | 'delete'

interface Shape<Query extends z.ZodType, Body extends z.ZodType, Answer extends z.ZodType> {
  readonly method: Method
  /** With `{name}` for parameters, below /api. */
  readonly path: string
  /** What the verb asks for; documentation, and the walk of every route by every role. */
  readonly act: Reach
  readonly summary: string
  readonly query: Query
  readonly body: Body
  readonly answer: Answer
  readonly status: 200 | 201 | 202 | 204
  /** Whether If-Match is required, honoured when it is sent, or of no use here. */
  readonly edits: true | 'when-sent' | false
  /** Each try counts: a password or an address is guessed here. */
  readonly isGuessed?: true
  /** Idempotency-Key is required. */
  readonly publishes: boolean
  /** What the body is, where it is not JSON; the handler is given its text. */
  readonly takes?: 'text/csv'
  /** What the answer is, where it is not JSON; the handler's reply is then a TextStream. */
  readonly gives?: 'text/csv' | 'text/html' | 'text/markdown' | 'application/x-ndjson'
}

/** One row of the route table. */
export interface Endpoint extends Shape<z.ZodType, z.ZodType, z.ZodType> {
  readonly run: (context: Context, said: Said<unknown, unknown>) => Promise<Result<Reply<unknown>>>
}

/** What is given as text; the document calls it a string. */
export const textStream = z.custom<TextStream>().openapi({ type: 'string' })

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
