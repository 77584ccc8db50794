import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Rendition } from '../../render/page-state.ts'
import { createSite } from './site.ts'
import { openSiteFolder, type SiteFolder } from './site-folder.ts'

const page = (path: string, body: string): Rendition => ({ path, mediaType: 'text/html; charset=utf-8', body: `<p>${body}</p>`.repeat(50) })
const textAt = (site: ReturnType<typeof createSite>, path: string) => site.find(path)?.variants.identity.body.toString()

describe('a site in memory', () => {
  it('serves the newest bytes of a path and leaves the others', async () => {
    const site = createSite({ isSecure: false, edition: '1' })
    await site.put([page('/', 'one'), page('/history', 'h')])
    await site.put([page('/', 'two')])
    expect([textAt(site, '/')?.includes('two'), textAt(site, '/history')?.includes('h'), site.size]).toEqual([true, true, 2])
  })

  it('does not compress again what did not change', async () => {
    const site = createSite({ isSecure: false, edition: '1' })
    await site.put([page('/', 'one')])
    const before = site.find('/')
    await site.put([page('/', 'one')])
    expect(site.find('/')).toBe(before)
  })

  it('keeps the order of the calls, however long the first takes', async () => {
    const site = createSite({ isSecure: false, edition: '1' })
    const slow = site.put([page('/', 'old'.repeat(300_000))])
    const fast = site.put([page('/', 'new')])
    await Promise.all([slow, fast])
    expect(textAt(site, '/')).toContain('new')
  })

  it('serves pictures as the bytes that they are', async () => {
    const site = createSite({ isSecure: false, edition: '1' })
    await site.put([{ path: '/logo.png', mediaType: 'image/png', body: 'iVBORw0KGgo=', encoding: 'base64' }])
    expect(site.find('/logo.png')?.variants.identity.body[0]).toBe(0x89)
  })

  it('asks for https only where the base URL is https', async () => {
    const hasHsts = async (isSecure: boolean) => {
      const site = createSite({ isSecure, edition: '1' })
      await site.put([page('/', 'x')])
      return site.find('/')?.variants.identity.headers.some(([name]) => name === 'Strict-Transport-Security')
    }
    expect([await hasHsts(true), await hasHsts(false)]).toEqual([true, false])
  })
})

describe('a site on disk', () => {
  let directory = ''
  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'forthright-site-'))
  })
  afterEach(() => rm(directory, { recursive: true, force: true }))
  const siteIn = async (edition = '1') => createSite({ isSecure: false, edition, folder: await openSiteFolder(directory) })
  const filled = async (...pages: readonly Rendition[]) => {
    const site = await siteIn()
    await site.put(pages)
    await site.mark('page', { sequence: 7, digest: 'seven' })
    await site.settled()
    return site
  }

  it('comes back with its documents, tags and position', async () => {
    const before = await filled(page('/', 'one'), page('/history', 'h'))
    const after = await siteIn()
    expect(await after.load()).toBe(2)
    expect([after.find('/')?.variants.br?.tag, after.markOf('page')]).toEqual([
      before.find('/')?.variants.br?.tag,
      { sequence: 7, digest: 'seven' },
    ])
  })

  it('has to be made anew in another edition, and is shown until then', async () => {
    await filled(page('/', 'one'))
    const after = await siteIn('2')
    await after.load()
    expect([after.size, after.markOf('page')]).toEqual([1, undefined])
  })

  it('does not put old bytes over newer ones that came first', async () => {
    await filled(page('/', 'old'))
    const after = await siteIn()
    await after.put([page('/', 'new')])
    await after.load()
    expect(textAt(after, '/')).toContain('new')
    await after.settled()
  })

  it('keeps no files that nothing points at', async () => {
    const site = await filled(page('/', 'one'))
    const before = (await readdir(directory)).length
    await site.put([page('/', 'two')])
    await site.settled()
    expect((await readdir(directory)).length).toBe(before)
  })

  it('shows nothing of what an earlier version kept of its own reference', async () => {
    await filled(page('/', 'one'), page('/api/', 'reference'))
    const site = await siteIn()
    await site.load()
    await site.put([page('/', 'two')])
    await site.settled()
    expect([site.find('/api/'), await (await siteIn()).load()]).toEqual([undefined, 1])
  })

  it('is empty where the manifest is damaged', async () => {
    await filled(page('/', 'one'))
    await writeFile(join(directory, 'manifest.json'), '{"form":2,')
    expect(await (await siteIn()).load()).toBe(0)
  })

  it('leaves out a document whose bytes were changed, and forgets how far it was', async () => {
    await filled(page('/', 'one'), page('/history', 'h'))
    const manifest = JSON.parse(await readFile(join(directory, 'manifest.json'), 'utf8'))
    await writeFile(join(directory, manifest.documents[0].files.identity), 'changed')
    const after = await siteIn()
    expect([await after.load(), after.markOf('page')]).toEqual([1, undefined])
  })

  it('reads no file outside of its folder, whatever the manifest says', async () => {
    await filled(page('/', 'one'))
    const path = join(directory, 'manifest.json')
    const text = await readFile(path, 'utf8')
    await writeFile(path, text.replace(/"identity":"[0-9a-f]{64}"/, '"identity":"../../../etc/passwd"'))
    expect(await (await siteIn()).load()).toBe(0)
  })
})

describe('a disk that refuses', () => {
  const fullDisk = (): { folder: SiteFolder; free: () => void } => {
    let isFull = true
    return {
      free: () => {
        isFull = false
      },
      folder: {
        read: async () => undefined,
        write: async () => {
          if (isFull) throw Object.assign(new Error('no space left on device'), { code: 'ENOSPC' })
        },
      },
    }
  }

  it('does not keep the page from changing', async () => {
    const site = createSite({ isSecure: false, edition: '1', folder: fullDisk().folder })
    await site.put([page('/', 'new')])
    await site.settled()
    expect([textAt(site, '/')?.includes('new'), site.diskTrouble]).toEqual([true, 'ENOSPC'])
  })

  it('is told once, and once more when it takes again', async () => {
    const told: (string | undefined)[] = []
    const { folder, free } = fullDisk()
    const site = createSite({ isSecure: false, edition: '1', folder, onDiskTrouble: (trouble) => told.push(trouble) })
    for (const body of ['1', '2']) {
      await site.put([page('/', body)])
      await site.settled()
    }
    free()
    await site.put([page('/', '3')])
    await site.settled()
    expect(told).toEqual(['ENOSPC', undefined])
  })
})
