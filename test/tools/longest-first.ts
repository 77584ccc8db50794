import { BaseSequencer, type TestSpecification } from 'vitest/node'

/** The longest, for a checkout in which none was measured yet: one that begins last keeps a core busy alone for minutes. */
const longest = [
  'console/every-screen',
  'contract/store.postgres',
  'console/composer',
  'cli/process',
  'browser/pages',
  'console/factors',
  'scenario/worker.postgres',
  'console/due',
  'fault/crash.postgres',
  'console/administration',
].map((name) => `/test/${name}.test.ts`)

const rankOf = ({ moduleId }: TestSpecification): number => {
  const rank = longest.findIndex((name) => moduleId.endsWith(name))
  return rank < 0 ? longest.length : rank
}

/** These first, and then as Vitest has it: as measured the last time, or by size where nothing was measured, which says little here. */
export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    return (await super.sort(files)).toSorted((one, other) => rankOf(one) - rankOf(other))
  }
}
