import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'

export interface SinkProcess {
  readonly url: string
  stop(): Promise<void>
}

/** Starts a sink in a process of its own, so that what it costs is not charged to the sender. */
export const startSinkProcess = async (name: 'smtp-sink-process' | 'http-sink-process'): Promise<SinkProcess> => {
  const child = spawn(process.execPath, [resolve('test', 'sink', `${name}.ts`)], { stdio: ['pipe', 'pipe', 'inherit'] })
  const [line] = await once(child.stdout, 'data')
  const ended = once(child, 'exit')
  return {
    url: String(line).trim(),
    stop: async () => {
      child.stdin.end()
      await ended
    },
  }
}
