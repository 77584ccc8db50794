import { expect, it } from 'vitest'
import { createMigratedDatabase } from '../tools/database.ts'
import { chanceFrom, seedOf } from './chance.ts'
import { runClock } from './clock-run.ts'
import { postgresGround } from './ground.ts'

it('three nodes with clocks of their own, killed and paused, remind of everything once', async () => {
  const ground = postgresGround(await createMigratedDatabase())
  const chance = chanceFrom(seedOf(process.env.TEST_SEED))
  const trouble: string[] = [`TEST_SEED=${chance.seed}`]
  const plan = { steps: 5, incidents: 6, chance, say: (line: string) => void trouble.push(line), patienceSeconds: 60 }
  try {
    const { expected, written, foreign, unsettled, unsent, troubles } = await runClock(ground, plan)
    trouble.push(...troubles)
    expect(expected.length, trouble.join('\n')).toBeGreaterThan(5)
    expect(written, trouble.join('\n')).toEqual(expect.arrayContaining([...expected]))
    expect({ foreign, unsettled, unsent }, trouble.join('\n')).toEqual({ foreign: [], unsettled: 0, unsent: [] })
    expect(new Set(written).size).toBe(written.length)
  } finally {
    await ground.remove()
  }
}, 240_000)
