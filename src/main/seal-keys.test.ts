import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { openSealer, sealerWithKeys, sealKeysFile } from './seal-keys.ts'

const [old, young] = ['1a'.repeat(32), '2b'.repeat(32)]

describe('a box', () => {
  const sealer = sealerWithKeys([old])
  const box = sealer.seal('They never listen. 🚢', 'note 1 of ana')

  it('opens for what it was sealed for, and for nothing else', () => {
    expect([sealer.open(box, 'note 1 of ana'), sealer.open(box, 'note 2 of ana'), sealer.open(box, 'note 1 of bo')]).toEqual([
      'They never listen. 🚢',
      undefined,
      undefined,
    ])
  })

  it('stays closed when a single bit of it is another', () => {
    const bytes = Buffer.from(box.text, 'base64')
    const opened = [...bytes.keys()].map((i) => {
      const bent = Buffer.from(bytes)
      bent.writeUInt8(bent.readUInt8(i) ^ 1, i)
      return sealer.open({ ...box, text: bent.toString('base64') }, 'note 1 of ana')
    })
    expect(new Set(opened)).toEqual(new Set([undefined]))
    expect(sealer.open({ ...box, text: '' }, 'note 1 of ana')).toBeUndefined()
  })

  it('opens after a change of keys as long as the old one is there', () => {
    const both = sealerWithKeys([young, old])
    expect([both.open(box, 'note 1 of ana'), sealerWithKeys([young]).open(box, 'note 1 of ana')]).toEqual([
      'They never listen. 🚢',
      undefined,
    ])
    expect(both.seal('x', 'y').keyId).not.toBe(box.keyId)
  })

  it('is never the same twice', () => {
    expect(sealer.seal('x', 'y').text).not.toBe(sealer.seal('x', 'y').text)
  })
})

describe('the keys of the data folder', () => {
  let data: string
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'seal-'))
  })
  afterEach(() => rm(data, { recursive: true }))
  const troubles: string[] = []
  const open = () => openSealer(data, null, (trouble) => void troubles.push(trouble))

  it('are made when somebody needs them, for this user alone, and found by the next start', async () => {
    const first = await open()
    expect([first.keyId, await first.provide()]).toEqual([undefined, true])
    const box = first.seal('x', 'y')
    expect((await stat(sealKeysFile(data))).mode & 0o077).toBe(0)
    expect((await open()).open(box, 'y')).toBe('x')
  })

  it('are the same for processes that started before there were any', async () => {
    const sealers = await Promise.all([open(), open(), open()])
    await Promise.all(sealers.map((sealer) => sealer.provide()))
    expect(new Set(sealers.map(({ keyId }) => keyId))).toEqual(new Set([(await open()).keyId]))
    expect(await readdir(data)).toEqual(['seal-keys'])
  })

  it('that cannot be used are left as they are', async () => {
    await writeFile(sealKeysFile(data), 'not a key')
    const sealer = await open()
    expect([await sealer.provide(), sealer.keyId, troubles.length]).toEqual([false, undefined, 1])
    expect(await readFile(sealKeysFile(data), 'utf8')).toBe('not a key')
  })
})
