import { randomBytes } from 'node:crypto'
import { link, mkdir, open, readFile, rename, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'

const writeDraft = async (draft: string, text: string, flags: 'w' | 'wx'): Promise<void> => {
  await mkdir(dirname(draft), { recursive: true, mode: 0o700 })
  const handle = await open(draft, flags, 0o600)
  try {
    await handle.writeFile(text)
    await handle.sync()
  } finally {
    await handle.close()
  }
}

/** Writes a file that only its owner may read, whole or not at all, and on disk before it is believed. */
export const writePrivately = async (path: string, text: string): Promise<void> => {
  const draft = `${path}.${process.pid}.new`
  await writeDraft(draft, text, 'w')
  await rename(draft, path)
}

/** The same where there is none yet: of several processes one makes it, and nobody writes over it. A link, unlike a rename, replaces nothing. */
export const createPrivately = async (path: string, text: string): Promise<void> => {
  const draft = `${path}.${randomBytes(8).toString('hex')}.new`
  await writeDraft(draft, text, 'wx')
  try {
    await link(draft, path)
  } catch (error) {
    if (!(error instanceof Error && 'code' in error && error.code === 'EEXIST')) throw error
  } finally {
    await rm(draft)
  }
}

/** The text of a private file, or undefined where there is none. */
export const readPrivately = async (path: string): Promise<string | undefined> => {
  try {
    return (await readFile(path, 'utf8')).trim()
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined
    throw error
  }
}

export const secretFile = (data: string): string => join(data, 'secret')

/** The key that an earlier start made, or undefined. */
export const keptSecret = async (data: string): Promise<string | undefined> => {
  const kept = await readPrivately(secretFile(data))
  return kept !== undefined && kept.length >= 32 ? kept : undefined
}

/** Key of the links in mails: as configured, or made on the first start and kept in the data folder from then on. */
export const keepSecret = async (data: string, given: string | null): Promise<string> => {
  if (given !== null) return given
  const kept = await keptSecret(data)
  if (kept !== undefined) return kept
  // Another process may be making one at this moment: whose file stands there, its key counts.
  await createPrivately(secretFile(data), `${randomBytes(32).toString('hex')}\n`)
  const found = await keptSecret(data)
  if (found === undefined) throw new Error(`${secretFile(data)} is too short for a key; put the right one in its place, or take it away`)
  return found
}
