import { createHash } from 'node:crypto'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { npm } from './npm.mjs'
import { fromRoot, timed } from './say.mjs'

/** Installs the locked packages of a folder unless exactly these are installed already. */
export async function ensurePackages(node, folder, what) {
  if (isInstalled(folder)) return
  await withLock(async () => {
    if (isInstalled(folder)) return
    if (!isSameAsLocked(folder)) await timed(`Installing ${what}`, () => npm(node, folder, ['ci', '--include=dev', '--include=optional']))
    writeFileSync(stampOf(folder), fingerprint(folder))
  })
}

function isInstalled(folder) {
  return readOr(stampOf(folder), '') === fingerprint(folder)
}

/** Inside node_modules, so that every npm command that empties the folder removes the stamp with it. */
function stampOf(folder) {
  return join(folder, 'node_modules', '.forthright-installed')
}

function fingerprint(folder) {
  const lock = readFileSync(join(folder, 'package-lock.json'))
  return createHash('sha256').update(lock).update(`${process.platform}-${process.arch}`).digest('hex')
}

/** Somebody who ran `npm install` by hand has what the lock file says; installing again would only take it away from running processes. */
function isSameAsLocked(folder) {
  const present = packagesIn(join(folder, 'node_modules', '.package-lock.json'))
  const locked = packagesIn(join(folder, 'package-lock.json'))
  if (!present || !locked) return false
  return Object.entries(locked).every(
    ([path, entry]) => path === '' || present[path]?.version === entry.version || (entry.optional && !present[path]),
  )
}

function packagesIn(path) {
  const text = readOr(path, '')
  return text === '' ? undefined : JSON.parse(text).packages
}

function readOr(path, otherwise) {
  try {
    return readFileSync(path, 'utf8')
  } catch (error) {
    if (error.code === 'ENOENT') return otherwise
    throw new Error(`${fromRoot(path)} cannot be read`, { cause: error })
  }
}
