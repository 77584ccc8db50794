import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync, renameSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { withLock } from './lock.mjs'
import { npm } from './npm.mjs'
import { root, SetupRefusal, timed } from './say.mjs'

const oldestMajor = 24
/** Older SQLite can lose a WAL reset under concurrent writers; a Node that carries one is not good enough for the embedded store. */
const oldestSqlite = [3, 51, 3]
const fetchedVersion = '24.21.0'

const packageName = `node-${process.platform}-${process.arch}`
const home = join(root, '.toolchain', 'node_modules')
const fetched = join(home, packageName, 'bin', 'node')

/** Path of a Node that Forthright runs on: the running one where it is new enough, else one fetched once through npm. */
export async function ensureNode() {
  if (isRunningNodeGood()) return process.execPath
  if (isFetched()) return fetched
  return withLock(async () => {
    if (!isFetched())
      await timed(
        `Node ${oldestMajor} is needed, this is ${process.versions.node}: fetching Node ${fetchedVersion} from the npm registry`,
        fetchNode,
      )
    return fetched
  })
}

export function isRunningNodeGood() {
  const { node, sqlite } = process.versions
  return Number.parseInt(node, 10) >= oldestMajor && sqlite !== undefined && isAtLeast(sqlite.split('.').map(Number), oldestSqlite)
}

function isAtLeast(version, floor) {
  const at = floor.findIndex((part, index) => version[index] !== part)
  return at === -1 || version[at] > floor[at]
}

function isFetched() {
  try {
    const { version } = JSON.parse(readFileSync(join(home, packageName, 'package.json'), 'utf8'))
    return version === fetchedVersion && existsSync(fetched)
  } catch {
    return false
  }
}

/** Installed aside and renamed into place, so that an interrupted download never looks like a Node. */
async function fetchNode() {
  const incoming = join(root, '.toolchain', 'incoming')
  rmSync(incoming, { recursive: true, force: true })
  try {
    await npm(process.execPath, root, [
      'install',
      '--prefix',
      incoming,
      '--no-save',
      '--no-package-lock',
      `${packageName}@${fetchedVersion}`,
    ])
  } catch (error) {
    throw new SetupRefusal(`${error.message}\nOr install Node ${oldestMajor} or newer yourself (https://nodejs.org): then none is fetched.`)
  }
  const candidate = join(incoming, 'node_modules', packageName, 'bin', 'node')
  const probe = spawnSync(candidate, ['--version'], { encoding: 'utf8' })
  if (probe.status !== 0) {
    throw new SetupRefusal(
      `The fetched Node does not run on this system: ${probe.error?.message ?? probe.stderr}\nInstall Node ${oldestMajor} or newer yourself and run the command again.`,
    )
  }
  rmSync(home, { recursive: true, force: true })
  renameSync(join(incoming, 'node_modules'), home)
  rmSync(incoming, { recursive: true, force: true })
}
