import { mkdtempSync, rmSync } from 'node:fs'
import { Agent, request } from 'node:http'
import { loadavg, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { takeEffect } from '../../src/app/notice/take-effect.ts'
import { changeQuestionSettings } from '../../src/app/question/change-question-settings.ts'
import { addSubscriber } from '../../src/app/subscriber/add-subscriber.ts'
import type { IncidentId } from '../../src/core/brand.ts'
import { idOf } from '../../src/core/id.ts'
import { linkToken, personalQuestions } from '../../src/core/link.ts'
import { openPostgres } from '../../src/store/postgres/open.ts'
import { openSqlite } from '../../src/store/sqlite/open.ts'
import { good, owner, system } from '../scenario/house.ts'
import { createDatabaseOn, startPostgres } from '../tools/postgres.ts'
import { openPublicHouse, type PublicHouse, type PublicHouseSetting } from '../wire/public-house.ts'
import { fillQuestions } from './asked-questions.ts'
import { interleave, quantile } from './interleaved.ts'

// npm run bench -- question-requests [questions] [votes] [repeats] [sqlite|postgres]: what readers and operators ask of the server, each request through its
// own sockets; beside it a page that needs no records, which says what HTTP costs here.
const [questions, votes, repeats] = [Number(process.argv[2] ?? 1000), Number(process.argv[3] ?? 50_000), Number(process.argv[4] ?? 9)]
const each = 40
const print = (line: string): void => void process.stdout.write(`${line}\n`)
const agent = new Agent({ keepAlive: true })

interface Answered {
  readonly ms: number
  readonly body: string
}

let client = 0
/** Each from an address of its own: budgets are not what is measured. */
const ask = (port: number, path: string, headers: Readonly<Record<string, string>> = {}): Promise<Answered> =>
  new Promise((resolveAnswer, reject) => {
    const n = ++client
    const start = performance.now()
    const fields = { 'X-Forwarded-For': `10.${(n >> 16) & 255}.${(n >> 8) & 255}.${n & 255}`, ...headers }
    request({ port, host: '127.0.0.1', path, agent, headers: fields }, (response) => {
      const chunks: Buffer[] = []
      response.on('data', (chunk: Buffer) => chunks.push(chunk))
      response.on('end', () => {
        const body = Buffer.concat(chunks).toString()
        if (response.statusCode === 200) resolveAnswer({ ms: performance.now() - start, body })
        else reject(new Error(`${path}: ${response.statusCode} ${body.slice(0, 200)}`))
      })
    })
      .on('error', reject)
      .end()
  })

/** An incident that everybody knows of, with questions switched on, and what its readers wrote. */
const furnished = async ({ house }: PublicHouse) => {
  const notice = { slots: { now: 'Nobody can pay.' } }
  const first = good(await openIncident(house.as(owner), { title: 'Payments fail', severity: 'major', notice, publish: true }))
  house.pass(10)
  good(await takeEffect(house.as(system), { noticeId: idOf(first.noticeId) }))
  good(await changeQuestionSettings(house.as(owner), { isOn: true, readVersion: 0 }))
  const incidentId = idOf<IncidentId>(first.incidentId)
  await fillQuestions(house.store, { incident: { id: incidentId, pageId: house.page.id }, now: house.now(), questions, votes })
  const subscriber = good(await addSubscriber(house.as(owner), { email: 'ana@example.org' }))
  const claim = { purpose: 'questions', subject: personalQuestions(incidentId, subscriber.id), nonce: '', expiresAt: null } as const
  return { incidentId, link: linkToken(house.as(system).settings.secret, claim) }
}

const nextOf = (body: string): string | undefined => {
  const found = /[?&;]after=([-.0-9a-z]+)/.exec(body)?.[1] ?? /"next":"([^"]+)"/.exec(body)?.[1]
  return found
}

/** The address of the last page, by going there. */
const lastOf = async (port: number, path: string, headers = {}): Promise<string> => {
  let at = path
  for (let steps = 0; steps < questions; steps++) {
    const next = nextOf((await ask(port, at, headers)).body)
    if (next === undefined) return at
    at = `${path}${path.includes('?') ? '&' : '?'}after=${next}`
  }
  return at
}

