import { ok, type Result, refuse } from '../core/result.ts'

/** Largest body that is taken anywhere but for lists in files. */
export const bodyLimitBytes = 1024 * 1024

/** Largest list that is taken as a file: a hundred thousand lines of fifty characters. */
export const listLimitBytes = 5 * 1024 * 1024

const deepest = 32
const tooLarge = (limit: number) => refuse('request.too_large', `At most ${Math.round(limit / 1024)} KiB are taken here.`)

/** Whether brackets outside of strings nest deeper than anything that we take; told before parsing, in one pass. */
const isTooDeep = (json: string): boolean => {
  let depth = 0
  let isInString = false
  for (let i = 0; i < json.length; i++) {
    const code = json.charCodeAt(i)
    if (isInString) {
      if (code === 0x5c) i++
      else if (code === 0x22) isInString = false
    } else if (code === 0x22) isInString = true
    else if (code === 0x5b || code === 0x7b) {
      if (++depth > deepest) return true
    } else if (code === 0x5d || code === 0x7d) depth--
  }
  return false
}

const readBytes = async (body: ReadableStream<Uint8Array>, limit: number): Promise<Result<Buffer>> => {
  const chunks: Uint8Array[] = []
  let length = 0
  for await (const chunk of body) {
    length += chunk.length
    // Leaving the loop cancels the stream: nobody goes on reading what is not wanted.
    if (length > limit) return tooLarge(limit)
    chunks.push(chunk)
  }
  return ok(Buffer.concat(chunks))
}

/** The text of a body of at most `limit` bytes. Refuses larger ones, compressed ones and those that are not UTF-8. */
export const readText = async (request: Request, limit = bodyLimitBytes): Promise<Result<string>> => {
  const coding = request.headers.get('content-encoding')
  if (coding !== null && coding.trim().toLowerCase() !== 'identity')
    return refuse('request.unsupported', 'Compressed bodies are not taken; send the body as it is.')
  if (Number(request.headers.get('content-length') ?? 0) > limit) return tooLarge(limit)
  const bytes = request.body === null ? ok(Buffer.alloc(0)) : await readBytes(request.body, limit)
  if (!bytes.ok) return bytes
  try {
    return ok(new TextDecoder('utf-8', { fatal: true }).decode(bytes.value))
  } catch {
    return refuse('request.malformed', 'The body is not UTF-8.')
  }
}

/** Whether the stated type of a body is `wanted`, parameters aside. */
export const isOfType = (request: Request, wanted: string): boolean =>
  (request.headers.get('content-type') ?? '').split(';', 1)[0]?.trim().toLowerCase() === wanted

/** JSON from outside, refused when it is none or nested too deep. */
export const parseJson = (text: string): Result<unknown> => {
  if (isTooDeep(text)) return refuse('request.malformed', `The body is nested deeper than ${deepest} levels.`)
  try {
    const value: unknown = JSON.parse(text)
    return ok(value)
  } catch {
    return refuse('request.malformed', 'The body is not valid JSON.')
  }
}

/** The JSON of a body; undefined where there is none. */
export const readJson = async (request: Request, limit = bodyLimitBytes): Promise<Result<unknown>> => {
  const text = await readText(request, limit)
  if (!text.ok) return text
  if (text.value === '') return ok(undefined)
  if (isOfType(request, 'application/json')) return parseJson(text.value)
  const type = request.headers.get('content-type')?.slice(0, 60) || 'of no stated type'
  return refuse('request.unsupported', `The body is "${type}"; send application/json.`)
}

/** The text of a body that says what it is. */
export const readTextOf = async (request: Request, type: string, limit: number): Promise<Result<string>> => {
  if (isOfType(request, type)) return readText(request, limit)
  return refuse('request.unsupported', `Send ${type}, and say so in Content-Type.`)
}
