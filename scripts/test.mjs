import { spawn } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { delimiter, dirname, join } from 'node:path'
import { makeReady } from './setup/ready.mjs'
import { root, runCommand, say } from './setup/say.mjs'

// npm test [-- FILTER …]: sets up what is missing and runs every check; with a filter, only the tests that match it.
const summary = join(root, '.toolchain', 'test-summary')
const results = join(root, '.toolchain', 'test-results.json')

// Two lanes at a time: on one thread the compiler does half the work that it does on several, which each read anew what they share.
const lanes = [
  [['types', ['tsc', '-p', 'tsconfig.json', '--singleThreaded']]],
  [
    ['format and lint', ['biome', 'ci', '--colors=off', '.']],
    ['types of the pure rings', ['tsc', '-p', 'tsconfig.pure.json', '--singleThreaded']],
    ['generated files', ['node', join(root, 'scripts', 'generate.mjs'), '--check']],
  ],
]

await runCommand(async () => {
  mkdirSync(dirname(summary), { recursive: true })
  rmSync(summary, { force: true })
  rmSync(results, { force: true })
  const node = await makeReady({ tools: true, build: true })
  const filters = process.argv.slice(2)
  const failedChecks = filters.length > 0 ? [] : await failuresOf(node)
  const areTestsGreen = (await run(node, ['vitest', 'run', ...filters])) === 0
  const { passed, failed } = countsIn(results)
  // A run that fails without a failed test (a crash, an unhandled rejection) counts as one: "0 failed" must mean green.
  const failures = failedChecks.length + (areTestsGreen ? failed : Math.max(failed, 1))
  if (failedChecks.length > 0) say(`\nFailed besides the tests: ${failedChecks.join(', ')}`)
  writeFileSync(summary, `${passed} passed, ${failures} failed\n`)
  process.exitCode = failures > 0 ? 1 : 0
})

async function failuresOf(node) {
  const failed = await Promise.all(lanes.map((checks) => failuresIn(node, checks)))
  return failed.flat()
}

async function failuresIn(node, checks) {
  const failed = []
  for (const [name, command] of checks) {
    const began = performance.now()
    const words = []
    const isGreen = (await run(node, command, (text) => words.push(text))) === 0
    process.stdout.write(Buffer.concat(words))
    say(`${isGreen ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`)
    if (!isGreen) failed.push(name)
  }
  return failed
}

/** With `hear` it says nothing by itself: what two say at the same time nobody could read. */
function run(node, [command, ...args], hear) {
  const program = command === 'node' ? args : [join(root, 'node_modules', '.bin', command), ...args]
  const env = { ...process.env, PATH: `${dirname(node)}${delimiter}${process.env.PATH ?? ''}` }
  const child = spawn(node, program, { cwd: root, stdio: hear ? ['ignore', 'pipe', 'pipe'] : 'inherit', env })
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  return new Promise((resolve, reject) => child.on('error', reject).on('close', (code) => resolve(code ?? 1)))
}

function countsIn(path) {
  try {
    const { numPassedTests, numFailedTests, testResults } = JSON.parse(readFileSync(path, 'utf8'))
    const unloaded = testResults.filter(
      (file) => file.status === 'failed' && file.assertionResults.every((test) => test.status !== 'failed'),
    )
    return { passed: numPassedTests, failed: numFailedTests + unloaded.length }
  } catch {
    return { passed: 0, failed: 0 }
  }
}
