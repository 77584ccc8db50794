import { chanceFrom, seedOf } from '../fault/chance.ts'
import { runClock } from '../fault/clock-run.ts'
import { postgresGround } from '../fault/ground.ts'
import { createDatabaseOn, startPostgres } from '../tools/postgres.ts'

// npm run soak -- clock [rounds] [steps] [incidents]: three nodes on one PostgreSQL remind operators of what is due while they are killed
// and paused at random and their clocks jump by minutes. Fails when anything was written twice, or not at all. TEST_SEED=… repeats it.

const [rounds = 10, steps = 40, incidents = 40] = process.argv.slice(2).map(Number)
const chance = chanceFrom(seedOf(process.env.TEST_SEED))
console.log(`${rounds} rounds of ${steps} steps with ${incidents} incidents, TEST_SEED=${chance.seed}`)
const postgres = await startPostgres()
let isGood = true
try {
  for (let round = 1; round <= rounds; round++) {
    const ground = postgresGround(await createDatabaseOn(postgres.url))
    const evidence = await runClock(ground, { steps, incidents, chance, patienceSeconds: 180 })
    await ground.remove()
    const { expected, written, foreign, unsettled, unsent, repeats, kills, pauses } = evidence
    const missed = expected.filter((line) => !written.includes(line))
    const isWell =
      missed.length + foreign.length + unsettled + unsent.length === 0 &&
      written.length === new Set(written).size &&
      !repeats.includes('nothing')
    isGood &&= isWell
    console.log(
      `${isWell ? 'good' : 'BAD'} ${round}: ${written.length} reminders, ${kills} kills, ${pauses} pauses, ${repeats.length} repeated under the same key: ${JSON.stringify(Object.fromEntries([...Map.groupBy(repeats, (cause) => cause)].map(([cause, all]) => [cause, all.length])))}`,
    )
    if (!isWell) console.log({ missed, foreign, unsettled, unsent })
  }
} finally {
  await postgres.stop()
}
process.exitCode = isGood ? 0 : 1
