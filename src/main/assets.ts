import { readFile } from 'node:fs/promises'
import type { Assets, Rendition } from '../render/page-state.ts'
import { parseManifest } from './parse-manifest.ts'

/** The built browser scripts: their documents for the shelf, and their names for the pages that load them. */
export interface BuiltAssets {
  readonly assets: Assets
  readonly renditions: readonly Rendition[]
}

const readOr = async (url: URL, otherwise: string): Promise<string> => {
  try {
    return await readFile(url, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return otherwise
    throw error
  }
}

/** `folder` ends in a slash. Where nothing was built (tests from the sources) pages simply do without live updates. */
export const loadAssets = async (folder: URL): Promise<BuiltAssets> => {
  const manifest = parseManifest(JSON.parse(await readOr(new URL('manifest.json', folder), '{}')))
  const scriptOf = async (source: string): Promise<Rendition | undefined> => {
    const file = manifest.get(source)
    if (file === undefined) return undefined
    const body = await readFile(new URL(file, folder), 'utf8')
    return { path: `/assets/${file}`, mediaType: 'text/javascript; charset=utf-8', body }
  }
  const live = await scriptOf('src/http/public/live.client.ts')
  const similar = await scriptOf('src/http/public/similar.client.ts')
  return {
    assets: { liveScript: live?.path ?? null, ...(similar ? { similarScript: similar.path } : {}) },
    renditions: [live, similar].filter((script) => script !== undefined),
  }
}
