import { existsSync, mkdirSync, mkdtempSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { buildConsole } from '../../scripts/build.mjs'
import { sourceHash } from '../../scripts/setup/bundle.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const shelf = join(root, 'node_modules', '.forthright-console')
const home = join(shelf, sourceHash().slice(0, 16))

/** The console as a release has it, built from exactly these sources. The address ends in a slash. */
export const builtConsole = pathToFileURL(`${home}/`)

/** Once a run and not once a test file; a build of the same sources is used again. */
export const setup = async (): Promise<void> => {
  if (existsSync(home)) return
  rmSync(shelf, { recursive: true, force: true })
  mkdirSync(shelf, { recursive: true })
  const aside = mkdtempSync(`${home}-`)
  await buildConsole(aside)
  renameSync(aside, home)
}
