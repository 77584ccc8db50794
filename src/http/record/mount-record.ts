import type { Hono } from 'hono'
import { type Record, readRecord } from '../../app/record/read-record.ts'
import { recordLine } from '../../core/journal/record-file.ts'
import { recordPath } from '../../core/page/page.ts'
import { type Fault, ok, type Result, refuse } from '../../core/result.ts'
import type { Backend, FindBackend } from '../backend.ts'
import { byteStream } from '../byte-stream.ts'
import type { Callers } from '../callers.ts'
import { type Limits, spend } from '../limits.ts'
import { problemResponse } from '../problem.ts'

export interface RecordDeps {
  readonly backend: FindBackend
  readonly baseUrl: () => string
  readonly callers: Callers
  readonly limits: Pick<Limits, 'records'>
}

const readAfter = (url: string): Result<number> => {
  const text = new URL(url).searchParams.get('after') ?? '0'
  return /^\d{1,12}$/.test(text)
    ? ok(Number(text))
    : refuse('request.malformed', '"after" is the whole number of the last entry that you have.')
}

async function* linesOf(chunks: Record['chunks']): AsyncGenerator<string> {
  for await (const entries of chunks) yield entries.map(recordLine).join('')
}

const answer = async (backend: Backend, request: Request): Promise<Result<Response>> => {
  const after = readAfter(request.url)
  if (!after.ok) return after
  const found = await readRecord({ ...backend.context, actor: { kind: 'anonymous' } }, { after: after.value })
  if (!found.ok) return found
  const { head, chunks } = found.value
  const headers = {
    'Content-Type': 'application/x-ndjson',
    'Content-Disposition': 'attachment; filename="record.ndjson"',
    // Asked about each time and sent only when something was said since.
    'Cache-Control': 'no-cache',
    ETag: `"${head.digest}-${after.value}"`,
    'X-Content-Type-Options': 'nosniff',
    'X-Robots-Tag': 'noindex',
    'Access-Control-Allow-Origin': '*',
    'Cross-Origin-Resource-Policy': 'cross-origin',
    'Content-Security-Policy': "default-src 'none'; sandbox",
  }
  if (request.headers.get('if-none-match') === headers.ETag) return ok(new Response(null, { status: 304, headers }))
  return ok(new Response(byteStream(linesOf(chunks)), { headers }))
}

/** Everything that was ever said here, to be kept and verified elsewhere (docs/record.md). */
export const mountRecord = (app: Hono, deps: RecordDeps): void => {
  const refused = (fault: Fault): Response => problemResponse(fault, deps.baseUrl())
  app.get(recordPath, async (c) => {
    const backend = deps.backend()
    if (!backend) return refused({ code: 'store.unavailable', detail: 'The records are not open.', retryAfter: 5 })
    const spent = spend(deps.limits.records, deps.callers, c.req.raw)
    if (!spent.ok) return refused(spent.fault)
    const answered = await answer(backend, c.req.raw)
    return answered.ok ? answered.value : refused(answered.fault)
  })
  app.all(recordPath, () => refused({ code: 'route.method_wrong', detail: 'The record can be read, and nothing else.' }))
}
