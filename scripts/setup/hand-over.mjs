import { spawn } from 'node:child_process'
import module from 'node:module'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { isRunningNodeGood } from './node.mjs'
import { root } from './say.mjs'

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP', 'SIGQUIT', 'SIGUSR2']
// Beside the code that it was compiled from: whoever may write there may change the code as well, and a new build leaves none of it behind.
const compiled = join(root, 'dist', 'compiled')
const follower = fileURLToPath(new URL('follow-parent.mjs', import.meta.url))

/**
 * Becomes the given program, as nearly as Node can: in this very process when it is new enough, else in a child that
 * has our streams, gets our signals, ends when we do and gives us its end.
 */
export async function handOver(node, file, args) {
  if (!isRunningNodeGood()) {
    const env = { NODE_COMPILE_CACHE: compiled, ...process.env }
    return become(spawn(node, [follower, file, ...args], { stdio: ['inherit', 'inherit', 'inherit', 'ipc'], env }))
  }
  module.enableCompileCache(compiled)
  process.argv = [process.execPath, file, ...args]
  await import(pathToFileURL(file).href)
}

/** Takes over the child's signals and end: exits with its code, or dies of the signal that it died of. */
export async function become(child) {
  const forward = (signal) => child.kill(signal)
  for (const signal of signals) process.on(signal, forward)
  const [code, signal] = await new Promise((resolve, reject) => {
    child.on('error', reject).on('exit', (...end) => resolve(end))
  })
  for (const name of signals) process.off(name, forward)
  if (signal) process.kill(process.pid, signal)
  else process.exit(code)
}
