import { Hono } from 'hono'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { apiDocument } from '../../src/http/api/document.ts'
import { endpoints } from '../../src/http/api/endpoints.ts'
import { mountApi } from '../../src/http/api/mount.ts'
import { createCallers } from '../../src/http/callers.ts'
import { createHosts } from '../../src/http/hosts.ts'
import { createLimits } from '../../src/http/limits.ts'
import { openTestStore, type TestStore } from '../contract/open-test-store.ts'
import { furnish, type House, owner } from './house.ts'

describe('the API over a real store', () => {
  let opened: TestStore
  let house: House
  const app = new Hono()
  const call = (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) =>
    app.request(`http://localhost${path}`, {
      method,
      headers: { authorization: 'Bearer good', ...(body === undefined ? {} : { 'content-type': 'application/json' }), ...headers },
      ...(body === undefined ? {} : { body: JSON.stringify(body) }),
    })

  beforeAll(async () => {
    opened = await openTestStore()
    house = await furnish(opened)
    const { actor: _actor, ...context } = house.as(owner)
    mountApi(app, endpoints, {
      backend: () => ({
        context,
        actorOfToken: async (bearer) => (bearer === 'good' ? owner : undefined),
        actorOfSession: async () => undefined,
        signIn: { answer: async () => new Response(null, { status: 404 }) },
      }),
      baseUrl: () => 'http://localhost',
      consoleUrl: () => 'http://localhost',
      hosts: createHosts('http://localhost', 'http://localhost'),
      callers: createCallers(),
      limits: createLimits(() => 0),
    })
  })
  afterAll(() => opened.close())

  const opening = (title: string) => ({ title, severity: 'major', publish: true, notice: { slots: { now: 'Card payments fail.' } } })

  it('opens an incident once for one key, and refuses the key with other content', async () => {
    const first = await call('POST', '/api/incidents', opening('Payments'), { 'idempotency-key': '"a"' })
    expect(first.status).toBe(201)
    const again = await call('POST', '/api/incidents', opening('Payments'), { 'idempotency-key': '"a"' })
    expect(await again.json()).toEqual(await first.json())
    const other = await call('POST', '/api/incidents', opening('Other'), { 'idempotency-key': '"a"' })
    expect(other.status).toBe(422)
    expect(other.headers.get('content-type')).toBe('application/problem+json')
  })

  it('asks for the version on an edit and refuses a stale one', async () => {
    const patch = (headers: Record<string, string>) => call('PATCH', '/api/page', { name: 'New name' }, headers)
    expect((await patch({})).status).toBe(428)
    expect((await patch({ 'if-match': '"v7"' })).status).toBe(412)
    const done = await patch({ 'if-match': '"v1"' })
    expect([done.status, done.headers.get('etag')]).toEqual([200, '"v2"'])
  })

  it('points at every field that is wrong, unknown ones included', async () => {
    const answer = await call('POST', '/api/components', { name: '', colour: 'red', position: 'first' })
    expect(answer.status).toBe(400)
    const problem: { errors: { pointer: string }[] } = await answer.json()
    expect(problem.errors.map((error) => error.pointer).sort()).toEqual(['/colour', '/position'])
  })

  it('points at the component of a rule that the page does not have', async () => {
    const rule = {
      name: 'Checkout',
      match: { service: 'checkout' },
      severity: 'major',
      componentIds: ['01jdd3v8k2m4q6s8t0w2y4a6c8'],
      impact: 'major_outage',
    }
    const answer = await call('POST', '/api/alert-rules', rule)
    expect((await answer.json()).errors).toMatchObject([{ pointer: '/componentIds/0' }])
  })

  it('previews each level and the short texts with what the guide remarks', async () => {
    const { items } = await (await call('GET', '/api/incidents')).json()
    const file = await (await call('GET', `/api/incidents/${items[0].id}`)).json()
    const preview = await (await call('GET', `/api/notices/${file.notices[0].id}/preview`)).json()
    expect(preview.gist).toContain('Card payments fail.')
    expect(preview.shortTexts.sms.text).toMatch(new RegExp(`Card payments fail\\. .*/incidents/${items[0].id}$`))
    expect(preview.remarks.missing.map((remark: { element: string }) => remark.element)).toContain('has_scope')
  })

  it('remarks on a draft with its records: the window is a beginning, and what contradicts the record is shown', async () => {
    const window = { startsAt: '2030-03-01T20:00:00Z', endsAt: '2030-03-01T21:00:00Z' }
    const planned = { kind: 'maintenance', title: 'New database', severity: 'minor', window, publish: false }
    const opened = await call(
      'POST',
      '/api/incidents',
      { ...planned, notice: { slots: { now: 'Card payments fail. The incident is resolved.' } } },
      { 'idempotency-key': 'planned' },
    )
    const { noticeId } = await opened.json()
    const drafted = await (await call('GET', `/api/drafts/${noticeId}`)).json()
    const edited = await (await call('PATCH', `/api/drafts/${noticeId}`, { edits: [] })).json()
    const previewed = await (await call('GET', `/api/notices/${noticeId}/preview`)).json()
    for (const { remarks } of [drafted, edited, previewed]) {
      expect(remarks.missing.map(({ element }: { element: string }) => element)).not.toContain('has_start_time')
      expect(remarks.findings.map(({ rule }: { rule: string }) => rule)).toContain('contradiction')
    }
  })

  it('answers 401 without a token, 405 with Allow, 415 and 400 for bodies that are not JSON', async () => {
    expect((await app.request('http://localhost/api/incidents')).status).toBe(401)
    const wrong = await call('DELETE', '/api/incidents')
    expect([wrong.status, wrong.headers.get('allow')]).toEqual([405, 'GET, POST'])
    expect((await call('POST', '/api/components', undefined, { 'content-type': 'text/plain' })).status).toBe(422)
    expect(
      (await app.request('http://localhost/api/components', { method: 'POST', headers: { authorization: 'Bearer good' }, body: 'x' }))
        .status,
    ).toBe(415)
  })

  it('describes every endpoint in OpenAPI 3.1', () => {
    const document = apiDocument(endpoints, 'http://localhost')
    const described = Object.entries(document.paths ?? {}).flatMap(([path, item]) => Object.keys(item).map((method) => `${method} ${path}`))
    expect(described.sort()).toEqual(['get /api/stream', ...endpoints.map((endpoint) => `${endpoint.method} /api${endpoint.path}`)].sort())
  })
})
