import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { type Store, StoreFailure } from '../../src/app/store.ts'
import { ask, type Fields, sendForm } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { openRaw } from '../wire/raw-connection.ts'

let house: PublicHouse
let own: Fields

beforeEach(async () => {
  house = await openPublicHouse()
  own = { Authorization: `Bearer ${await house.token('owner')}` }
})
afterEach(() => house.close())

/** The records, as they would fail. */
const failing = (fail: () => Promise<never>): void => {
  const store: Store = { read: fail, transaction: fail }
  house.server.setBackend({ ...house.backend, context: { ...house.backend.context, store } })
}

describe('when the records cannot be reached', () => {
  beforeEach(() =>
    failing(() => Promise.reject(new StoreFailure({ code: 'store.unavailable', detail: 'The disk is gone.', retryAfter: 7 }))),
  )

  it('the API says so and when to try again', async () => {
    const answer = await ask(house.port, 'GET', '/api/incidents', own)
    expect([answer.status, answer.headers['content-type'], answer.headers['retry-after']]).toEqual([503, 'application/problem+json', '7'])
  })

  it('forms say so on a page', async () => {
    const answer = await sendForm(house.port, '/subscribe', { email: 'a@example.org' })
    expect([answer.status, answer.headers['content-type']]).toEqual([503, 'text/html; charset=utf-8'])
  })

  it('the page goes on', async () => {
    expect((await ask(house.port, 'GET', '/')).status).toBe(200)
  })
})

describe('when something is broken', () => {
  const secret = 'select * from tokens where secret = 42'
  beforeEach(() => failing(() => Promise.reject(new Error(secret, { cause: new Error(secret) }))))

  it('G10: the answer gives nothing away but a name, under which the log has the rest', async () => {
    const answer = await ask(house.port, 'GET', '/api/incidents', own)
    const { instance, status }: { instance: string; status: number } = JSON.parse(answer.body)
    expect([answer.status, status, answer.body.includes('select')]).toEqual([500, 500, false])
    const line = house.log.find(({ level, facts }) => level === 'error' && JSON.stringify(facts).includes(instance))
    expect(line).toBeDefined()
  })

  it('pages give nothing away either', async () => {
    const answer = await sendForm(house.port, '/subscribe', { email: 'a@example.org' })
    expect([answer.status, answer.body.includes('tokens where')]).toEqual([500, false])
  })
})

describe('before the records are open', () => {
  it('the API answers 503 and documents are served', async () => {
    house.server.setBackend(undefined)
    const statuses = []
    for (const path of ['/api/incidents', '/api/openapi.json', '/api/', '/', '/p/x'])
      statuses.push((await ask(house.port, 'GET', path, own)).status)
    expect(statuses).toEqual([503, 200, 200, 200, 503])
  })
})

describe('on the very first start', () => {
  it('the page says that it is not there yet, and streams wait for it', async () => {
    const empty = await openPublicHouse({ isEmpty: true, isClosed: true })
    const page = await ask(empty.port, 'GET', '/')
    const reader = await openRaw(empty.port)
    reader.send('GET /events?after=1 HTTP/1.1\r\nHost: x\r\n\r\n')
    await reader.until(/retry/)
    empty.hub.begin(5)
    expect([page.status, page.headers['retry-after'], (await reader.until(/event: /)).includes('event: reset')]).toEqual([503, '2', true])
    reader.close()
    await empty.close()
  })
})

describe('when the server goes', () => {
  it('a request that is under way is answered', async () => {
    const [held, begun] = [Promise.withResolvers<void>(), Promise.withResolvers<void>()]
    const { store } = house.backend.context
    let isSent = false
    const slow: Store = {
      transaction: store.transaction,
      read: async (work) => {
        // The server reads for itself when it gets its records; only the request's own reading is held.
        if (!isSent) return store.read(work)
        begun.resolve()
        await held.promise
        return store.read(work)
      },
    }
    house.server.setBackend({ ...house.backend, context: { ...house.backend.context, store: slow } })
    const connection = await openRaw(house.port)
    isSent = true
    connection.send(`GET /api/incidents HTTP/1.1\r\nHost: x\r\nAuthorization: ${own.Authorization}\r\n\r\n`)
    await begun.promise
    const closing = house.server.close()
    held.resolve()
    expect((await connection.response()).status).toBe(200)
    await closing
  })

  it('connections that rest do not hold it up', async () => {
    const connection = await openRaw(house.port)
    connection.send('GET / HTTP/1.1\r\nHost: x\r\n\r\n')
    await connection.response()
    const began = performance.now()
    await house.server.close()
    expect(performance.now() - began).toBeLessThan(2000)
  })
})
