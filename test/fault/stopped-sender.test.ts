import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import { setTimeout as after } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { type SmtpStep, startSmtpSink } from '../sink/smtp-sink.ts'

/** How many of two mails arrive when the sender is stopped for so long, with the first one's answer before it when it goes on. */
const arrivedAfter = async (leaseSeconds: number, stopSeconds: number): Promise<number> => {
  let isStopped = false
  const stopped = Promise.withResolvers<void>()
  const fault = ({ at }: SmtpStep) => {
    if (at !== 'message' || isStopped) return undefined
    isStopped = child.kill('SIGSTOP')
    stopped.resolve()
    return undefined
  }
  const sink = await startSmtpSink({ fault })
  const args = [resolve('test/fault/fence-node.ts'), `${sink.url}?connections=1`, String(leaseSeconds)]
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'ignore', 'inherit'] })
  const ended = once(child, 'exit')
  try {
    await Promise.race([stopped.promise, ended])
    await after(stopSeconds * 1000)
    child.kill('SIGCONT')
    expect((await ended)[0]).toBe(0)
    return sink.messages.length
  } finally {
    child.kill('SIGKILL')
    await sink.stop()
  }
}

it('sends nothing more of what it holds when it was stopped beyond its lease, and all of it when it was not', async () => {
  expect(await Promise.all([arrivedAfter(4, 4), arrivedAfter(600, 0.1)])).toEqual([1, 2])
}, 180_000)
