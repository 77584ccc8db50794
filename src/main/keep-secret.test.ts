import { mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { keepSecret, secretFile } from './keep-secret.ts'

describe('the key of the links in mails', () => {
  let data: string
  beforeEach(async () => {
    data = await mkdtemp(join(tmpdir(), 'secret-'))
  })
  afterEach(() => rm(data, { recursive: true }))

  it('is the same for processes that start at the same time, and for this user alone', async () => {
    const kept = await Promise.all(Array.from({ length: 8 }, () => keepSecret(data, null)))
    expect(new Set([...kept, await keepSecret(data, null)]).size).toBe(1)
    expect(await readdir(data)).toEqual(['secret'])
    expect((await stat(secretFile(data))).mode & 0o077).toBe(0)
  })

  it('is never written over, though it cannot be used', async () => {
    await writeFile(secretFile(data), 'short')
    await expect(keepSecret(data, null)).rejects.toThrow('too short for a key')
    expect(await readFile(secretFile(data), 'utf8')).toBe('short')
  })
})
