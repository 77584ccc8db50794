import { expect, it } from 'vitest'
import { createMigratedDatabase } from '../tools/database.ts'
import { chanceFrom, seedOf } from './chance.ts'
import { runClock } from './clock-run.ts'
import { postgresGround } from './ground.ts'

// The short form of `npm run soak -- clock`. It waits for what is written and never for a time; its limits are for nodes that are stuck.
it('three nodes with clocks of their own, killed and paused, remind of everything once', async () => {
  const ground = postgresGround(await createMigratedDatabase())
  const chance = chanceFrom(seedOf(process.env.TEST_SEED))
  const plan = { steps: 4, incidents: 5, chance, patienceSeconds: 240 }
  try {
    const { expected, written, foreign, unsettled, unsent, repeats, troubles } = await runClock(ground, plan)
    const words = [`TEST_SEED=${chance.seed}`, ...troubles].join('\n')
    expect(expected.length, words).toBeGreaterThan(2)
    expect(written, words).toEqual(expect.arrayContaining([...expected]))
    expect({ foreign, unsettled, unsent }, words).toEqual({ foreign: [], unsettled: 0, unsent: [] })
    expect(new Set(written).size, words).toBe(written.length)
    expect(
      repeats.filter((cause) => cause === 'nothing'),
      words,
    ).toEqual([])
  } finally {
    await ground.remove()
  }
}, 300_000)
