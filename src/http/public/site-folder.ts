import { hash } from 'node:crypto'
import { mkdir, open, readdir, readFile, rename, rm } from 'node:fs/promises'
import { join } from 'node:path'
import type { PageMark } from '../../app/renderer.ts'
import { encodings } from './encoding.ts'
import type { PreparedDocument } from './prepared.ts'
import { parseSiteManifest, type SiteManifest } from './site-manifest.ts'

export interface KeptDocument {
  readonly path: string
  readonly mediaType: string
  readonly digest: string
  readonly bytes: { readonly identity: Buffer; readonly gzip?: Buffer; readonly br?: Buffer }
}

export interface KeptSite {
  readonly edition: string
  readonly marks: Readonly<Record<string, PageMark>>
  readonly documents: readonly KeptDocument[]
  /** Documents that are in the manifest but cannot be read back whole. */
  readonly lost: number
}

/** The last bytes of the page on disk: files named after their content, and a manifest that is swapped in whole. */
export interface SiteFolder {
  /** Undefined where nothing is kept or the manifest cannot be read. */
  read(): Promise<KeptSite | undefined>
  /** Writes what is new, then the manifest. Throws what the disk throws, and then the old manifest still holds. */
  write(site: {
    readonly edition: string
    readonly marks: Readonly<Record<string, PageMark>>
    readonly documents: Iterable<PreparedDocument>
  }): Promise<void>
}

const manifestName = 'manifest.json'
const atOnce = 8

const syncDirectory = async (directory: string): Promise<void> => {
  await using handle = await open(directory, 'r')
  await handle.sync()
}

/** Whole or not at all: written aside, flushed, renamed (the directory is flushed by the caller, once for many). */
const writeWhole = async (directory: string, name: string, bytes: Uint8Array | string): Promise<void> => {
  const aside = join(directory, `${name}.new`)
  {
    await using handle = await open(aside, 'w', 0o640)
    await handle.writeFile(bytes)
    await handle.sync()
  }
  await rename(aside, join(directory, name))
}

const inTurns = async <T>(items: readonly T[], work: (item: T) => Promise<void>): Promise<void> => {
  for (let i = 0; i < items.length; i += atOnce) await Promise.all(items.slice(i, i + atOnce).map(work))
}

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT'

const readIfThere = async (path: string): Promise<Buffer | undefined> => {
  try {
    return await readFile(path)
  } catch (error) {
    if (isAbsent(error)) return undefined
    throw error
  }
}

const readBytes = async (directory: string, name: string | undefined): Promise<Buffer | undefined> => {
  const bytes = name === undefined ? undefined : await readIfThere(join(directory, name))
  return bytes && hash('sha256', bytes, 'hex') === name ? bytes : undefined
}

const readDocument = async (directory: string, entry: SiteManifest['documents'][number]): Promise<KeptDocument | undefined> => {
  const { path, mediaType, digest, files } = entry
  const [identity, gzip, br] = await Promise.all([files.identity, files.gzip, files.br].map((name) => readBytes(directory, name)))
  return identity && { path, mediaType, digest, bytes: { identity, ...(gzip ? { gzip } : {}), ...(br ? { br } : {}) } }
}

const readSite = async (directory: string): Promise<KeptSite | undefined> => {
  const text = await readIfThere(join(directory, manifestName))
  const manifest = text && parseSiteManifest(text.toString())
  if (!manifest) return undefined
  const documents: KeptDocument[] = []
  await inTurns(manifest.documents, async (entry) => {
    const document = await readDocument(directory, entry)
    if (document) documents.push(document)
  })
  const { edition, marks } = manifest
  return { edition, marks, documents, lost: manifest.documents.length - documents.length }
}

const entryOf = ({ path, mediaType, digest, variants }: PreparedDocument, nameOf: (bytes: Buffer) => string) => {
  const files = encodings.flatMap((encoding) => {
    const variant = variants[encoding]
    return variant ? [[encoding, nameOf(variant.body)] as const] : []
  })
  return { path, mediaType, digest, files: Object.fromEntries(files) }
}

/** Opens a folder for the last bytes of the page, making it where it is missing. */
export const openSiteFolder = async (directory: string): Promise<SiteFolder> => {
  await mkdir(directory, { recursive: true, mode: 0o750 })
  const there = new Set(await readdir(directory))
  const names = new WeakMap<Buffer, string>()
  const nameOf = (bytes: Buffer): string => {
    const known = names.get(bytes) ?? hash('sha256', bytes, 'hex')
    names.set(bytes, known)
    return known
  }
  return {
    read: () => readSite(directory),
    write: async ({ edition, marks, documents }) => {
      const all = [...documents]
      const bodies = all.flatMap(({ variants }) => encodings.flatMap((encoding) => variants[encoding]?.body ?? []))
      const wanted = new Map(bodies.map((body) => [nameOf(body), body]))
      const missing = [...wanted].filter(([name]) => !there.has(name))
      await inTurns(missing, async ([name, body]) => {
        await writeWhole(directory, name, body)
        there.add(name)
      })
      if (missing.length > 0) await syncDirectory(directory)
      const manifest = { form: 2, edition, marks, documents: all.map((document) => entryOf(document, nameOf)) }
      await writeWhole(directory, manifestName, JSON.stringify(manifest))
      await syncDirectory(directory)
      // Only now does nothing point at the old files any more.
      const useless = [...there].filter((name) => !wanted.has(name) && name !== manifestName)
      await inTurns(useless, async (name) => {
        await rm(join(directory, name), { force: true })
        there.delete(name)
      })
    },
  }
}
