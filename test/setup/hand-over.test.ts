import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'

const relay = join(import.meta.dirname, 'relay.mjs')
const follower = join(import.meta.dirname, '../../scripts/setup/follow-parent.mjs')

const launch = (program: string) => spawn(process.execPath, [relay, program], { stdio: ['pipe', 'pipe', 'inherit'] })

/** Answers a signal with an exit code of its own, and says when it is ready to. */
const listening = (signal: string) => `process.on('${signal}', () => process.exit(7)); console.log('ready'); setInterval(() => {}, 1000)`

async function endOf(child: ChildProcess): Promise<{ code: unknown; signal: unknown }> {
  const [code, signal] = await once(child, 'exit')
  return { code, signal }
}

it('ends with the exit code of the program', async () => {
  expect(await endOf(launch('process.exit(3)'))).toEqual({ code: 3, signal: null })
})

it('dies of the signal that the program died of', async () => {
  expect(await endOf(launch("process.kill(process.pid, 'SIGKILL')"))).toEqual({ code: null, signal: 'SIGKILL' })
})

it.each(['SIGINT', 'SIGTERM', 'SIGHUP'] as const)('hands %s on', async (signal) => {
  const child = launch(listening(signal))
  await once(child.stdout, 'data')
  child.kill(signal)
  expect(await endOf(child)).toEqual({ code: 7, signal: null })
})

it('lets input and output through untouched', async () => {
  const child = launch('process.stdin.pipe(process.stdout)')
  child.stdin.end('a\0b\r\n{"id":1}')
  expect(await text(child.stdout)).toBe('a\0b\r\n{"id":1}')
})

it('stops the program when the launcher is gone', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-follow-'))
  const program = join(folder, 'program.mjs')
  writeFileSync(program, `${listening('SIGTERM')}`)
  const child = spawn(process.execPath, [follower, program, 'serve'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  if (child.stdout) await once(child.stdout, 'data')
  child.disconnect()
  expect(await endOf(child)).toEqual({ code: 7, signal: null })
  rmSync(folder, { recursive: true })
})

it('shows the program its own name and arguments', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-follow-'))
  const program = join(folder, 'program.mjs')
  writeFileSync(program, 'console.log(JSON.stringify(process.argv.slice(1)))')
  const child = spawn(process.execPath, [follower, program, 'lint', '--jsonl'], { stdio: ['ignore', 'pipe', 'inherit', 'ipc'] })
  expect(child.stdout && JSON.parse(await text(child.stdout))).toEqual([program, 'lint', '--jsonl'])
  rmSync(folder, { recursive: true })
})
