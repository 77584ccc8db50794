import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './setup/say.mjs'

/** Loads a source file with what it imports, .tsx included, which Node by itself does not read. */
export async function loadSource(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })
  return module
}
