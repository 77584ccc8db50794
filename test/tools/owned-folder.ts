import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const isOwned = (folder: string): boolean => {
  try {
    process.kill(Number(readFileSync(join(folder, 'owner'), 'utf8')), 0)
    return true
  } catch (error) {
    // Another user's run, or one that has not written its owner yet, is not ours to remove.
    return !(error instanceof Error && 'code' in error && error.code === 'ESRCH')
  }
}

/** A new folder of this process. Those under the same prefix whose processes were killed go first. */
export const ownedFolder = (parent: string, prefix: string): string => {
  for (const name of readdirSync(parent).filter((entry) => entry.startsWith(prefix))) {
    const folder = join(parent, name)
    if (!isOwned(folder)) rmSync(folder, { recursive: true, force: true })
  }
  const folder = mkdtempSync(join(parent, prefix))
  writeFileSync(join(folder, 'owner'), String(process.pid))
  return folder
}
