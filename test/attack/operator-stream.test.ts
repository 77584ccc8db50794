import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import { openIncident } from '../../src/app/incident/open-incident.ts'
import { revokeToken } from '../../src/app/token/revoke-token.ts'
import { parseBearer } from '../../src/core/actor/bearer.ts'
import { good, owner } from '../scenario/house.ts'
import { sendJson } from '../wire/form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'
import { openRaw, type RawConnection } from '../wire/raw-connection.ts'

let house: PublicHouse
let viewer: string
const open: RawConnection[] = []

beforeAll(async () => {
  house = await openPublicHouse()
})
afterAll(() => house.close())
beforeEach(async () => {
  viewer = await house.token('viewer')
})
afterEach(() => {
  for (const connection of open.splice(0)) connection.close()
})

const listen = async (token: string, ...fields: readonly string[]): Promise<RawConnection> => {
  const connection = await openRaw(house.port)
  open.push(connection)
  const head = ['GET /api/stream HTTP/1.1', 'Host: x', `Authorization: Bearer ${token}`, ...fields]
  connection.send(`${head.join('\r\n')}\r\n\r\n`)
  return connection
}
const happen = async (title = 'Payments') => {
  const opened = good(
    await openIncident(house.house.as(owner, title), {
      title,
      severity: 'major',
      publish: false,
      notice: { slots: { now: 'Secret words.' } },
    }),
  )
  house.server.hint('journal')
  return opened
}

describe('the stream of operators', () => {
  it('says what moved, and none of the words', async () => {
    const connection = await listen(viewer)
    await connection.until(/id: \d+\n\n/)
    const { incidentId } = await happen()
    const text = await connection.until(/incident\.opened.*\n\n/)
    expect([text.includes(incidentId), text.includes('Secret'), text.includes('Payments')]).toEqual([true, false, false])
  })

  it('says nothing to a viewer about what they may not read, and says it to who reads the journal', async () => {
    const [low, high] = [await listen(viewer), await listen(await house.token('responder'))]
    for (const connection of [low, high]) await connection.until(/id: \d+\n\n/)
    await house.token('viewer')
    await happen('Seen')
    const [seen, whole] = [await low.until(/notice\.drafted.*\n\n/), await high.until(/notice\.drafted.*\n\n/)]
    expect([seen.includes('token.created'), seen.includes('incident.opened'), whole.includes('token.created')]).toEqual([false, true, true])
  })

  it('resumes behind what was heard last', async () => {
    await happen('One')
    const text = await (await listen(viewer, 'Last-Event-ID: 1')).until(/notice\.drafted.*\n\n/)
    expect(text).toMatch(/id: [2-9]\ndata/)
  })

  it('resets who claims to have heard what never was', async () => {
    expect(await (await listen(viewer, 'Last-Event-ID: 999999')).until(/event: reset/)).toContain('event: reset')
  })

  it('is told that drafts moved', async () => {
    const connection = await listen(viewer)
    await connection.until(/id: \d+\n\n/)
    house.server.hint('drafts')
    expect(await connection.until(/event: drafts\ndata: \{\}\n\n/)).toContain('drafts')
  })

  it('ends when its token is revoked', async () => {
    const connection = await listen(viewer)
    await connection.until(/id: \d+\n\n/)
    good(await revokeToken(house.house.as(owner), { tokenId: parseBearer(viewer)?.id ?? '' }))
    house.server.hint('journal')
    expect(await connection.until(/event: end/)).toContain('event: end')
  })

  it('is closed to a ninth console of one operator', async () => {
    for (let i = 0; i < 8; i++) await (await listen(viewer)).until(/retry/)
    const refused = await sendJson(house.port, 'GET', '/api/stream', '', { Authorization: `Bearer ${viewer}` })
    expect([refused.status, Number(refused.headers['retry-after']) > 0]).toEqual([429, true])
  })

  it('is closed to everybody without a token, and to scopes that do not read incidents', async () => {
    const ask = async (fields: Record<string, string>) => (await sendJson(house.port, 'GET', '/api/stream', '', fields)).status
    const narrow = await house.token('owner', ['page.read'])
    expect([await ask({}), await ask({ Authorization: 'Bearer x' }), await ask({ Authorization: `Bearer ${narrow}` })]).toEqual([
      401, 401, 403,
    ])
  })

  it('takes no other method', async () => {
    const answer = await sendJson(house.port, 'POST', '/api/stream', {}, { Authorization: `Bearer ${viewer}` })
    expect([answer.status, answer.headers.allow]).toEqual([405, 'GET'])
  })
})
