import { generateKeyPairSync, randomBytes } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { type SmtpSink, startSmtpSink } from '../sink/smtp-sink.ts'
import { type PostgresServer, startPostgres } from '../tools/postgres.ts'
import { type Running, startRunning } from './running-server.ts'
import { until } from './until.ts'

// A server with everything secret that it can have, on a PostgreSQL of its own and with a mail server that lets nobody in: one thing
// after the other breaks, the page answers throughout, and nothing secret is said anywhere.
const canary = (name: string): string => `${name}-${randomBytes(20).toString('hex')}`
const [smtpPassword, databasePassword, secret] = [canary('smtp'), canary('database'), canary('secret')]
const dkimKey = generateKeyPairSync('rsa', { modulusLength: 2048 }).privateKey.export({ type: 'pkcs8', format: 'pem' }).toString()
const esc = String.fromCodePoint(27)
const forged = `535 5.7.8 ${esc}[2J Not you\\n{"level":60,"msg":"forged"}`

let postgres: PostgresServer
let relay: SmtpSink
let server: Running
let alertSecret = ''
const refusals: string[] = []

const publish = (title: string) =>
  server.ask<Schemas['Publication']>('POST', '/api/incidents', {
    title,
    severity: 'major',
    publish: true,
    notice: { slots: { now: `${title}.` } },
  })
const shown = (words: string) => until(words, async () => ((await server.read('/')).includes(words) ? true : undefined))
const statusOf = async (path: string, method = 'GET', headers = {}, body?: unknown): Promise<number> => {
  const answer = await server.api(method, path, body, headers)
  refusals.push(JSON.stringify(answer.body))
  return answer.status
}

beforeAll(async () => {
  postgres = await startPostgres()
  relay = await startSmtpSink({
    extensions: ['AUTH PLAIN LOGIN'],
    fault: ({ at }) => (at === 'other' ? { reply: forged } : undefined),
  })
  const database = new URL(postgres.url)
  database.password = databasePassword
  server = await startRunning({
    undoSeconds: 0,
    logLevel: 'trace',
    env: {
      FORTHRIGHT_DATABASE_URL: database.href,
      FORTHRIGHT_SMTP_URL: `smtp://mailer:${smtpPassword}@127.0.0.1:${relay.port}?tls=off`,
      FORTHRIGHT_MAIL_FROM: 'status@example.org',
      FORTHRIGHT_DKIM_KEY: dkimKey,
      FORTHRIGHT_DKIM_SELECTOR: 'test',
      FORTHRIGHT_SECRET: secret,
      FORTHRIGHT_EGRESS_ALLOW: '10.1.0.0/16',
    },
  })
  alertSecret = (await server.ask<{ secret: string }>('POST', '/api/alerts/secret', {})).secret
  await server.ask('POST', '/api/subscribers', { email: 'reader@example.org' })
}, 60_000)
afterAll(async () => {
  await server.end()
  await relay.stop()
  await postgres.stop()
})

describe('a server in trouble', () => {
  it('says in its log what its egress door was opened to', () => {
    expect(server.log.filter((line) => line.includes('FORTHRIGHT_EGRESS_ALLOW') && line.includes('10.1.0.0/16'))).toHaveLength(1)
  })

  it('shows a notice that its mail server does not take', async () => {
    const { noticeId } = await publish('Payments fail')
    await shown('Payments fail')
    const detail = await until('the refusal', async () => {
      const { items } = await server.ask<Schemas['Deliveries']>('GET', `/api/notices/${noticeId}/deliveries`)
      return items[0]?.detail ?? undefined
    })
    refusals.push(detail)
    expect(relay.commands.some((line) => line.startsWith('AUTH'))).toBe(true)
  })

  it('shows a notice while its mail server is dead', async () => {
    await relay.stop()
    await publish('Reports are late')
    await shown('Reports are late')
    expect((await fetch(server.url)).status).toBe(200)
  })

  it('refuses what is wrong with words that quote no secret', async () => {
    const asked = await Promise.all([
      statusOf(`/api/incidents?secret=${secret}`),
      statusOf('/api/incidents', 'POST', {}, { title: secret }),
      statusOf('/api/incidents', 'GET', { authorization: `Bearer ${server.token}x` }),
      statusOf(`/intake/generic/${alertSecret}`, 'POST', {}, { title: 1 }),
      statusOf(`/intake/generic/${alertSecret}x`, 'POST', {}, {}),
      statusOf('/api/nothing%0A%7B%22level%22%3A60%7D%1B%5B2J'),
    ])
    expect(asked.every((status) => status >= 400 && status < 500)).toBe(true)
  })

  it('goes on with its page while PostgreSQL is killed, says 503 meanwhile, and recovers', { timeout: 60_000 }, async () => {
    await postgres.kill9()
    expect([(await fetch(server.url)).status, await statusOf('/api/incidents')]).toEqual([200, 503])
    expect(await statusOf(`/intake/generic/${alertSecret}`, 'POST', {}, { key: 'k', state: 'firing', title: 'x' })).toBe(503)
    await postgres.restart()
    await until('the records', async () => ((await server.api('GET', '/api/incidents')).status === 200 ? true : undefined), 30)
    await publish('Back again')
    await shown('Back again')
  })
})

describe('what it said meanwhile', () => {
  it.each([
    ['the password of the mail server', () => smtpPassword],
    ['the same as it goes over the wire', () => Buffer.from(`\0mailer\0${smtpPassword}`).toString('base64')],
    ['the password of the database', () => databasePassword],
    ['the key of links', () => secret],
    ['the bearer of the API', () => server.token],
    ['the secret of alert sources', () => alertSecret],
    ['a line of the DKIM key', () => dkimKey.split('\n')[3] ?? ''],
  ])('G9: holds %s neither in the log nor in the figures', async (_what, needle) => {
    const figures = await (await fetch(`${server.opsUrl}/metrics`)).text()
    const health = await (await fetch(`${server.opsUrl}/healthz`)).text()
    expect(needle().length).toBeGreaterThan(20)
    expect([...server.log, figures, health].filter((text) => text.includes(needle()))).toEqual([])
  })

  it.each([
    ['the password of the database', () => databasePassword],
    ['the bearer of the API', () => server.token],
    ['the secret of alert sources', () => alertSecret],
    ['the key of links', () => secret],
  ])('repeats %s in no answer', (_what, needle) => {
    expect(refusals.length).toBeGreaterThan(7)
    expect(refusals.filter((text) => text.includes(needle()))).toEqual([])
  })

  it('G9: is one JSON object a line, without a control character, whatever others sent', () => {
    const lines = server.log.join('\n').split('\n')
    expect(lines.length).toBeGreaterThan(10)
    expect(lines.filter((line) => /\p{Cc}/u.test(line) || !line.startsWith('{"level":') || !JSON.parse(line).time)).toEqual([])
    expect(lines.filter((line) => JSON.parse(line).msg === 'forged')).toEqual([])
  })
})
