import { execFileSync } from 'node:child_process'
import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { build } from 'vite'
import { sourceHash } from './setup/bundle.mjs'
import { root } from './setup/say.mjs'

/** Builds the server, and further entries beside it, into a folder. */
export async function buildServer(outDir, input = {}) {
  // Vite would compile JSX for React's development runtime wherever the caller's NODE_ENV says so, and the bundle would not start.
  process.env.NODE_ENV = 'production'
  await build({ root, build: { ssr: true, outDir, emptyOutDir: true, rolldownOptions: { input } } })
}

/** Builds the console's files and their manifest into a folder. */
export async function buildConsole(outDir) {
  process.env.NODE_ENV = 'production'
  await build({ root, mode: 'console', build: { outDir, emptyOutDir: true } })
}

/** Writes what a built server says about its API into a folder: a third of a second that no start has to spend. */
export async function buildDescription(server, outDir) {
  const { describeApi } = await import(pathToFileURL(join(server, 'describe-api.js')).href)
  const { document, reference } = describeApi()
  mkdirSync(outDir, { recursive: true })
  writeFileSync(join(outDir, 'openapi.json'), document)
  writeFileSync(join(outDir, 'reference.html'), reference)
}

/** Builds `forthright/lint`: its code, and its types as the compiler writes them. */
export async function buildGuide(outDir) {
  await build({ root, mode: 'guide', build: { outDir, emptyOutDir: true } })
  const types = ['-p', join(root, 'tsconfig.guide.json'), '--outDir', join(outDir, 'types')]
  execFileSync(process.execPath, [join(root, 'node_modules', 'typescript', 'bin', 'tsc'), ...types], { stdio: 'inherit' })
}

/** Built aside and swapped in, so that a reader of dist finds the old build or the new one, never a part of one. */
async function buildAll() {
  const next = join(root, 'dist.next')
  const builtFrom = sourceHash()
  rmSync(next, { recursive: true, force: true })
  await buildServer(join(next, 'server'))
  await buildDescription(join(next, 'server'), join(next, 'api'))
  if (existsSync(join(root, 'src', 'http', 'public', 'live.client.ts')))
    await build({ root, build: { outDir: join(next, 'assets'), emptyOutDir: true } })
  await buildConsole(join(next, 'console'))
  await buildGuide(join(next, 'lint'))
  writeFileSync(join(next, 'built-from'), builtFrom)
  rmSync(join(root, 'dist.old'), { recursive: true, force: true })
  if (existsSync(join(root, 'dist'))) renameSync(join(root, 'dist'), join(root, 'dist.old'))
  renameSync(next, join(root, 'dist'))
  rmSync(join(root, 'dist.old'), { recursive: true, force: true })
}

if (process.argv[1] === import.meta.filename) await buildAll()
