import { spawn } from 'node:child_process'
import { accessSync, constants, existsSync, realpathSync } from 'node:fs'
import { homedir } from 'node:os'
import { delimiter, dirname, join } from 'node:path'
import { root, SetupRefusal } from './say.mjs'

const quiet = ['--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error', '--no-update-notifier']

/**
 * Runs npm under the given Node, so that engine checks see the Node that will be used and not the one that npm was
 * started with. Throws a refusal with npm's own last words.
 */
export async function npm(node, cwd, args) {
  const cli = npmCli()
  const [command, first] = cli ? [node, [cli]] : ['npm', []]
  const child = spawn(command, [...first, ...args, ...quiet], { cwd, env: environment(node), stdio: ['ignore', 'pipe', 'pipe'] })
  let words = ''
  child.stdout.on('data', (chunk) => (words += chunk))
  child.stderr.on('data', (chunk) => (words += chunk))
  const code = await new Promise((resolve, reject) => child.on('error', reject).on('close', resolve)).catch(() => 127)
  if (code === 0) return
  const last = words.trim().split('\n').slice(-15).join('\n')
  throw new SetupRefusal(
    `npm ${args[0]} failed in ${cwd} (exit code ${code}).\n${last}\nIs the npm registry reachable and the disk not full? Then run the command again.`,
  )
}

function npmCli() {
  const started = process.env.npm_execpath
  if (started && /npm-cli\.c?js$/.test(started) && existsSync(started)) return started
  const beside = join(dirname(process.execPath), '..', 'lib', 'node_modules', 'npm', 'bin', 'npm-cli.js')
  const onPath = (process.env.PATH ?? '').split(delimiter).map((folder) => join(folder, 'npm'))
  for (const candidate of [...onPath.filter(existsSync).map((path) => realpathSync(path)), beside]) {
    if (candidate.endsWith('npm-cli.js') && existsSync(candidate)) return candidate
  }
  return undefined
}

/** Containers often run as a user without a home; npm then cannot keep its cache and gives up. */
function environment(node) {
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
  const cache = env.npm_config_cache ?? join(homedir(), '.npm')
  return isWritable(cache) ? env : { ...env, npm_config_cache: join(root, '.toolchain', 'npm-cache') }
}

/** Whether the folder, or the nearest one above it that exists, may be written to. */
function isWritable(folder) {
  if (!existsSync(folder)) return folder !== dirname(folder) && isWritable(dirname(folder))
  try {
    accessSync(folder, constants.W_OK)
    return true
  } catch {
    return false
  }
}
