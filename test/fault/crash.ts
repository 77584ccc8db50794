import { describe, expect, it } from 'vitest'
import { ensureBuild, serverEntry } from '../../scripts/setup/bundle.mjs'
import { chanceFrom, seedOf } from './chance.ts'
import { CrashRun, type Moment } from './crash-run.ts'
import type { Ground } from './ground.ts'
import { breachesIn, summaryOf } from './oracle.ts'

/** Several times what is under way at once, and one batch of the fan-out, as two thousand were; the soak has ten thousand. */
const recipients = 800

const early: readonly Moment[] = ['publish', 'effect', 'undo']

/** The short form of `npm run soak -- crash`. TEST_SEED=… repeats a run. */
export const describeCrash = (open: () => Promise<Ground>): void => {
  const chance = chanceFrom(seedOf(process.env.TEST_SEED))
  describe(`a server that is killed twice while it publishes and sends (TEST_SEED=${chance.seed})`, () => {
    it('loses nothing, leaves nobody out, and repeats only under the same key', { timeout: 120_000 }, async () => {
      await ensureBuild(process.execPath)
      const ground = await open()
      const lines: string[] = []
      const say = (line: string): void => void lines.push(line)
      try {
        const moments: readonly Moment[] = [early[chance.between(0, 2)] ?? 'publish', 'fan-out']
        const plan = { entry: serverEntry, moments, recipients, chance, say, patienceSeconds: 30, endsLeases: true }
        const evidence = await CrashRun.of(ground, plan)
        expect(breachesIn(evidence), [...lines, summaryOf(evidence)].join('\n')).toEqual([])
      } finally {
        await ground.remove()
      }
    })
  })
}
