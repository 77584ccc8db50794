import { createHash } from 'node:crypto'
import { open, readdir, readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { openSiteFolder } from '../../src/http/public/site-folder.ts'
import { type Running, startRunning } from './running-server.ts'
import { until } from './until.ts'

const publish = async (server: Running, title: string): Promise<Schemas['Publication']> => {
  const told = await server.ask<Schemas['Publication']>('POST', '/api/incidents', {
    title,
    severity: 'major',
    publish: true,
    notice: { slots: { now: `${title}.` } },
  })
  await until('the page to show it', async () => ((await server.read('/')).includes(title) ? true : undefined))
  return told
}

const databaseOf = ({ data }: Running): string => join(data, 'forthright.db')

const health = async ({ opsUrl }: Running): Promise<{ readonly status: number; readonly report: Record<string, unknown> }> => {
  const answer = await fetch(`${opsUrl}/healthz`)
  return { status: answer.status, report: await answer.json() }
}

/** The value of one line of /metrics; undefined when there is no such line. */
const metric = async ({ opsUrl }: Running, line: string): Promise<number | undefined> => {
  const text = await (await fetch(`${opsUrl}/metrics`)).text()
  const found = text.split('\n').find((candidate) => candidate.startsWith(`${line} `))
  return found === undefined ? undefined : Number(found.slice(line.length))
}

describe('a server that is stopped at once after a change', () => {
  it('has the changed page on disk', async () => {
    const server = await startRunning()
    await until('the first page', () => server.read('/'))
    const page = await server.api<Schemas['Page']>('GET', '/api/page')
    await server.api('PATCH', '/api/page', { name: 'Renamed at last' }, { 'if-match': page.headers.get('etag') ?? '' })
    await server.stop()
    const kept = await (await openSiteFolder(join(server.data, 'page'))).read()
    await server.end()
    expect(kept?.documents.find(({ path }) => path === '/')?.bytes.identity.toString()).toContain('Renamed at last')
  })
})

describe('a server that is well', () => {
  let server: Running
  beforeAll(async () => {
    server = await startRunning({ undoSeconds: 0 })
    await server.ask('POST', '/api/subscribers', { email: 'ops@freight.example' })
  })
  afterAll(() => server.end())

  it('says so, with the figures that an alarm needs', async () => {
    const { status, report } = await health(server)
    expect([status, report]).toEqual([
      200,
      {
        ok: true,
        store: 'open',
        held: false,
        oldestDueSeconds: 0,
        claimed: 0,
        pendingMails: 0,
        pendingWebhooks: 0,
        documents: expect.any(Number),
        pageAgeSeconds: expect.any(Number),
        disk: 'ok',
      },
    ])
  })

  it.each([
    'forthright_outbox_oldest_due_seconds',
    'forthright_outbox_claimed',
    'forthright_outbox_pending{channel="email"}',
    'forthright_outbox_pending{channel="webhook"}',
    'forthright_live_streams',
    'forthright_page_documents',
    'forthright_page_age_seconds',
    'process_resident_memory_bytes',
    'nodejs_eventloop_lag_p99_seconds',
  ])('measures %s', async (name) => {
    expect(await metric(server, name)).toBeGreaterThanOrEqual(0)
  })

  it.each([
    'forthright_deliveries_total{channel="webhook",state="refused"}',
    'forthright_deliveries_total{channel="email",state="expired"}',
    'forthright_delivery_seconds_count{channel="webhook"}',
    'forthright_egress_refused_total{rule="address"}',
    'forthright_loop_failures_total{loop="dispatch webhook 1"}',
    'forthright_loop_failures_total{loop="left alerts"}',
    'forthright_sending_held',
    'forthright_due_items{kind="legal",state="late"}',
    'forthright_due_oldest_late_seconds',
    'forthright_reminders_total{channel="push",state="refused"}',
    'forthright_promises{outcome="missed"}',
    'forthright_silence_seconds',
    'forthright_silence_beyond_promise_seconds',
    'forthright_first_notice_seconds_count',
  ])('has %s at nothing from the start, so that the first time counts', async (name) => {
    expect(await metric(server, name)).toBe(0)
  })

  it('counts what it delivered, and how long that took', async () => {
    await publish(server, 'Bookings fail')
    await until('the count', async () =>
      (await metric(server, 'forthright_deliveries_total{channel="email",state="delivered"}')) === 1 ? true : undefined,
    )
    expect(await metric(server, 'forthright_delivery_seconds_count{channel="email"}')).toBe(1)
    expect(await metric(server, 'forthright_first_notice_seconds_count')).toBe(1)
    expect(await metric(server, 'forthright_known_first_total{by="operator"}')).toBe(1)
    await until('a first second of silence', async () => ((await metric(server, 'forthright_silence_seconds')) ? true : undefined))
    await until('the clock to write', async () => ((await metric(server, 'forthright_clock_lease_held')) === 1 ? true : undefined))
  })

  it('counts deliveries that wait while sending is held, and says how many in its health', async () => {
    await server.ask('PUT', '/api/sending', { held: true, reason: 'The relay is being replaced.' })
    await publish(server, 'Quotes are slow')
    await until('the row', async () => ((await metric(server, 'forthright_outbox_pending{channel="email"}')) === 1 ? true : undefined))
    expect((await health(server)).report).toMatchObject({ ok: true, pendingMails: 1, held: true, heldSince: expect.any(String) })
    expect(await metric(server, 'forthright_sending_held')).toBe(1)
  })

  it('says once in its log why figures are absent, and that they are back', async () => {
    const rename = (from: string, to: string): void => {
      const db = new DatabaseSync(databaseOf(server), { timeout: 5000 })
      db.exec(`ALTER TABLE ${from} RENAME TO ${to}`)
      db.close()
    }
    const said = (words: string) => server.log.filter((line) => line.includes(words) && line.includes('"figure":"promises"'))
    const kept = () => metric(server, 'forthright_promises{outcome="kept"}')
    rename('commitments', 'commitments_away')
    expect([await kept(), await kept()]).toEqual([undefined, undefined])
    expect(said('cannot be had')).toEqual([expect.stringMatching(/no such table: commitments/)])
    rename('commitments_away', 'commitments')
    expect([await kept(), await kept(), said('is back').length]).toEqual([0, 0, 1])
  })
})

/** A later version has been here. */
const makeNewer = (file: string): void => {
  const db = new DatabaseSync(file, { timeout: 5000 })
  db.exec('PRAGMA user_version = 999')
  db.close()
}

/** Every page but the first holds nonsense. */
const damage = async (file: string): Promise<void> => {
  const { size } = await stat(file)
  const handle = await open(file, 'r+')
  await handle.write(Buffer.alloc(size - 4096, 0xa5), 0, size - 4096, 4096)
  await handle.close()
}

const digestOf = async (file: string): Promise<string> =>
  createHash('sha256')
    .update(await readFile(file))
    .digest('hex')

const broken: readonly (readonly [string, (file: string) => unknown, string, string, RegExp])[] = [
  // Who goes back to an older version runs another build on the pages that the newer one kept.
  ['was written by a newer version', makeNewer, 'older', 'newer-schema', /start the newer version again, or restore a backup/],
  ['is damaged', damage, 'test', 'corrupt', /keep a copy of it .* restore the last backup with \\"forthright restore\\"/],
]

describe.each(broken)('a server whose database %s', (_what, spoil, version, kind, advice) => {
  let server: Running
  let page: string
  let own: string
  let before: { readonly digest: string; readonly files: readonly string[] }

  beforeAll(async () => {
    server = await startRunning({ undoSeconds: 0 })
    const { incidentId } = await publish(server, 'Container tracking has stopped')
    own = `/incidents/${incidentId}`
    page = await server.read('/')
    await server.stop()
    await spoil(databaseOf(server))
    before = { digest: await digestOf(databaseOf(server)), files: await readdir(server.data) }
    await server.restart(version)
  })
  afterAll(() => server.end())

  it('goes on showing the page from its last bytes', async () => {
    expect(await server.read('/')).toBe(page)
    expect(await server.read(own)).toContain('Container tracking has stopped.')
    expect(await server.read('/api/v2/summary.json')).toContain('Container tracking has stopped')
  })

  it.each([
    ['GET', '/api/incidents'],
    ['POST', '/api/incidents'],
    ['POST', '/intake/generic'],
  ])('answers %s %s with 503, and when to come back', async (method, path) => {
    const { status, headers, body } = await server.api<{ code: string }>(method, path, method === 'POST' ? {} : undefined)
    expect([status, headers.get('content-type'), body.code]).toEqual([503, 'application/problem+json', 'store.unavailable'])
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0)
  })

  it('tells who wants to subscribe in words of its own that it cannot be done now', async () => {
    const body = new URLSearchParams({ email: 'ops@freight.example' })
    const answer = await fetch(`${server.url}/subscribe`, { method: 'POST', body, headers: { origin: server.url } })
    expect([answer.status, await answer.text()]).toEqual([503, expect.stringContaining('The status page itself goes on.')])
  })

  it('is not well, and says what to do', async () => {
    const { status, report } = await health(server)
    expect([status, report]).toMatchObject([503, { ok: false, store: kind }])
    expect(JSON.stringify(report.advice)).toMatch(advice)
  })

  it('says in its log what to do', () => {
    expect(server.log.filter((line) => advice.test(line))).toHaveLength(1)
  })

  it('has changed nothing', async () => {
    expect({ digest: await digestOf(databaseOf(server)), files: await readdir(server.data) }).toEqual(before)
  })
})
