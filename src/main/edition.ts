import { readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'

// Both the sources (src/main) and the bundle (dist/server) lie two folders below the root.
const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..')

/** The folder of the built browser scripts, ending in a slash. */
export const assetsFolder = pathToFileURL(`${join(root, 'dist', 'assets')}/`)

/** The folder of the built console, ending in a slash. */
export const consoleFolder = pathToFileURL(`${join(root, 'dist', 'console')}/`)

/** The folder of the built description of the API, ending in a slash. */
export const descriptionFolder = pathToFileURL(`${join(root, 'dist', 'api')}/`)

const stampOf = (): string => {
  try {
    return readFileSync(join(root, 'dist', 'built-from'), 'utf8')
      .trim()
      .slice(0, 12)
  } catch {
    return 'unbuilt'
  }
}

const parseVersion = (text: string): string => {
  const { version }: { version?: unknown } = JSON.parse(text)
  return String(version)
}

const version = parseVersion(readFileSync(join(root, 'package.json'), 'utf8'))

/** Names this build: `0.1.0`, and for the page's documents on disk the sources that it was built from. */
export const edition = { version, build: `${version} ${stampOf()}` }
