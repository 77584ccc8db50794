import { createHmac } from 'node:crypto'
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { addTracker } from '../../src/app/tracker/add-tracker.ts'
import { issueAnswerBytes, openIssueReader } from '../../src/channels/issues/issue-reader.ts'
import { openWire, type Wire } from '../../src/channels/wire/wire.ts'
import { parseIssueUrl } from '../../src/core/issue/issue-link.ts'
import type { TrackedIssue } from '../../src/core/issue/issue-state.ts'
import { instantOf } from '../../src/core/time.ts'
import { good, owner } from '../scenario/house.ts'
import { startTrackerSink, type TrackerSink, trackerToken } from '../sink/tracker-sink.ts'
import { type Fields, sendJson } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { incidentWithAction, keepIssue } from './named-issue.ts'

let sink: TrackerSink
const wires: Wire[] = []
beforeAll(async () => {
  sink = await startTrackerSink()
  sink.issues.set('o/r/1', 'open')
})
beforeEach(() => {
  sink.instead = undefined
})
afterAll(async () => {
  for (const wire of wires) await wire.close()
  await sink.stop()
})

/** Asks for one issue as the worker would, with less patience. */
const read = async (baseUrl = sink.url, allowedCidrs: readonly string[] = ['127.0.0.0/8']) => {
  const limits = { totalMilliseconds: 1500, bodyBytes: issueAnswerBytes }
  const wire = openWire({ allowedCidrs, allowedPorts: [443, sink.port], limits })
  wires.push(wire)
  const clock = { now: () => instantOf('2026-11-24T10:00:00Z') }
  const access = { kind: 'github', baseUrl, account: null, token: trackerToken } as const
  return openIssueReader({ wire, clock }).read(access, good(parseIssueUrl(`${baseUrl}/o/r/issues/1`)), null)
}
const fault = async (...asked: Parameters<typeof read>) => {
  const answer = await read(...asked)
  return answer.kind === 'failed' ? answer.fault : answer
}

describe('a tracker that means harm', () => {
  it.each([
    ['a loopback address', () => sink.url],
    ['the host of cloud credentials', () => 'https://169.254.169.254'],
    ['a name of the local network', () => 'https://intranet'],
    ['another port', () => 'https://github.com:22'],
  ])('is not asked at %s that nobody opened', async (_what, base) => {
    const before = sink.requests.length
    expect([await fault(base(), []), sink.requests.length - before]).toEqual(['refused', 0])
  })

  it('W4: leads nowhere else, and its token stays with it', async () => {
    const before = sink.requests.length
    sink.instead = () => ({ status: 307, headers: { location: `${sink.url}/inside` } })
    expect([await fault(), sink.requests.length - before]).toEqual(['moved', 1])
  })

  it('W4: is left alone when it does not answer, drips, or has too much to say', async () => {
    expect(await fault()).toMatchObject({ state: 'open' })
    sink.instead = () => 'hang'
    expect(await fault()).toBe('no_answer')
    sink.instead = () => 'drop'
    expect(await fault()).toBe('no_answer')
    const padding = 'x'.repeat(issueAnswerBytes)
    sink.instead = () => ({ status: 200, body: JSON.stringify({ number: 1, state: 'closed', padding }) })
    expect(await fault()).toBe('strange')
    sink.instead = () => ({ status: 200, body: '<html>sign in</html>' })
    expect(await fault()).toBe('strange')
  })
})

describe('what says that it comes from a tracker', () => {
  let house: PublicHouse
  let path = ''
  let secret = ''
  const issue: TrackedIssue = {
    ...{ url: 'https://github.com/acme/shop/issues/7', state: 'open', fault: null, etag: null, failures: 0 },
    readAt: instantOf('2026-11-24T03:00:00Z'),
    dueAt: null,
  }
  const known = () => house.house.store.read(async (records) => (await records.issues.listByUrls([issue.url]))[0])
  beforeAll(async () => {
    house = await openPublicHouse({ trustedProxies: ['127.0.0.1'] })
    const added = good(await addTracker(house.house.as(owner), { kind: 'github', baseUrl: 'https://github.com' }))
    secret = added.secret
    path = `/intake/issues/${added.tracker.id}`
  })
  beforeEach(async () => {
    await keepIssue(house.house, await incidentWithAction(house.house), issue)
  })
  afterAll(() => house.close())

  const event = { action: 'closed', issue: { number: 7, html_url: 'https://github.com/Acme/shop/issues/7', state: 'closed' } }
  const signed = (body: unknown, key = secret): Fields => ({
    'X-Hub-Signature-256': `sha256=${createHmac('sha256', key).update(JSON.stringify(body)).digest('hex')}`,
  })
  const send = (body: unknown, fields: Fields) => sendJson(house.port, 'POST', path, body, { 'X-Forwarded-For': '198.51.100.7', ...fields })

  it('has the issue read, and is not believed for its state', async () => {
    const { status, body } = await send(event, signed(event))
    expect([status, JSON.parse(body)]).toEqual([202, { isRead: true }])
    expect(await known()).toMatchObject({ state: 'open', dueAt: house.house.now() })
  })

  it('W1: is refused unsigned, signed by another, changed, or for another tracker', async () => {
    const tries: readonly Fields[] = [{}, signed(event, 'guess'), signed({ ...event, action: 'x' }), { 'X-Gitlab-Token': secret }]
    const statuses = []
    for (const fields of tries) statuses.push((await send(event, fields)).status)
    expect([statuses, (await known())?.dueAt]).toEqual([[401, 401, 401, 401], null])
    expect(JSON.parse((await send(event, {})).body)).toMatchObject({ code: 'tracker.secret_wrong' })
    const elsewhere = { issue: { html_url: 'https://evil.example/acme/shop/issues/7' } }
    expect(JSON.parse((await send(elsewhere, signed(elsewhere))).body)).toEqual({ isRead: false })
  })
})
