import { join } from 'node:path'
import { runnerImport } from 'vite'
import { root } from './setup/say.mjs'

/**
 * The generated files of the project. Each generator names its outputs (paths from the root) and returns their
 * contents by path; it writes nothing, so that a check is the same run with a comparison at its end. The outputs must
 * depend on the sources alone: no dates, no machine.
 *
 * @type {ReadonlyArray<{ name: string, outputs: readonly string[], run: () => Promise<Record<string, string>> }>}
 */
export const generators = []

/** Loads a source file, .tsx included, with what it imports. For use in `run`. */
export async function load(path) {
  const { module } = await runnerImport(join(root, path), { root, configFile: false, logLevel: 'error' })
  return module
}
