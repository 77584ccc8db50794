import { join } from 'node:path'
import { defineConfig } from 'vitest/config'
import { LongestFirst } from './test/tools/longest-first.ts'
import { memoryFolder } from './test/tools/memory-folder.ts'
import { SecondTries, secondTry } from './test/tools/second-tries.ts'
import { workersOn } from './test/tools/workers.ts'

const unit = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/architecture.test.ts', 'test/architecture/*.test.ts']
const withDatabase = ['src/store/**/*.test.ts']

// Database threads and processes read their sources anew each time they start; compiled once, a store opens in half the time.
process.env.NODE_COMPILE_CACHE ??= join(import.meta.dirname, '.toolchain', 'compiled')

// Every commit of every server waits for the disk, and PostgreSQL for all its files whenever a database comes or goes: half the time of its tests.
const inMemory = memoryFolder()
if (inMemory) process.env.TMPDIR = inMemory

export default defineConfig({
  // React as it is delivered: its development build records a stack for each element, four times the work of a page.
  oxc: { jsx: { runtime: 'automatic', development: false } },
  test: {
    env: { NODE_ENV: 'production' },
    maxWorkers: workersOn(),
    // Files share a worker and what it has read: reading the whole server anew for each of them cost a third of the run's processor time.
    // Nothing in the sources keeps state in a module; a test that does is wrong by that alone.
    isolate: false,
    sequence: { sequencer: LongestFirst },
    // How long something takes is the benches' business; these end what hangs, also on a machine that is busy with other things.
    testTimeout: 30_000,
    expect: { poll: { timeout: 20_000 } },
    hookTimeout: 60_000,
    retry: secondTry,
    reporters: ['default', ['json', { outputFile: join(import.meta.dirname, '.toolchain', 'test-results.json') }], new SecondTries()],
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: unit, exclude: withDatabase },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx', ...withDatabase],
          exclude: ['test/architecture.test.ts', 'test/architecture/*.test.ts', 'test/bench/**', 'test/soak/**', '**/node_modules/**'],
          globalSetup: ['test/tools/setup-postgres.ts', 'test/tools/setup-browser.ts', 'test/tools/setup-console.ts'],
        },
      },
    ],
  },
})
