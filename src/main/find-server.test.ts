import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findServer, localUrlOf } from './find-server.ts'
import { writePrivately } from './keep-secret.ts'
import { findRunning, leaveMark, removeMark } from './running-mark.ts'

const noFiles = (): string => ''
let data = ''
beforeEach(async () => {
  data = await mkdtemp(join(tmpdir(), 'forthright-find-'))
})
afterEach(() => rm(data, { recursive: true }))

const find = async (given = {}, env = {}) => {
  const found = await findServer(given, { FORTHRIGHT_DATA: data, ...env }, noFiles)
  return found.ok ? found.value : `${found.fault.code}: ${found.fault.detail}`
}
const keepToken = () => writePrivately(join(data, 'operator-token'), 'ft_local\n')

describe('the server of a command', () => {
  it('is the one of this machine when nothing is said', async () => {
    await keepToken()
    expect(await find({}, { FORTHRIGHT_PORT: '4000' })).toEqual({ url: 'http://127.0.0.1:4000', token: 'ft_local' })
  })
  it('is the one that the environment names, and a flag goes before it', async () => {
    const env = { FORTHRIGHT_URL: 'https://status.example.org', FORTHRIGHT_TOKEN: 'ft_env' }
    expect(await find({}, env)).toEqual({ url: 'https://status.example.org', token: 'ft_env' })
    expect(await find({ url: 'http://10.0.0.1:3000', token: 'ft_flag' }, env)).toEqual({ url: 'http://10.0.0.1:3000', token: 'ft_flag' })
  })
  it('gets the token of this machine only when it is on this machine', async () => {
    await keepToken()
    for (const url of ['http://localhost:1', 'http://127.0.0.1:1', 'http://[::1]:1'])
      expect(await find({ url })).toEqual({ url, token: 'ft_local' })
    for (const url of ['https://status.example.org', 'http://127.0.0.1.evil.example', 'http://localhost.evil.example'])
      expect(await find({ url })).toBe(`auth.missing: There is no token for ${url}.`)
  })
  it('is missing its token until it was started', async () => {
    expect(await find()).toMatch(/^auth.missing: .*operator-token does not exist/)
  })
  it('is not looked for with options that cannot be used', async () => {
    expect(await find({}, { FORTHRIGHT_PROT: '1' })).toContain('Did you mean FORTHRIGHT_PORT?')
  })
  it('is reached on the address that it listens on', () => {
    expect(['0.0.0.0', '::', '::1', 'localhost', '10.0.0.7'].map((host) => localUrlOf({ host }, 80))).toEqual([
      'http://127.0.0.1:80',
      'http://[::1]:80',
      'http://[::1]:80',
      'http://localhost:80',
      'http://10.0.0.7:80',
    ])
  })
})

describe('the mark of a running server', () => {
  it('leads commands to it as long as its process lives', async () => {
    await keepToken()
    await leaveMark(data, { pid: process.ppid, url: 'http://127.0.0.1:4711' })
    expect(await find()).toMatchObject({ url: 'http://127.0.0.1:4711' })
  })
  it('means nothing once the process is gone, or is our own', async () => {
    for (const pid of [2 ** 22 + 1, process.pid]) {
      await leaveMark(data, { pid, url: 'http://127.0.0.1:4711' })
      expect(await findRunning(data)).toBeUndefined()
    }
  })
  it.each(['', 'nonsense', '12', '0 http://localhost', '12 not a url', 'x http://localhost'])(
    'is nothing that cannot be read: %j',
    async (text) => {
      await writeFile(join(data, 'running'), text)
      expect(await findRunning(data)).toBeUndefined()
    },
  )
  it('is taken away by the one who left it, and by nobody else', async () => {
    await leaveMark(data, { pid: process.ppid, url: 'http://127.0.0.1:4711' })
    await removeMark(data, process.pid)
    expect(await findRunning(data)).toBeDefined()
    await removeMark(data, process.ppid)
    expect(await findRunning(data)).toBeUndefined()
  })
})
