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
  const file = manifest.get('src/http/public/live.client.ts')
  if (file === undefined) return { assets: { liveScript: null }, renditions: [] }
  const path = `/assets/${file}`
  const body = await readFile(new URL(file, folder), 'utf8')
  return { assets: { liveScript: path }, renditions: [{ path, mediaType: 'text/javascript; charset=utf-8', body }] }
}
