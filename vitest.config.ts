import { defineConfig } from 'vitest/config'

const unit = ['src/**/*.test.ts', 'src/**/*.test.tsx', 'test/architecture.test.ts', 'test/architecture/*.test.ts']
const withDatabase = ['src/store/**/*.test.ts']

export default defineConfig({
  test: {
    // Most system tests wait for disks, mails and pages: a worker per core, and one more, keep two cores busy.
    maxWorkers: 3,
    projects: [
      {
        extends: true,
        // Pure code shares nothing between files, so that they may share a worker and what it has imported.
        test: { name: 'unit', include: unit, exclude: withDatabase, isolate: false },
      },
      {
        extends: true,
        test: {
          name: 'system',
          include: ['test/**/*.test.ts', 'test/**/*.test.tsx', ...withDatabase],
          exclude: ['test/architecture.test.ts', 'test/architecture/*.test.ts', 'test/bench/**', 'test/soak/**', '**/node_modules/**'],
          globalSetup: ['test/tools/setup-postgres.ts', 'test/tools/setup-browser.ts', 'test/tools/setup-console.ts'],
          testTimeout: 30_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
})
