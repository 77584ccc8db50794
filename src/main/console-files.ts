import { readdir, readFile } from 'node:fs/promises'
import { type ConsoleBuild, consoleAssetsPath, consoleWorkerFile, consoleWorkerPath, type Named } from '../http/console/console-build.ts'
import type { Rendition } from '../render/page-state.ts'
import { parseConsoleManifest } from './parse-console-manifest.ts'

const mediaTypes: Readonly<Record<string, string>> = {
  js: 'text/javascript; charset=utf-8',
  css: 'text/css; charset=utf-8',
}

const pathOf = (name: string): string => (name === consoleWorkerFile ? consoleWorkerPath : consoleAssetsPath + name)

const renditionOf = async (folder: URL, name: string): Promise<readonly Rendition[]> => {
  const mediaType = mediaTypes[name.split('.').at(-1) ?? '']
  if (mediaType === undefined) return []
  return [{ path: pathOf(name), mediaType, body: await readFile(new URL(name, folder), 'utf8') }]
}

const namedBy = ({ styles, preloads }: Named): Named => ({ styles: styles.map(pathOf), preloads: preloads.map(pathOf) })

/** The console as it was built into `folder` (ending in a slash); undefined where nothing was, as in tests from the sources. */
export const loadConsole = async (folder: URL): Promise<ConsoleBuild | undefined> => {
  const names = await readdir(folder).catch((): string[] => [])
  if (!names.includes('manifest.json')) return undefined
  const manifest: unknown = JSON.parse(await readFile(new URL('manifest.json', folder), 'utf8'))
  const entry = parseConsoleManifest(manifest, { entry: 'src/console/main.tsx', home: 'src/console/home/home-screen.tsx' })
  if (!entry) return undefined
  const files = (await Promise.all(names.map((name) => renditionOf(folder, name)))).flat()
  return { script: pathOf(entry.script), ...namedBy(entry), home: namedBy(entry.home), files }
}
