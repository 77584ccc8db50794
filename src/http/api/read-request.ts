import type { z } from '@hono/zod-openapi'
import { ok, type Result, refuse } from '../../core/result.ts'
import { issueText } from './issue-words.ts'

const pointerOf = (path: readonly PropertyKey[]): string =>
  path.map((part) => `/${String(part).replaceAll('~', '~0').replaceAll('/', '~1')}`).join('')

const mostComplaints = 50

interface Complaint {
  readonly pointer: string
  readonly detail: string
  /** The input is of another shape altogether, not only of a value that cannot be used. */
  readonly isOfShape: boolean
}

const complaintsOf = (issue: z.core.$ZodIssue): readonly Complaint[] => {
  if (issue.code === 'unrecognized_keys')
    return issue.keys.slice(0, 20).map((key) => ({ pointer: pointerOf([...issue.path, key]), detail: issue.message, isOfShape: true }))
  const isOfShape = issue.code === 'invalid_type' && issue.input !== undefined
  return [{ pointer: pointerOf(issue.path), detail: issue.message, isOfShape }]
}

/**
 * The value in the schema's shape, or every complaint with its JSON pointer (RFC 6901): `request.malformed` where a field is unknown
 * or of another type, `input.invalid` where one is missing or its value cannot be used.
 */
export const shaped = <Schema extends z.ZodType>(schema: Schema, value: unknown): Result<z.output<Schema>> => {
  const parsed = schema.safeParse(value, { reportInput: true, error: issueText })
  if (parsed.success) return ok(parsed.data)
  const complaints = parsed.error.issues.slice(0, mostComplaints).flatMap(complaintsOf)
  const [first] = complaints
  const detail = first ? `${first.pointer || 'The body'}: ${first.detail}` : 'The input has not the expected shape.'
  const isMalformed = complaints.some(({ isOfShape }) => isOfShape)
  const errors = complaints.map(({ pointer, detail: said }) => ({ pointer, detail: said }))
  return refuse(isMalformed ? 'request.malformed' : 'input.invalid', detail, { errors })
}

/** A query as an object. A parameter given twice, or in brackets, is a mistake or an attack and never a list. */
export const readQuery = (url: URL): Result<Readonly<Record<string, string>>> => {
  const entries = [...url.searchParams]
  const names = entries.map(([name]) => name)
  const twice = names.find((name, i) => names.indexOf(name) !== i)
  if (twice !== undefined) return refuse('request.malformed', `The parameter "${twice.slice(0, 50)}" is given twice.`)
  return ok(Object.fromEntries(entries))
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
