import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { createCallers } from '../../src/http/callers.ts'
import { createLimits } from '../../src/http/limits.ts'
import { createPersonPages } from '../../src/http/person/person-pages.ts'
import { createStanding } from '../../src/http/person/standing.ts'
import { answerSubscribe } from '../../src/http/person/subscribe-form.ts'
import { openPublicHouse, type PublicHouse } from '../wire/public-house.ts'

let house: PublicHouse
beforeAll(async () => {
  house = await openPublicHouse()
})
afterAll(() => house.close())

describe('F1: subscriptions from everywhere', () => {
  it('the 601st within a minute has to wait, although its client never asked before', async () => {
    const callers = createCallers()
    const assets = { liveScript: null }
    const baseUrl = () => 'http://status.example.org'
    const still = () => 0
    const standing = createStanding(() => house.backend, baseUrl, still)
    const pages = createPersonPages(standing, assets, () => false)
    // Time stands still: no budget grows again while a busy machine counts.
    const deps = {
      backend: () => house.backend,
      baseUrl,
      consoleUrl: baseUrl,
      callers,
      limits: createLimits(still),
      assets,
      pages,
      standing,
    }
    const ask = (client: number) => {
      const body = new URLSearchParams({ email: 'no address' })
      const request = new Request(`${baseUrl()}/subscribe`, { method: 'POST', body, headers: { origin: baseUrl() } })
      callers.note(request, `198.51.${Math.floor(client / 250)}.${client % 250}`)
      return answerSubscribe(deps, house.backend, request)
    }
    const first = await Promise.all(Array.from({ length: 600 }, (_, client) => ask(client)))
    const last = await ask(600)
    expect([first.filter(({ status }) => status === 429).length, last.status]).toEqual([0, 429])
    expect(Number(last.headers.get('retry-after'))).toBeGreaterThan(0)
  })
})
