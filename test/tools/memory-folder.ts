import { chmodSync, rmSync, statfsSync } from 'node:fs'
import { ownedFolder } from './owned-folder.ts'

const memory = '/dev/shm'
const leastBytes = 6 * 2 ** 30

const isRoomy = (): boolean => {
  try {
    const { bavail, bsize } = statfsSync(memory)
    return bavail * bsize >= leastBytes && process.availableMemory() >= leastBytes
  } catch {
    return false
  }
}

/**
 * A temporary folder in memory for this run, removed when its process ends; undefined where there is too little of it. Stores keep
 * their durable settings there, and what was committed outlives a killed process: only the wait for the disk is gone.
 */
export const memoryFolder = (): string | undefined => {
  if (!isRoomy()) return undefined
  const folder = ownedFolder(memory, 'forthright-test-')
  // PostgreSQL may run as somebody else, who has a folder in here.
  chmodSync(folder, 0o711)
  process.once('exit', () => rmSync(folder, { recursive: true, force: true }))
  return folder
}