const addressesOf = async (house: PublicHouse) => {
  const { port } = house
  const { incidentId, link } = await furnished(house)
  const operator = { Authorization: `Bearer ${await house.token('owner')}` }
  const list = `/incidents/${incidentId}/questions`
  const own = `/s/questions/${link}`
  const api = `/api/incidents/${incidentId}/questions`
  const second = async (path: string, headers = {}) =>
    `${path}${path.includes('?') ? '&' : '?'}after=${nextOf((await ask(port, path, headers)).body)}`
  const first = performance.now()
  await ask(port, list)
  print(`  the very first request: ${(performance.now() - first).toFixed(1)} ms`)
  const one = /question=([0-9a-z]{26})/.exec((await ask(port, list)).body)?.[1] ?? ''
  return {
    'no records (reference)': ['/', {}],
    'page 1, by rank': [list, {}],
    'page 2, by rank': [await second(list), {}],
    'last page, by rank': [await lastOf(port, list), {}],
    'page 1, newest': [`${list}?order=newest`, {}],
    'last page, newest': [await lastOf(port, `${list}?order=newest`), {}],
    'page 1, unanswered': [`${list}?order=unanswered`, {}],
    'last page, unanswered': [await lastOf(port, `${list}?order=unanswered`), {}],
    'page 1, with a link': [own, {}],
    'one question': [`${list}?question=${one}`, {}],
    'console: first 50': [api, operator],
    'console: second 50': [await second(api, operator), operator],
    'console: last 50': [await lastOf(port, api, operator), operator],
    'console: unanswered': [`${api}?unanswered=true`, operator],
    'console: held': [`${api}?state=held`, operator],
    'console: groups of alike': [`${api}/clusters`, operator],
    'console: what waits': ['/api/questions/waiting', operator],
  } as const satisfies Readonly<Record<string, readonly [string, object]>>
}

const run = async (name: string, setting: PublicHouseSetting): Promise<void> => {
  print(`${name}: ${questions} questions, ${votes} votes; load ${loadavg()[0]?.toFixed(2)}`)
  const house = await openPublicHouse({ ...setting, trustedProxies: ['127.0.0.1'] })
  const contestants = Object.entries(await addressesOf(house)).map(([what, [path, headers]]) => {
    const figures = async () => {
      const times: number[] = []
      for (let n = 0; n < each; n++) times.push((await ask(house.port, path, headers)).ms)
      return { first: times[0] ?? Number.NaN, median: quantile(times, 0.5), p95: quantile(times, 0.95) }
    }
    return [what, figures] as const
  })
  for (const [what, figures] of await interleave(repeats, Object.fromEntries(contestants)))
    print(
      `  ${what.padEnd(26)}${Object.entries(figures)
        .map(([key, value]) => `  ${key} ${value.toFixed(2)} ms`)
        .join('')}`,
    )
  print(`  load ${loadavg()[0]?.toFixed(2)}`)
  await house.close()
}

const only = process.argv[5]

const onSqlite = async (): Promise<void> => {
  const folder = mkdtempSync(join(tmpdir(), 'forthright-bench-'))
  const opened = await openSqlite({ file: join(folder, 'bench.db'), threadFile: resolve('src/store/sqlite/thread.ts') })
  if (!opened.ok) throw new Error(opened.failure.advice)
  await run('SQLite', { opened: opened.value })
  rmSync(folder, { recursive: true })
}

const onPostgres = async (): Promise<void> => {
  const server = await startPostgres()
  const opened = await openPostgres({ url: (await createDatabaseOn(server.url)).url })
  if (!opened.ok) throw new Error(opened.failure.advice)
  await run('PostgreSQL', { opened: opened.value })
  await server.stop()
}

if (only !== 'postgres') await onSqlite()
if (only !== 'sqlite') await onPostgres()
agent.destroy()
