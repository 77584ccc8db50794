import { unlink } from 'node:fs/promises'
import { join } from 'node:path'
import { readPrivately, writePrivately } from './keep-secret.ts'

/** The server that runs on a data folder, as it says so itself. */
export interface RunningMark {
  readonly pid: number
  /** Where commands on this machine reach it, which is not where readers do. */
  readonly url: string
}

const fileIn = (data: string): string => join(data, 'running')

const parseMark = (text: string): RunningMark | undefined => {
  const [pid = '', url = ''] = text.split(' ')
  return /^[1-9]\d{0,9}$/.test(pid) && URL.canParse(url) ? { pid: Number(pid), url } : undefined
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // A process of another user is one that we may not signal.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The running server, or undefined: one that was killed leaves its mark behind, and its process is gone. */
export const findRunning = async (data: string): Promise<RunningMark | undefined> => {
  const mark = parseMark((await readPrivately(fileIn(data))) ?? '')
  return mark && mark.pid !== process.pid && isAlive(mark.pid) ? mark : undefined
}

export const leaveMark = (data: string, mark: RunningMark): Promise<void> => writePrivately(fileIn(data), `${mark.pid} ${mark.url}\n`)

/** Takes the mark away again, unless another server has put its own there. */
export const removeMark = async (data: string, pid: number): Promise<void> => {
  if (parseMark((await readPrivately(fileIn(data))) ?? '')?.pid === pid) await unlink(fileIn(data))
}

/** Whether anything speaks HTTP there. A number alone proves nothing: after a restart of the machine it may be another process. */
export const isAnswering = async (url: string): Promise<boolean> => {
  try {
    await fetch(url, { method: 'HEAD', redirect: 'manual', signal: AbortSignal.timeout(2000) })
    return true
  } catch {
    return false
  }
}
