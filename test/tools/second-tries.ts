import type { Reporter, TestCase } from 'vitest/node'

/** More than this many are no busy machine any more. */
const most = 5

/**
 * A machine that others share stands still now and then, and what waits in a test then waits too long. Only what ran out of time is tried
 * once more; a wrong answer is a failure the first time.
 */
export const secondTry = { count: 1, condition: /^Test timed out in|Timeout \d+ms exceeded|^Waited [\d.]+ s for / }

/** Says at the end which tests passed at the second try, and fails the run where they are many: a fault that comes and goes is one. */
export class SecondTries implements Reporter {
  readonly #found: string[] = []

  onTestCaseResult(test: TestCase): void {
    const [error] = test.result().errors ?? []
    if (test.diagnostic()?.flaky)
      this.#found.push(`  ${test.module.relativeModuleId} > ${test.fullName}\n    ${error?.message.split('\n')[0] ?? ''}`)
  }

  onTestRunEnd(): void {
    if (this.#found.length === 0) return
    process.stdout.write(`\nPassed at the second try, after running out of time:\n${this.#found.join('\n')}\n`)
    if (this.#found.length <= most) return
    process.stdout.write(`That is more than ${most}, and counts as a failure.\n`)
    process.exitCode = 1
  }
}
