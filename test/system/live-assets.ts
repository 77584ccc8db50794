import { mkdtemp } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'vite'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** Builds what pages load as a release does, into a folder for temporary files. The address ends in a slash. */
export const buildAssets = async (): Promise<URL> => {
  const folder = await mkdtemp(join(tmpdir(), 'forthright-assets-'))
  await build({ root, configFile: join(root, 'vite.config.ts'), logLevel: 'error', build: { outDir: folder, emptyOutDir: false } })
  return pathToFileURL(`${folder}/`)
}
