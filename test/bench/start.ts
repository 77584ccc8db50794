import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { createServer } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { startServer } from '../../src/main/build.ts'
import { openLog } from '../../src/main/log.ts'
import { parseOptions } from '../../src/main/options.ts'
import { sharedThreads } from '../contract/shared-threads.ts'
import { until } from '../system/until.ts'
import { type Figures, interleave } from './interleaved.ts'
import { cpuMicros, spawnPinned } from './pinned.ts'

// npm run bench -- start [repeats]: a server from nothing to its first page and to its greeting: in an empty folder with nothing compiled,
// in a folder that it knows with what its last run compiled, and as the next server of a process, as tests start theirs. Medians.

const builtServer = fileURLToPath(new URL('./forthright.js', import.meta.url))
const folder = await mkdtemp(join(tmpdir(), 'forthright-start-'))
const quiet = { FORTHRIGHT_OPS_PORT: '0', FORTHRIGHT_LOG_LEVEL: 'error' }

const freePort = async (): Promise<number> => {
  const probe = createServer().listen(0, '127.0.0.1')
  await once(probe, 'listening')
  const address = probe.address()
  probe.close()
  await once(probe, 'close')
  return typeof address === 'object' && address ? address.port : 0
}

const startProcess = async (data: string, compiled: NodeJS.ProcessEnv): Promise<Figures> => {
  const port = await freePort()
  const env = { PATH: process.env.PATH, ...compiled, ...quiet, FORTHRIGHT_DATA: data, FORTHRIGHT_PORT: String(port) }
  const began = performance.now()
  const child = spawnPinned(0, process.execPath, [builtServer, 'serve'], { env, stdio: ['ignore', 'pipe', 'inherit'] })
  const ended = once(child, 'exit')
  const greeted = (async () => {
    let said = ''
    for await (const words of child.stdout ?? []) {
      said += String(words)
      if (said.includes('/healthz')) return performance.now() - began
    }
    throw new Error(`The server ended before it served: ${said}`)
  })()
  await until('the page answers', () => fetch(`http://127.0.0.1:${port}/`))
  const page = performance.now() - began
  const ready = await greeted
  const cpu = cpuMicros(child.pid ?? 0) / 1000
  child.kill('SIGTERM')
  await ended
  return { page, ready, cpu }
}

const startEmpty = async (): Promise<Figures> => {
  const data = await mkdtemp(join(folder, 'empty-'))
  const figures = await startProcess(data, { NODE_DISABLE_COMPILE_CACHE: '1' })
  await rm(data, { recursive: true })
  return figures
}

const startKnown = (): Promise<Figures> => startProcess(join(folder, 'known'), { NODE_COMPILE_CACHE: join(folder, 'compiled') })

const startNext = async (): Promise<Figures> => {
  const data = await mkdtemp(join(folder, 'next-'))
  const options = parseOptions({ ...quiet, FORTHRIGHT_DATA: data, FORTHRIGHT_PORT: '0' }, () => '')
  if (!options.ok) throw new Error(options.fault.detail)
  const assetsFolder = pathToFileURL(`${data}/none/`)
  const deps = { log: openLog('error'), version: 'bench', assetsFolder, onFatal: () => undefined, threads: sharedThreads }
  const [began, used] = [performance.now(), process.cpuUsage()]
  const server = await startServer(options.value, deps)
  const ready = performance.now() - began
  const { user, system } = process.cpuUsage(used)
  await server.stop()
  await rm(data, { recursive: true })
  return { ready, cpu: (user + system) / 1000 }
}

const medians = await interleave(Number(process.argv[2] ?? 9), {
  'an empty folder': startEmpty,
  'a known folder': startKnown,
  'the next of a process': startNext,
})
for (const [name, { page, ready = 0, cpu = 0 }] of medians) {
  const first = page === undefined ? '' : `first page ${page.toFixed(0)} ms, `
  console.log(`${name.padEnd(22)} ${first}ready ${ready.toFixed(0)} ms, processor ${cpu.toFixed(0)} ms`)
}
await rm(folder, { recursive: true })
