import type { z } from '@hono/zod-openapi'
import { ok, type Result, refuse } from '../../core/result.ts'

export const bodyLimitBytes = 1024 * 1024
const deepest = 32

/** JSON nested deeper than anything that we take would only cost time. */
const isTooDeep = (value: unknown, depth = 0): boolean => {
  if (typeof value !== 'object' || value === null) return false
  return depth >= deepest || Object.values(value).some((member) => isTooDeep(member, depth + 1))
}

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

/** The value in the schema's shape, or every complaint with its JSON pointer (RFC 6901). */
export const shaped = <Schema extends z.ZodType>(schema: Schema, value: unknown): Result<z.output<Schema>> => {
  const parsed = schema.safeParse(value)
  if (parsed.success) return ok(parsed.data)
  const errors = parsed.error.issues
    .slice(0, 50)
    .flatMap((issue) =>
      issue.code === 'unrecognized_keys'
        ? issue.keys
            .slice(0, 20)
            .map((key) => ({ pointer: pointerOf([...issue.path, key]), detail: 'There is no field of this name here.' }))
        : [{ pointer: pointerOf(issue.path), detail: issue.message }],
    )
  const first = errors[0]
  return refuse('input.invalid', first ? `${first.pointer || 'The body'}: ${first.detail}` : 'The input has not the expected shape.', {
    errors,
  })
}

/** A query as an object. A parameter given twice, or in brackets, is a mistake or an attack and never a list. */
export const readQuery = (url: URL): Result<Readonly<Record<string, string>>> => {
  const entries = [...url.searchParams]
  const names = entries.map(([name]) => name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) return refuse('request.malformed', `The parameter "${twice.slice(0, 50)}" is given twice.`)
  return ok(Object.fromEntries(entries))
}

/** The JSON of a request body; undefined where there is none. */
export const readBody = async (request: Request): Promise<Result<unknown>> => {
  const text = await request.text()
  if (text === '') return ok(undefined)
  const type = request.headers.get('content-type') ?? ''
  if (!/^application\/json\s*(;|$)/i.test(type))
    return refuse('request.unsupported', `The body is "${type.slice(0, 60) || 'of no stated type'}"; send application/json.`)
  let value: unknown
  try {
    value = JSON.parse(text)
  } catch {
    return refuse('request.malformed', 'The body is not valid JSON.')
  }
  return isTooDeep(value) ? refuse('request.malformed', `The body is nested deeper than ${deepest} levels.`) : ok(value)
}

/** The version named by If-Match: our ETags are `"v<number>"` (RFC 9110, 13.1.1). */
export const readVersion = (header: string | null): Result<number> => {
  if (header === null) return refuse('entity.version_missing', 'This changes something that others may be changing too.')
  const match = /^\s*"v(\d{1,9})"\s*$/.exec(header)
  return match ? ok(Number(match[1])) : refuse('entity.stale', 'If-Match names no version of ours; send the ETag as you got it.')
}

/** The key of draft-ietf-httpapi-idempotency-key-header: a structured-field string; without quotes it is taken as well. */
export const readIdempotencyKey = (header: string | null): Result<string> => {
  if (header === null) return refuse('idempotency.missing', 'Without a key a repeated request could publish twice.')
  const text = header.trim()
  const key = /^"([\x20\x21\x23-\x5b\x5d-\x7e]{1,200})"$/.exec(text)?.[1] ?? /^[A-Za-z0-9._~:+/=-]{1,200}$/.exec(text)?.[0]
  return key === undefined ? refuse('idempotency.malformed', 'It is empty, too long, or holds characters that are not allowed.') : ok(key)
}
