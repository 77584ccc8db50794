import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import type { Store } from '../../src/app/store.ts'
import type { Question } from '../../src/core/question/question.ts'
import { questionRank, type Votes } from '../../src/core/question/rank.ts'
import { ok } from '../../src/core/result.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { at, sampleId } from '../build/at.ts'
import { buildIncident } from '../build/incident.ts'
import { buildPage } from '../build/page.ts'
import { createDatabaseOn, startPostgres } from '../tools/postgres.ts'
import { fillQuestions, must, voterOf } from './asked-questions.ts'
import { interleave, quantile } from './interleaved.ts'

// npm run bench -- questions [questions] [votes] [repeats]: one page of twenty ranked questions, from the first to the last page, and one
// vote; beside it the plain way, which reads all questions and sorts them for each request.
const [questionCount, voteCount, repeats] = [
  Number(process.argv[2] ?? 1000),
  Number(process.argv[3] ?? 50_000),
  Number(process.argv[4] ?? 5),
]
const now = at('2026-11-24T12:00:00Z')
const incident = buildIncident()

const timesOf = async (work: () => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  await work()
  return performance.now() - start
}

/** Every page of the ranked list, each timed by itself. */
const pagesOf = async (store: Store) => {
  const times: number[] = []
  let after: string | null = null
  let seen = 0
  do {
    times.push(
      await timesOf(async () => {
        const slice = await store.read(({ questions }) => questions.listRanked(incident.id, { after, limit: 20 }))
        after = slice.next
        seen += slice.items.length
      }),
    )
  } while (after !== null)
  if (seen !== questionCount) throw new Error(`${seen} questions were met, not ${questionCount}`)
  return { median: quantile(times, 0.5), 'of a hundred the slowest': quantile(times, 0.99) }
}

let voter = voteCount
const votesOf = async (store: Store) => {
  const times: number[] = []
  for (let n = 0; n < 50; n++) {
    const target = sampleId<Question['id']>('qs', 1 + ((n * 37) % questionCount))
    times.push(
      await timesOf(() => store.transaction(async ({ questions }) => ok(await questions.vote(target, voterOf(voter++), 'up', now)))),
    )
  }
  return { median: quantile(times, 0.5), 'of a hundred the slowest': quantile(times, 0.99) }
}

const everything = (store: Store): Promise<readonly Question[]> =>
  store.read(async ({ questions }) => {
    const all: Question[] = []
    for (let after: string | null = null, first = true; first || after !== null; first = false) {
      const slice = await questions.listRanked(incident.id, { after, limit: 100 })
      all.push(...slice.items)
      after = slice.next
    }
    return all
  })

/** As one would begin: all of them, each with its rank computed now, sorted, and twenty cut out. */
const plainly = async (store: Store) => {
  const rankOf = (one: { votes: Votes; writtenAt: Question['writtenAt'] }) => questionRank(one.votes, one.writtenAt)
  const times: number[] = []
  for (let n = 0; n < 10; n++)
    times.push(
      await timesOf(async () => {
        const all = await everything(store)
        return all.toSorted((a, b) => rankOf(b) - rankOf(a)).slice(n * 20, n * 20 + 20)
      }),
    )
  return { median: quantile(times, 0.5), 'of a hundred the slowest': quantile(times, 0.99) }
}

const print = (line: string): void => void process.stdout.write(`${line}\n`)
const run = async (name: string, store: Store): Promise<void> => {
  await must(store, async (records) => {
    await records.pages.insert(buildPage({ id: incident.pageId }))
    await records.incidents.insert(incident)
  })
  const rate = await fillQuestions(store, { incident, now, questions: questionCount, votes: voteCount })
  print(`${name}: ${questionCount} questions, ${voteCount} votes, filled with ${Math.round(rate)} votes a second in transactions of 100`)
  const medians = await interleave(repeats, {
    'a page of twenty': () => pagesOf(store),
    'one vote': () => votesOf(store),
    'plainly, all sorted anew': () => plainly(store),
  })
  for (const [what, figures] of medians)
    print(
      `  ${what.padEnd(26)}${Object.entries(figures)
        .map(([key, value]) => `  ${key} ${value.toFixed(2)} ms`)
        .join('')}`,
    )
}

const benchSqlite = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'))
  const opened = await openSqlite({ file: join(folder, 'bench.db'), threadFile: resolve('src/store/sqlite/thread.ts') })
  if (!opened.ok) throw new Error(opened.failure.advice)
  await run('SQLite', opened.value.store)
  await opened.value.close()
  rmSync(folder, { recursive: true })
}

const benchPostgres = async (): Promise<void> => {
  const server = await startPostgres()
  const database = await createDatabaseOn(server.url)
  const opened = await openPostgres({ url: database.url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  await run('PostgreSQL', opened.value.store)
  await opened.value.close()
  await server.stop()
}

await benchSqlite()
await benchPostgres()
