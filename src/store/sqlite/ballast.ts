import { randomFillSync } from 'node:crypto'
import { open, rename, rm, stat, statfs } from 'node:fs/promises'
import { dirname } from 'node:path'

/**
 * A file that keeps some of the disk back. When a disk is full SQLite can neither delete nor checkpoint; with this file removed it
 * can do both, and there is room for an orderly retreat.
 */
export interface Ballast {
  readonly file: string
  readonly bytes: number
}

const block = 1024 * 1024
/** It is only put there while it is a small part of what is free. */
const sparing = 4

const exists = async (file: string): Promise<boolean> =>
  await stat(file).then(
    () => true,
    () => false,
  )

/** Puts the ballast in place unless it is there or the disk is too small for it; answers whether it is there. */
export const layBallast = async ({ file, bytes }: Ballast): Promise<boolean> => {
  if (await exists(file)) return true
  const { bavail, bsize } = await statfs(dirname(file))
  if (bavail * bsize < bytes * sparing) return false
  const unfinished = `${file}.new`
  const handle = await open(unfinished, 'w', 0o600)
  try {
    // Random, because a compressing file system would keep zeros in no space at all.
    const content = randomFillSync(Buffer.alloc(block))
    for (let written = 0; written < bytes; written += block) await handle.write(content, 0, Math.min(block, bytes - written))
  } finally {
    await handle.close()
  }
  await rename(unfinished, file)
  return true
}

/** Gives the space back; answers whether there was any. */
export const dropBallast = async ({ file }: Ballast): Promise<boolean> => {
  const wasThere = await exists(file)
  await rm(file, { force: true })
  return wasThere
}
