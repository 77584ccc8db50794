import { z } from 'zod'
import type { SqlValue } from '../records/session.ts'

/**
 * A backup is gzip over lines of JSON, the same for every database: a manifest, then for each table a heading and its rows as arrays,
 * then an end with the SHA-256 of all lines before it. One format for both databases, so that a restore can move between them.
 */
export const archiveFormat = 'forthright-backup'
export const archiveVersion = 1

const name = z.string().regex(/^[a-z_]{1,40}$/)

const manifest = z.object({
  format: z.literal(archiveFormat),
  version: z.literal(archiveVersion),
  schema: z.int().min(1),
  madeAt: z.iso.datetime(),
  /** What belongs to the records and lives outside them, as the key of the links in mails. */
  extra: z.record(z.string().max(100), z.string().max(10_000)),
})
export type Manifest = z.infer<typeof manifest>

const heading = z.object({ table: name, columns: z.array(name).min(1).max(100) })
export type Heading = z.infer<typeof heading>

const ending = z.object({ end: z.object({ rows: z.int().min(0), sha256: z.string().length(64) }) })
export type Ending = z.infer<typeof ending>

const row = z.array(z.union([z.string(), z.int(), z.null()])).max(100)

export type ArchiveLine =
  | { readonly kind: 'manifest'; readonly manifest: Manifest }
  | { readonly kind: 'heading'; readonly heading: Heading }
  | { readonly kind: 'row'; readonly row: readonly SqlValue[] }
  | { readonly kind: 'ending'; readonly ending: Ending['end'] }

const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}

/** One line, or undefined when it is none of ours. */
export const parseArchiveLine = (text: string): ArchiveLine | undefined => {
  const value = parseJson(text)
  if (Array.isArray(value)) {
    const parsed = row.safeParse(value)
    return parsed.success ? { kind: 'row', row: parsed.data } : undefined
  }
  const [first, second, third] = [manifest.safeParse(value), heading.safeParse(value), ending.safeParse(value)]
  if (first.success) return { kind: 'manifest', manifest: first.data }
  if (second.success) return { kind: 'heading', heading: second.data }
  return third.success ? { kind: 'ending', ending: third.data.end } : undefined
}
