import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'

export const root = fileURLToPath(new URL('../../', import.meta.url))

/** Progress goes to the error stream: what a command prints may be piped into another. */
export function say(line) {
  process.stderr.write(`${line}\n`)
}

/** Says what begins and how long it took. */
export async function timed(what, work) {
  say(`${what} …`)
  const began = performance.now()
  const result = await work()
  say(`  done in ${((performance.now() - began) / 1000).toFixed(1)} s`)
  return result
}

/** A refusal that the person at the keyboard can do something about: printed without a stack. */
export class SetupRefusal extends Error {}

/** Runs a command's main function; a refusal becomes one message and exit code 1. */
export async function runCommand(main) {
  try {
    await main()
  } catch (error) {
    if (!(error instanceof SetupRefusal)) throw error
    say(`\n${error.message}`)
    process.exitCode = 1
  }
}

export function fromRoot(path) {
  return relative(root, path) || '.'
}
