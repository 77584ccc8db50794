import { existsSync } from 'node:fs'
import { dirname, join } from 'node:path'

/** Folder of what only the tests need. Looked for upwards, because a bench runs bundled from another folder. */
export const toolsFolder = findTools(import.meta.dirname)

function findTools(from: string): string {
  if (existsSync(join(from, 'test', 'tools', 'package.json'))) return join(from, 'test', 'tools')
  if (dirname(from) === from) throw new Error('test/tools/package.json is in no folder above this file')
  return findTools(dirname(from))
}

export const installHint = 'It comes with the test tools: run "npm test" once, or "npm ci" in test/tools.'
