import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { root, SetupRefusal, timed } from './say.mjs'

export const serverEntry = join(root, 'dist', 'server', 'forthright.js')
const stamp = join(root, 'dist', 'built-from')
const inputs = [
  'src',
  'package-lock.json',
  'tsconfig.json',
  'tsconfig.pure.json',
  'tsconfig.guide.json',
  'vite.config.ts',
  'scripts/build.mjs',
]

/** Builds the server and the browser script unless what stands in dist was built from exactly these sources. */
export async function ensureBuild(node) {
  if (isShippedWithoutSources() || isCurrent()) return
  await withLock(async () => {
    if (!isCurrent()) await timed('Building', () => build(node))
  })
}

/** A container image carries dist and no src. */
function isShippedWithoutSources() {
  return !existsSync(join(root, 'src')) && existsSync(serverEntry)
}

function isCurrent() {
  return existsSync(serverEntry) && existsSync(stamp) && readFileSync(stamp, 'utf8') === sourceHash()
}

/**
 * By contents, not by times: a copied checkout keeps its build, an edit within the clock's grain is seen. 300 files of
 * this size take about 15 ms.
 */
export function sourceHash() {
  const hash = createHash('sha256')
  for (const path of inputs.flatMap(filesIn))
    hash
      .update(path)
      .update('\0')
      .update(readFileSync(join(root, path)))
      .update('\0')
  return hash.digest('hex')
}

function filesIn(input) {
  if (!existsSync(join(root, input))) return []
  if (/\.[a-z]+$/.test(input)) return [input]
  return readdirSync(join(root, input), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && !/\.test\.tsx?$/.test(entry.name))
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name).slice(root.length))
    .sort()
}

async function build(node) {
  const child = spawn(node, [join(root, 'scripts', 'build.mjs')], { cwd: root, stdio: ['ignore', 'pipe', 'pipe'] })
  let words = ''
  child.stdout.on('data', (chunk) => (words += chunk))
  child.stderr.on('data', (chunk) => (words += chunk))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve))
  if (code !== 0) throw new SetupRefusal(`The build failed:\n${words.trim()}`)
}
