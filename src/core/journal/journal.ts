import { hmac } from '@noble/hashes/hmac.js'
import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import { type Digest, tagged } from '../brand.ts'
import { ok, type Result, refuse } from '../result.ts'
import { canonical, type Json } from './canonical.ts'

/** `internal` is one per organisation; a page's public chain is `page:<id>`. */
export type ChainName = string
export const internalChain: ChainName = 'internal'
export const publicChain = (pageId: string): ChainName => `page:${pageId}`

/**
 * One field of an entry's payload. The chain holds only its digest, HMAC-SHA-256 of the value under the field's own random salt,
 * so that removing value and salt (a redaction) leaves the proof whole and the text unguessable.
 */
export type JournalField =
  | { readonly salt: string; readonly value: Json; readonly digest: Digest }
  | { readonly salt: null; readonly value: null; readonly digest: Digest }

export interface JournalEntry {
  readonly chain: ChainName
  /** From 1, without gaps within a chain. */
  readonly sequence: number
  /** UTC ISO text with milliseconds. */
  readonly at: string
  readonly kind: string
  readonly actor: string
  /** The id that the entry is about. */
  readonly subject: string
  readonly fields: Readonly<Record<string, JournalField>>
  readonly previous: Digest
  readonly digest: Digest
}

/** What a verb says happened; the store gives it its place in the chain. */
export interface NewJournalEntry {
  readonly chain: ChainName
  readonly at: string
  readonly kind: string
  readonly actor: string
  readonly subject: string
  readonly fields: Readonly<Record<string, JournalField>>
}

export interface ChainHead {
  readonly sequence: number
  readonly digest: Digest
}

export const emptyHead: ChainHead = { sequence: 0, digest: tagged<Digest>('0'.repeat(64)) }

/** Digest of one field under its salt (hexadecimal, 16 bytes or more). */
export const fieldDigest = (salt: string, value: Json): Digest =>
  tagged<Digest>(bytesToHex(hmac(sha256, utf8ToBytes(salt), utf8ToBytes(canonical(value)))))

/** Seals a payload; `salt` is called once a field and must be random. */
export const sealFields = (values: Readonly<Record<string, Json>>, salt: () => string): Record<string, JournalField> =>
  Object.fromEntries(
    Object.entries(values).map(([name, value]) => {
      const own = salt()
      return [name, { salt: own, value, digest: fieldDigest(own, value) }]
    }),
  )

const digestOf = (entry: NewJournalEntry, sequence: number, previous: Digest): Digest => {
  const fields = Object.fromEntries(Object.entries(entry.fields).map(([name, field]) => [name, field.digest]))
  const sealed = {
    chain: entry.chain,
    sequence,
    at: entry.at,
    kind: entry.kind,
    actor: entry.actor,
    subject: entry.subject,
    fields,
    previous,
  }
  return tagged<Digest>(bytesToHex(sha256(utf8ToBytes(canonical(sealed)))))
}

/** Puts an entry behind the head of its chain. */
export const linkEntry = (entry: NewJournalEntry, head: ChainHead): JournalEntry => {
  const sequence = head.sequence + 1
  return { ...entry, sequence, previous: head.digest, digest: digestOf(entry, sequence, head.digest) }
}

/** A redacted field has nothing but its digest left: words without a salt were put there by somebody else. */
const isWhole = ({ salt, value, digest }: JournalField): boolean => (salt === null ? value === null : fieldDigest(salt, value) === digest)

/** Checks that `entry` follows `head` and that nothing in it was changed; answers the new head. */
export const verifyEntry = (entry: JournalEntry, head: ChainHead): Result<ChainHead> => {
  const where = `Chain ${entry.chain}, entry ${entry.sequence}`
  if (entry.sequence !== head.sequence + 1)
    return refuse('journal.broken', `${where}: expected number ${head.sequence + 1}; entries are missing or were added.`)
  if (entry.previous !== head.digest) return refuse('journal.broken', `${where}: it does not follow the entry before it.`)
  for (const [name, field] of Object.entries(entry.fields)) {
    if (!isWhole(field)) return refuse('journal.broken', `${where}: the field "${name}" was changed after it was written.`)
  }
  if (digestOf(entry, entry.sequence, entry.previous) !== entry.digest)
    return refuse('journal.broken', `${where}: its time, kind, actor or subject was changed after it was written.`)
  return ok({ sequence: entry.sequence, digest: entry.digest })
}

/** The same field with its words removed and its proof kept. */
export const redactField = (field: JournalField): JournalField => ({ salt: null, value: null, digest: field.digest })
