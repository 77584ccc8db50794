import { tagged } from '../brand.ts'
import { ok, type Result, refuse } from '../result.ts'
import { canonical, type Json } from './canonical.ts'
import { type ChainHead, emptyHead, type JournalEntry, type JournalField, verifyEntry } from './journal.ts'

/**
 * An entry as a line of a record file, its line end included. The spelling is canonical (RFC 8785): a line can be written in one way only,
 * so that no byte of a file can change without its showing.
 */
export const recordLine = ({ fields, ...entry }: JournalEntry): string =>
  `${canonical({ ...entry, fields: Object.fromEntries(Object.entries(fields).map(([name, field]) => [name, { ...field }])) })}\n`

/** What a whole record file says of itself. */
export interface VerifiedRecord {
  readonly chain: string
  readonly head: ChainHead
  /** UTC ISO text of its first and its last entry. */
  readonly from: string
  readonly until: string
  /** How many fields have no words any more. */
  readonly redacted: number
}

const broken = (line: number, what: string): Result<never> => refuse('journal.broken', `Line ${line}: ${what}`)

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

const parseField = (field: unknown): JournalField | undefined => {
  if (!isObject(field)) return undefined
  const { salt, value, digest } = field
  if (typeof digest !== 'string') return undefined
  if (salt === null && value === null) return { salt, value, digest: tagged(digest) }
  // What JSON.parse gave is JSON.
  return typeof salt === 'string' ? { salt, value: value as Json, digest: tagged(digest) } : undefined
}

const parseEntry = (line: string): JournalEntry | undefined => {
  const parsed = parseJson(line)
  if (!isObject(parsed) || !isObject(parsed['fields'])) return undefined
  const { chain, sequence, at, kind, actor, subject, previous, digest } = parsed
  if (typeof chain !== 'string' || typeof sequence !== 'number' || typeof at !== 'string' || typeof kind !== 'string') return undefined
  if (typeof actor !== 'string' || typeof subject !== 'string' || typeof previous !== 'string' || typeof digest !== 'string')
    return undefined
  const fields: Record<string, JournalField> = {}
  for (const [name, given] of Object.entries(parsed['fields'])) {
    const field = parseField(given)
    if (field === undefined) return undefined
    fields[name] = field
  }
  return { chain, sequence, at, kind, actor, subject, fields, previous: tagged(previous), digest: tagged(digest) }
}

const parseJson = (line: string): unknown => {
  try {
    return JSON.parse(line)
  } catch {
    return undefined
  }
}

const isSpelledSo = (entry: JournalEntry, line: string): boolean => {
  try {
    return recordLine(entry) === `${line}\n`
  } catch {
    return false
  }
}

/**
 * Checks a whole record file: every line follows from the one before, every word is the one that was sealed, and nothing else stands in it.
 * Whether its end is missing, or all of it was made anew, nothing in a file can say: that shows against a head that somebody `kept`.
 */
export const verifyRecord = (text: string, kept?: string): Result<VerifiedRecord> => {
  if (text === '') return refuse('journal.broken', 'The file is empty. A record has an entry a line.')
  if (!text.endsWith('\n')) return refuse('journal.broken', 'The last line has no end: the file was cut off or changed.')
  let head = emptyHead
  let redacted = 0
  let first: JournalEntry | undefined
  let last: JournalEntry | undefined
  let isKeptSeen = kept === undefined
  for (const [at, line] of text.slice(0, -1).split('\n').entries()) {
    const entry = parseEntry(line)
    if (entry === undefined) return broken(at + 1, 'it is no entry of a record.')
    if (!isSpelledSo(entry, line)) return broken(at + 1, 'it is not spelled as a record is; something was added, left out or moved.')
    first ??= entry
    if (entry.chain !== first.chain) return broken(at + 1, `it belongs to the chain ${entry.chain}, and the file to ${first.chain}.`)
    const next = verifyEntry(entry, head)
    if (!next.ok) return broken(at + 1, next.fault.detail)
    head = next.value
    isKeptSeen ||= head.digest === kept
    redacted += Object.values(entry.fields).filter(({ salt }) => salt === null).length
    last = entry
  }
  if (!isKeptSeen)
    return refuse('journal.broken', `No entry has the digest ${kept}: the file ends before it, or what stands before it was written anew.`)
  return ok({ chain: first?.chain ?? '', head, from: first?.at ?? '', until: last?.at ?? '', redacted })
}
