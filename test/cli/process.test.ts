import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ensureBuild, serverEntry } from '../../scripts/setup/bundle.mjs'
import { root } from '../../scripts/setup/say.mjs'

// Many processes or undo windows one after the other, on a machine that is busy with other tests.
describe('as a process of its own', { timeout: 90_000 }, () => {
  let folder = ''
  const start = (args: readonly string[], env: Readonly<Record<string, string>> = {}) => {
    const { PATH = '', NODE_COMPILE_CACHE = '' } = process.env
    const own = { PATH, NODE_COMPILE_CACHE, FORTHRIGHT_DATA: join(folder, 'data'), FORTHRIGHT_PORT: '0', FORTHRIGHT_OPS_PORT: '0' }
    const child = spawn(process.execPath, [serverEntry, ...args], { env: { ...own, ...env }, cwd: folder })
    const said = { out: '', err: '' }
    child.stdout.on('data', (chunk) => (said.out += String(chunk)))
    child.stderr.on('data', (chunk) => (said.err += String(chunk)))
    const ended = once(child, 'close').then(([code]) => ({ code, ...said }))
    return { child, said, ended }
  }
  const run = (args: readonly string[], input = '', env = {}) => {
    const { child, ended } = start(args, env)
    child.stdin.end(input)
    return ended
  }
  const serving = async (env: Readonly<Record<string, string>> = {}) => {
    const started = start(['serve'], env)
    while (!started.said.out.includes('serves')) await Promise.race([once(started.child.stdout, 'data'), started.ended.then(fail)])
    return started
  }
  const fail = ({ err }: { err: string }) => Promise.reject(new Error(err))

  beforeAll(async () => {
    await ensureBuild(process.execPath)
    folder = await mkdtemp(join(tmpdir(), 'forthright-process-'))
  })
  afterAll(() => rm(folder, { recursive: true }))

  it('lints lines of JSON, one answer a line in the same order', async () => {
    const lines = ['one', 'two'].map((id) => JSON.stringify({ id, kind: 'update', text: '🚢 Customers experience issues.' }))
    const { code, out, err } = await run(['lint', '--jsonl'], `${lines.join('\r\n')}\n`)
    const answers = out
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect([code, err, answers.map(({ id }) => id)]).toEqual([0, '', ['one', 'two']])
    expect(answers[0].findings).toContainEqual(expect.objectContaining({ rule: 'vague', quote: 'issues', start: 23, end: 29 }))
    expect(answers[0].elements.has_consequence).toBe(false)
  })

  it('answers the good lines when others are bad, and says which', async () => {
    const { code, out, err } = await run(['lint', '--jsonl'], 'nonsense\n\n{"id":"a","kind":"update","text":"x"}\n{"id":1}\n')
    expect([code, out.trim().split('\n').length, err]).toEqual([2, 1, expect.stringMatching(/^Line 1: .*\nLine 4: /)])
  })

  it('hands hostile text back unchanged', async () => {
    const text = 'some \u001b[2J\u202e issues \u009b'
    const { out } = await run(['lint', '--jsonl'], `${JSON.stringify({ id: '\u001b]0;x', kind: 'update', text })}\n`)
    expect(JSON.parse(out).id).toBe('\u001b]0;x')
  })

  it('lints a file for a person: 1 when something reaches the level', async () => {
    const file = join(folder, 'notice.md')
    await writeFile(file, 'Some users may experience issues.\n')
    const { code, out } = await run(['lint', file, '--fail-at', 'hint'])
    expect([code, out]).toEqual([1, expect.stringContaining('notice.md:1:27')])
    expect((await run(['lint', file, '--kind', 'essay'])).code).toBe(2)
  })

  it('says in words what a file lacks', async () => {
    const file = join(folder, 'lacking.md')
    await writeFile(file, 'We are switching to the second provider.\n')
    const { out } = await run(['lint', file])
    expect(out).toMatch(/lacking\.md warning next update promise is missing: \w/)
    expect(out).not.toContain('has_')
  })

  it('ends quietly when nobody reads on', async () => {
    const { child, ended } = start(['--help'])
    child.stdout.destroy()
    expect(await ended).toMatchObject({ err: '' })
  })

  it('tells every wrong option at once and does not start', async () => {
    const { code, out, err } = await run(['serve'], '', { FORTHRIGHT_PROT: '80', FORTHRIGHT_UNDO_SECONDS: 'ten' })
    expect([code, out, err]).toEqual([2, '', expect.stringMatching(/FORTHRIGHT_PORT\?\n- FORTHRIGHT_UNDO_SECONDS cannot be "ten"/)])
  })

  it('keeps what Node compiled beside the build, so that the next command starts sooner', async () => {
    const compiled = join(root, 'dist', 'compiled')
    await rm(compiled, { recursive: true, force: true })
    const { PATH = '' } = process.env
    await once(spawn(process.execPath, [join(root, 'bin', 'forthright.mjs'), '--version'], { env: { PATH }, stdio: 'ignore' }), 'close')
    expect(await readdir(compiled)).toHaveLength(1)
  })

  it('describes its API as the build wrote it down, at its own address', async () => {
    const { child, said, ended } = await serving()
    const url = /serves (\S+)/.exec(said.out)?.[1]
    const built = JSON.parse(await readFile(join(root, 'dist', 'api', 'openapi.json'), 'utf8'))
    expect(await (await fetch(`${url}/api/openapi.json`)).json()).toEqual({ ...built, servers: [{ url }] })
    child.kill('SIGTERM')
    await ended
  })

  it('serves until it is told to stop, and commands on the same machine find it', async () => {
    const { child, said, ended } = await serving()
    expect(said.out).toMatch(/^Forthright \d.*serves http:\/\/localhost:\d+\n.*operator-token.*postbox.*Plain HTTP/s)
    expect(said.out).toMatch(/http:\/\/localhost:\d+\/console\/welcome#\S{20,}/)
    expect((await run(['status'])).out).toContain('nothing is open')
    const second = await run(['serve'])
    expect([second.code, second.err]).toEqual([2, expect.stringContaining('runs on')])
    child.kill('SIGTERM')
    expect((await ended).code).toBe(0)
  })

  it.each([
    ['/proc/nowhere', 'is not there and cannot be made'],
    ['/dev/null', 'is a file and no folder'],
    ['/dev/null/below', 'part of its path is a file'],
  ])('says that its folder cannot be used: %s', async (data, why) => {
    for (const args of [['serve'], ['restore', serverEntry]]) {
      const { code, err } = await run(args, '', { FORTHRIGHT_DATA: data })
      expect([code, err]).toEqual([2, expect.stringContaining(why)])
    }
  })

  it('says which port is taken', async () => {
    const { child, said, ended } = await serving()
    const port = /localhost:(\d+)/.exec(said.out)?.[1] ?? ''
    const second = await run(['serve'], '', { FORTHRIGHT_PORT: port, FORTHRIGHT_DATA: join(folder, 'other') })
    expect([second.code, second.err]).toEqual([2, expect.stringContaining(`listens on port ${port} already`)])
    child.kill('SIGINT')
    expect((await ended).code).toBe(0)
  })

  it('backs up while it serves, and restores elsewhere with sending held', async () => {
    const { child, ended } = await serving()
    const [file, elsewhere] = [join(folder, 'all.backup'), { FORTHRIGHT_DATA: join(folder, 'elsewhere') }]
    expect((await run(['open', '--title', 'Kept', '--severity', 'minor', '--now', 'It fails.'])).code).toBe(0)
    expect((await run(['backup', file])).code).toBe(0)
    expect((await stat(file)).mode & 0o777).toBe(0o600)
    expect(await run(['restore', file])).toMatchObject({ code: 2, err: expect.stringContaining('Stop it first') })
    child.kill('SIGTERM')
    await ended
    expect((await run(['restore', file], '', elsewhere)).code).toBe(0)
    expect(await run(['verify'], '', elsewhere)).toMatchObject({ code: 0, out: expect.stringContaining('chain internal') })
    expect(await readFile(join(folder, 'elsewhere', 'secret'))).toEqual(await readFile(join(folder, 'data', 'secret')))
    const restored = await serving(elsewhere)
    expect((await run(['status'], '', elsewhere)).out).toMatch(/Kept .*Sending is held since .* Restored from the backup/s)
    restored.child.kill('SIGTERM')
    expect((await restored.ended).code).toBe(0)
  })

  it('finds no database where there is none, and makes none', async () => {
    const { code, err } = await run(['verify'], '', { FORTHRIGHT_DATA: join(folder, 'nowhere') })
    expect([code, err]).toEqual([2, expect.stringContaining('There is no database at')])
    await expect(stat(join(folder, 'nowhere'))).rejects.toThrow('ENOENT')
  })

  it('does not believe a database that was tampered with', async () => {
    await writeFile(join(folder, 'data', 'forthright.db'), 'not a database at all')
    expect((await run(['verify'])).code).toBe(1)
  })
})
