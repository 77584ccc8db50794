import { chanceFrom, seedOf } from '../fault/chance.ts'
import { CrashRun, type Moment } from '../fault/crash-run.ts'
import { type Ground, postgresGround, sqliteGround } from '../fault/ground.ts'
import { createDatabaseOn, startPostgres } from '../tools/postgres.ts'
import { builtServer, judge } from './verdict.ts'

// npm run soak -- crash [rounds] [recipients]: on each store the server is killed with SIGKILL as often during a publication as during a
// fan-out, once each a round and in this order, and started again; then during an effect and an undo, a third as often. Leases of
// killed nodes run out by themselves. TEST_SEED=… repeats a run.

const rounds = Number(process.argv[2] ?? 10)
const recipients = Number(process.argv[3] ?? 10_000)

const times = (count: number, moments: readonly Moment[]): readonly Moment[] => Array.from({ length: count }, () => moments).flat()
const moments = [...times(rounds, ['publish', 'fan-out']), ...times(Math.ceil(rounds / 3), ['effect', 'undo'])]

const crash = async (ground: Ground): Promise<void> => {
  const chance = chanceFrom(seedOf(process.env.TEST_SEED))
  console.log(`\n${ground.name}: ${moments.length} kills, ${recipients} recipients, TEST_SEED=${chance.seed}`)
  const plan = { entry: builtServer, moments, recipients, chance, say: console.log, patienceSeconds: 180, endsLeases: false }
  try {
    judge(await CrashRun.of(ground, plan))
  } finally {
    await ground.remove()
  }
}

await crash(sqliteGround())
const postgres = await startPostgres()
try {
  await crash(postgresGround(await createDatabaseOn(postgres.url)))
} finally {
  await postgres.stop()
}
