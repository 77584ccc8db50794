import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ask } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { openRaw } from '../wire/raw-connection.ts'

let house: PublicHouse

beforeAll(async () => {
  house = await openPublicHouse({ patience: { headMilliseconds: 300, requestMilliseconds: 600 } })
})
afterAll(() => house.close())

describe('G3: those who take their time', () => {
  it.each([
    ['says nothing', ''],
    ['says half a line', 'GET / HT'],
    ['never ends its head', 'GET / HTTP/1.1\r\nHost: x\r\n'],
    ['never sends its body', 'POST /api/incidents HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n'],
    ['stops within its body', 'POST /intake/generic HTTP/1.1\r\nHost: x\r\nContent-Length: 100\r\n\r\n{'],
    ['never ends its chunks', 'POST /subscribe HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nab'],
  ])('a client that %s is let go', async (_what, bytes) => {
    const connection = await openRaw(house.port)
    if (bytes !== '') connection.send(bytes)
    expect(await connection.closed()).toMatch(/^(|HTTP\/1\.1 (408|401|403|415) [\s\S]*)$/)
  })

  it('hundreds of them do not keep the page from anybody', async () => {
    const slow = await Promise.all(Array.from({ length: 300 }, () => openRaw(house.port)))
    for (const connection of slow) connection.send('GET / HTTP/1.1\r\nHost: x\r\nX-A: ')
    const page = await ask(house.port, 'GET', '/')
    for (const connection of slow) connection.close()
    expect(page.status).toBe(200)
  })
})
