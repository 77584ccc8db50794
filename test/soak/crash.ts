import { chanceFrom, seedOf } from '../fault/chance.ts'
import { CrashRun } from '../fault/crash-run.ts'
import { type Ground, postgresGround, sqliteGround } from '../fault/ground.ts'
import { createDatabaseOn, startPostgres } from '../tools/postgres.ts'
import { builtServer, judge } from './verdict.ts'

// npm run soak -- crash [kills] [recipients]: the server is killed with SIGKILL at chosen moments during publications and during a
// fan-out, on each store, and started again; leases of killed nodes run out by themselves. TEST_SEED=… repeats a run.

const kills = Number(process.argv[2] ?? 10)
const recipients = Number(process.argv[3] ?? 10_000)

const crash = async (ground: Ground): Promise<void> => {
  const chance = chanceFrom(seedOf(process.env.TEST_SEED))
  console.log(`\n${ground.name}: ${kills} kills, ${recipients} recipients, TEST_SEED=${chance.seed}`)
  const plan = { entry: builtServer, kills, recipients, chance, say: console.log, patienceSeconds: 180, endsLeases: false }
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
