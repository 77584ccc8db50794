import { chanceFrom, seedOf } from '../fault/chance.ts'
import { everythingArrived } from '../fault/everything-arrived.ts'
import { gatherEvidence } from '../fault/evidence.ts'
import { postgresGround } from '../fault/ground.ts'
import type { Publication } from '../fault/ledger.ts'
import { Operator } from '../fault/operator.ts'
import { prepare } from '../fault/prepare.ts'
import { mailsUnderWay, startSender, stopInOrder } from '../fault/sender.ts'
import { within } from '../fault/within.ts'
import { startSmtpSink } from '../sink/smtp-sink.ts'
import { createDatabaseOn, startPostgres } from '../tools/postgres.ts'
import { builtServer, judge } from './verdict.ts'

// npm run soak -- database-crash [kills] [recipients]: PostgreSQL itself is killed during a fan-out, the server lives on. The page
// answers throughout, publishing is refused with 503 meanwhile and works afterwards under the same key.

const kills = Number(process.argv[2] ?? 5)
const recipients = Number(process.argv[3] ?? 10_000)
const chance = chanceFrom(seedOf(process.env.TEST_SEED))
console.log(`${kills} kills of PostgreSQL, ${recipients} recipients, TEST_SEED=${chance.seed}`)

const postgres = await startPostgres()
const ground = postgresGround(await createDatabaseOn(postgres.url))
const sink = await startSmtpSink({ keepRaw: false })
const { audienceId, readers } = await prepare(ground, recipients, 20)
const server = await startSender(ground, builtServer, sink)
const operator = new Operator(ground.data, audienceId)
const publications: Publication[] = []

const publication = (audience: Publication['audience']): Publication => {
  const made: Publication = { key: `incident-${publications.length + 1}`, audience, acknowledged: undefined, isUndone: false }
  publications.push(made)
  return made
}
/** Somebody who got no answer asks again under the same key, for a minute at most: the oracle finds what is still missing then. */
const publishAll = async (): Promise<void> => {
  const began = performance.now()
  for (const owed of publications)
    while (owed.acknowledged === undefined && performance.now() - began < 60_000)
      if (await operator.publish(server.url, owed))
        console.log(`${owed.key} is published after ${(performance.now() - began).toFixed(0)} ms`)
}

publication('everybody')
await publishAll()
for (let kill = 1; kill <= kills; kill++) {
  const soon = sink.messages.length + chance.between(1, Math.ceil(recipients / kills / 2))
  await within(
    60,
    sink.waitFor((mails) => mails.length >= soon),
  )
  console.log(`kill ${kill}, after ${sink.messages.length} mails`)
  await postgres.kill9()
  const isPublished = await operator.publish(server.url, publication('team'))
  const began = performance.now()
  const { status } = await fetch(server.url)
  console.log(
    `meanwhile publishing was ${isPublished ? 'acknowledged' : 'refused'}, the page answered ${status} in ${(performance.now() - began).toFixed(0)} ms`,
  )
  if (isPublished || status !== 200) process.exitCode = 1
  await postgres.restart()
  await publishAll()
}
await within(180, everythingArrived(sink, publications, readers))
await stopInOrder(server)
judge(await gatherEvidence(ground, { publications, readers, mails: sink.messages, kills, window: mailsUnderWay }))
await sink.stop()
await ground.remove()
await postgres.stop()
