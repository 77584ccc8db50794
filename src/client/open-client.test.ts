import { describe, expect, it } from 'vitest'
import { collect } from './collect.ts'
import { freshKey, ifMatch } from './headers.ts'
import { openClient } from './open-client.ts'

type Answer = () => Response | Promise<Response>

/** A client whose wire gives these answers, one a request; what was sent is kept. */
const clientOver = (...answers: readonly Answer[]) => {
  const sent: Request[] = []
  const paused: number[] = []
  const client = openClient({
    baseUrl: 'http://localhost:3000/',
    token: 'ft_x',
    fetch: async (request) => {
      sent.push(request)
      const answer = answers[sent.length - 1]
      if (!answer) throw new Error('no answer was prepared')
      return answer()
    },
    pause: async (milliseconds) => void paused.push(milliseconds),
  })
  return { client, sent, paused }
}

const broken: Answer = () =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error('socket hang up'), { code: 'ECONNRESET' }) }))
const refused: Answer = () =>
  Promise.reject(new TypeError('fetch failed', { cause: Object.assign(new Error(''), { code: 'ECONNREFUSED' }) }))
const late: Answer = () => Promise.reject(new DOMException('too late', 'TimeoutError'))
const stopping: Answer = () => Response.json({ code: 'server.stopping', detail: 'x' }, { status: 503, headers: { 'retry-after': '3' } })
const taken: Answer = () => Response.json({ incidentId: 'i', noticeId: 'n', effectiveAt: '' }, { status: 202 })

const publish = ({ client }: ReturnType<typeof clientOver>) =>
  client.publish((api, header) =>
    api.POST('/api/incidents/{incidentId}/notices', { params: { path: { incidentId: 'a/b' }, header }, body: { freeText: 'x' } }),
  )

describe('one request', () => {
  it('carries the token and never a path that was smuggled in', async () => {
    const over = clientOver(taken)
    await publish(over)
    expect([over.sent[0]?.url, over.sent[0]?.headers.get('authorization')]).toEqual([
      'http://localhost:3000/api/incidents/a%2Fb/notices',
      'Bearer ft_x',
    ])
  })

  it.each([
    [refused, 'client.unreachable'],
    [broken, 'client.broken_off'],
    [late, 'client.timeout'],
  ])('that nobody answers is a value', async (answer, code) => {
    const answered = await clientOver(answer).client.ask((api) => api.GET('/api/page'))
    expect(answered).toMatchObject({ ok: false, refusal: { code, kind: 'unavailable', status: null } })
  })

  it('ends when its time is over', async () => {
    const never: Answer = () => new Promise(() => undefined)
    const client = openClient({
      baseUrl: 'http://localhost',
      token: 'x',
      timeoutSeconds: 0.01,
      fetch: (request) =>
        Promise.race([
          never(),
          new Promise<Response>((_, reject) => request.signal.addEventListener('abort', () => reject(request.signal.reason))),
        ]),
    })
    expect(await client.ask((api) => api.GET('/api/page'))).toMatchObject({ ok: false, refusal: { code: 'client.timeout' } })
  })
})

describe('a publication', () => {
  it.each([
    ['the connection broke', broken],
    ['no answer came', late],
    ['the server was stopping', stopping],
  ])('is repeated under the same key when %s', async (_why, answer) => {
    const over = clientOver(answer, taken)
    expect(await publish(over)).toMatchObject({ ok: true, value: { noticeId: 'n' } })
    const keys = over.sent.map((request) => request.headers.get('idempotency-key'))
    expect([keys.length, keys[0]]).toEqual([2, keys[1]])
    expect(keys[0]).toMatch(/^"[0-9a-f]{32}"$/)
  })

  it('is not repeated when it was refused, or reached nobody', async () => {
    for (const answer of [refused, () => Response.json({ code: 'incident.closed', detail: 'x' }, { status: 409 })]) {
      const over = clientOver(answer)
      expect([(await publish(over)).ok, over.sent.length]).toEqual([false, 1])
    }
  })

  it('is given up after the third time, and waits as long as it is told between them', async () => {
    const over = clientOver(broken, stopping, broken)
    expect(await publish(over)).toMatchObject({ ok: false, refusal: { code: 'client.broken_off' } })
    expect(over.paused).toEqual([500, 3000])
  })

  it('has a key of its own each time', () => {
    expect(freshKey()).not.toBe(freshKey())
  })
})

it('names a version as our ETags do', () => {
  expect(ifMatch(7)).toEqual({ 'If-Match': '"v7"' })
})

describe('a list in slices', () => {
  const slices = new Map([
    [undefined, { items: [1, 2], next: 'a' }],
    ['a', { items: [3], next: null }],
  ])
  const slice = async (after: string | undefined) => ({ ok: true as const, value: slices.get(after) ?? { items: [], next: null } })

  it('is gathered whole', async () => {
    expect(await collect(slice)).toEqual({ ok: true, value: [1, 2, 3] })
  })
  it('is cut where more would be too much', async () => {
    expect(await collect(slice, 1)).toEqual({ ok: true, value: [1] })
  })
})
