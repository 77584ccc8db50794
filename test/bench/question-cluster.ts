import { loadavg } from 'node:os'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { answerCluster } from '../../src/app/question/answer-cluster.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { type IncidentId, tagged } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { readerAuthor } from '../../src/core/question/question.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { openTestStore } from '../contract/open-test-store.ts'
import { countedCalls } from '../scenario/counted-calls.ts'
import { furnish, good, type House, owner, system } from '../scenario/house.ts'
import { createDatabaseOn, startPostgres } from '../tools/postgres.ts'
import { must } from './asked-questions.ts'
import { quantile } from './interleaved.ts'

// npm run bench -- question-cluster [questions] [repeats]: one answer to so many questions that wait, each of another reader and with a vote.
const [size, repeats] = [Number(process.argv[2] ?? 200), Number(process.argv[3] ?? 9)]
const print = (line: string): void => void process.stdout.write(`${line}\n`)

const openedIncident = async (house: House): Promise<IncidentId> => {
  const notice = { slots: { now: 'Nobody can pay.' } }
  const first = good(await openIncident(house.as(owner), { title: 'Payments fail', severity: 'major', notice, publish: true }))
  house.pass(10)
  good(await takeEffect(house.as(system), { noticeId: idOf(first.noticeId) }))
  return idOf<IncidentId>(first.incidentId)
}

const askedUnder = async (house: House, incidentId: IncidentId): Promise<readonly string[]> => {
  const { ids } = house.as(owner)
  const questionIds: string[] = []
  await must(house.store, async ({ questions, readers }) => {
    for (let n = 0; n < size; n++) {
      const [id, readerId] = [ids.next(), ids.next()]
      const reader = {
        id: idOf(readerId),
        pageId: house.page.id,
        email: tagged(`${readerId}@example.org`),
        language: 'en',
        name: 'Ana',
      } as const
      const times = { confirmedAt: house.now(), mailedAt: null, mails: 0, createdAt: house.now(), version: 1 }
      await readers.insert({ ...reader, ...times } as Parameters<typeof readers.insert>[0])
      await questions.insert({
        ...{ id: idOf(id), pageId: house.page.id, incidentId, state: 'held', joinedTo: null, acceptedId: null },
        ...{ author: readerAuthor(idOf(readerId)), name: 'Ana', reason: null, votes: { ups: 0, downs: 0 } },
        ...{ text: `When can we pay again? ${n}`, writtenAt: house.now(), editedAt: null, takenOut: null, version: 1 },
      })
      await questions.vote(idOf(id), tagged(`subscriber:${n % 50}`), 'up', house.now())
      questionIds.push(id)
    }
  })
  return questionIds
}

const run = async (name: string, opened: Parameters<typeof furnish>[0]): Promise<void> => {
  const house = await furnish(opened)
  good(await changeQuestionSettings(house.as(owner), { isOn: true, readVersion: 0 }))
  const [times, calls]: [number[], number[]] = [[], []]
  for (let repeat = 0; repeat <= repeats; repeat++) {
    const incidentId = await openedIncident(house)
    const questionIds = await askedUnder(house, incidentId)
    const counted = countedCalls(house.store)
    const start = performance.now()
    good(await answerCluster({ ...house.as(owner), store: counted.store }, { incidentId, questionIds, text: 'By noon.' }))
    if (repeat === 0) continue
    times.push(performance.now() - start)
    calls.push(counted.calls())
  }
  const [median, slowest] = [quantile(times, 0.5), quantile(times, 1)]
  print(
    `${name}: ${size} at once: median ${median.toFixed(1)} ms, slowest ${slowest.toFixed(1)} ms, ${quantile(calls, 0.5)} calls of the store`,
  )
  print(`  load ${loadavg()[0]?.toFixed(2)}`)
}

const sqlite = await openTestStore()
await run('SQLite', sqlite)
await sqlite.close()
const server = await startPostgres()
const postgres = await openPostgres({ url: (await createDatabaseOn(server.url)).url })
if (!postgres.ok) throw new Error(postgres.failure.advice)
await run('PostgreSQL', postgres.value)
await postgres.value.close()
await server.stop()
