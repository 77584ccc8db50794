import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuild, serverEntry } from '../../scripts/setup/bundle.mjs'
import { within } from '../fault/within.ts'
import { until } from '../system/until.ts'

// An SQLite that loses data is linked into Node, so another Node would be needed to have one; instead it is made to give another number.
const lies = `import { DatabaseSync } from 'node:sqlite'
const prepare = DatabaseSync.prototype.prepare
DatabaseSync.prototype.prepare = function (sql) {
  return prepare.call(this, sql === 'SELECT sqlite_version()' ? "SELECT '3.51.2'" : sql)
}`
const oldSqlite = `--import=data:text/javascript,${encodeURIComponent(lies)}`

describe('under a Node that', { timeout: 90_000 }, () => {
  let folder = ''
  /** Starts a server in a folder of this name, asks, and stops it. */
  const serving = async <T>(name: string, flags: readonly string[], ask: (url: string) => Promise<T>) => {
    const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env
    const env = { PATH, NODE_COMPILE_CACHE, FORTHRIGHT_DATA: join(folder, name), FORTHRIGHT_PORT: '0', FORTHRIGHT_OPS_PORT: '0' }
    const child = spawn(process.execPath, [...flags, serverEntry, 'serve'], { env: { ...env, NO_COLOR: '1' }, cwd: folder })
    const said = { out: '', err: '' }
    child.stderr.on('data', (chunk) => (said.err += String(chunk)))
    const url = Promise.withResolvers<string>()
    child.stdout.on('data', (chunk) => {
      said.out += String(chunk)
      const found = /serves (\S+)/.exec(said.out)?.[1]
      if (found !== undefined && said.out.includes('/healthz')) url.resolve(found)
    })
    const ended = once(child, 'close')
    void ended.then(() => url.reject(new Error(`It ended: ${said.err}`)))
    try {
      return { answer: await ask(await url.promise), ...said }
    } finally {
      child.kill('SIGTERM')
      await within(
        20,
        ended.then(() => undefined),
      )
    }
  }
  /** Of the page, once it is there, and of the API. */
  const statuses = async (url: string) => {
    const page = await until('the page', async () => {
      const { status } = await fetch(url)
      return status === 200 ? status : undefined
    })
    return [page, (await fetch(`${url}/api/incidents`)).status]
  }

  beforeAll(async () => {
    await ensureBuild(process.execPath)
    folder = await mkdtemp(join(tmpdir(), 'forthright-hardened-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('G13: has no __proto__, it serves as ever', async () => {
    const { answer } = await serving('plain', ['--disable-proto=delete'], statuses)
    expect(answer).toEqual([200, 401])
  })

  it('brings an SQLite that loses data, it goes on with its page, answers 503 and says which one it needs', async () => {
    expect((await serving('old', [], statuses)).answer).toEqual([200, 401])
    const { answer, out, err } = await serving('old', [oldSqlite], statuses)
    expect([answer, out, err]).toEqual([[200, 503], expect.stringContaining('3.51.3'), expect.stringContaining('unsafe-version')])
  })
})
