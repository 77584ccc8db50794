import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ask } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { openRaw, type RawConnection } from '../wire/raw-connection.ts'

let house: PublicHouse
const open: RawConnection[] = []

beforeEach(async () => {
  house = await openPublicHouse({ trustedProxies: ['127.0.0.1'] })
})
afterEach(async () => {
  for (const connection of open.splice(0)) connection.close()
  await house.close()
})

const stream = async (path = '/events', ...fields: readonly string[]): Promise<RawConnection> => {
  const connection = await openRaw(house.port)
  open.push(connection)
  connection.send(`GET ${path} HTTP/1.1\r\nHost: x\r\nAccept: text/event-stream\r\n${fields.map((field) => `${field}\r\n`).join('')}\r\n`)
  return connection
}
const tell = (sequence: number, announce = 'Card payments fail.') =>
  house.hub.tell({ pageId: house.house.page.id, sequence, announce, paths: ['/'] })

/** By the front door, and by node:http (which a closing connection always is handed to). */
const doors: readonly (readonly [string, readonly string[]])[] = [
  ['the front door', []],
  ['node:http', ['Connection: close']],
]

describe.each(doors)('a live stream by %s', (_door, fields) => {
  it('is an event stream that no cache keeps and no proxy holds back', async () => {
    const head = (await (await stream('/events', ...fields)).until(/\r\n\r\n/)).toLowerCase()
    expect(head).toMatch(/^http\/1\.1 200 /)
    for (const field of ['content-type: text/event-stream; charset=utf-8', 'cache-control: no-store', 'x-accel-buffering: no'])
      expect(head).toContain(field)
  })

  it('says when to come back, and where the page stands', async () => {
    expect(await (await stream('/events', ...fields)).until(/id: 1\n\n/)).toMatch(/retry: 3500\n\nid: 1\n\n$/)
  })

  it('tells what is new, with its number', async () => {
    const connection = await stream('/events?after=1', ...fields)
    await connection.until(/retry/)
    tell(2)
    expect(await connection.until(/data: .*\n\n/)).toContain(
      'id: 2\ndata: {"sequence":2,"announce":"Card payments fail.","paths":["/"]}\n\n',
    )
  })

  it('resumes where a reader was cut off', async () => {
    for (const sequence of [2, 3, 4]) tell(sequence)
    const text = await (await stream('/events?after=1', 'Last-Event-ID: 3', ...fields)).until(/id: 4\n/)
    expect([...text.matchAll(/^id: (\d+)$/gm)].map((match) => match[1])).toEqual(['4'])
  })

  it.each(['99', '0', '-1', 'evil', '1e9', '99999999999999999999'])('resets a reader who claims to have seen %s', async (position) => {
    tell(2)
    expect(await (await stream('/events', `Last-Event-ID: ${position}`, ...fields)).until(/event: \w+\n/)).toContain('event: reset')
  })
})

describe('the house of streams', () => {
  it('gives a hundred to one address and no more, others are not affected', async () => {
    const from = (client: number) => stream('/events', `X-Forwarded-For: 203.0.113.${client}`)
    for (let i = 0; i < 100; i++) await (await from(1)).until(/retry/)
    const refused = await (await from(1)).response()
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true])
    expect(await (await from(2)).until(/retry/)).toContain('200 OK')
  })

  it('forgets a reader who left', async () => {
    const connection = await stream()
    await connection.until(/retry/)
    expect(house.hub.size).toBe(1)
    connection.close()
    await expect.poll(() => house.hub.size).toBe(0)
  })

  it('cuts off a reader who does not read, and the others hear everything', async () => {
    const [deaf, keen] = [await stream(), await stream()]
    await Promise.all([deaf.until(/retry/), keen.until(/retry/)])
    deaf.socket.pause()
    const long = 'x'.repeat(200_000)
    for (let sequence = 2; house.hub.dropped === 0 && sequence < 200; sequence++) {
      tell(sequence, long)
      await keen.until(new RegExp(`id: ${sequence}\\n`))
    }
    expect([house.hub.dropped, house.hub.size]).toEqual([1, 1])
  })

  it('says goodbye when the server goes, with a moment for coming back', async () => {
    const connection = await stream()
    await connection.until(/retry/)
    const closing = house.server.close()
    expect(await connection.closed()).toMatch(/retry: 3000\nevent: bye\ndata: \{\}\n\n$/)
    await closing
  })

  it('takes nobody in any more when it goes', async () => {
    house.hub.close()
    const refused = await (await stream()).response()
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([503, true])
  })

  it('E13: is not for scripts of other sites', async () => {
    const answer = await ask(house.port, 'GET', '/events', { Origin: 'https://evil.example' })
    expect([answer.status, answer.headers['access-control-allow-origin']]).toEqual([403, undefined])
  })

  it('goes on while the records are closed', async () => {
    house.server.setBackend(undefined)
    expect(await (await stream()).until(/retry/)).toContain('200 OK')
  })
})
