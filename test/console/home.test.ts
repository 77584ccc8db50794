import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../system/until.ts'
import { type ConsoleHouse, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse

const alert = async (key: string): Promise<void> => {
  const { secret } = await house.server.ask<{ secret: string }>('POST', '/api/alerts/secret', { renew: false })
  const body = JSON.stringify({ key, state: 'firing', title: 'checkout 5xx', labels: { service: key } })
  const response = await fetch(`${house.server.url}/intake/generic/${secret}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body,
  })
  expect(response.status).toBe(202)
}

const rule = (service: string, title: string, severity: string) =>
  house.server.ask('POST', '/api/alert-rules', {
    name: title,
    match: { service },
    severity,
    componentIds: [],
    impact: 'partial_outage',
    title,
    now: 'card payments fail for about a third of attempts.',
    scope: 'Customers in Europe',
  })

beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 30 })
  await rule('invoices', 'Invoices are late', 'minor')
  await rule('checkout', 'Card payments fail', 'critical')
  await alert('invoices')
  await alert('checkout')
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const proposals = async (state: string): Promise<readonly string[]> => {
  const { items } = await house.server.ask<{ items: readonly { title: string }[] }>('GET', `/api/proposals?state=${state}`)
  return items.map(({ title }) => title)
}

const focused = (page: Page): Promise<string> => page.evaluate(() => document.activeElement?.textContent ?? '')

describe('the first screen', () => {
  it('shows what is proposed, the largest first', async () => {
    const { page, troubles } = await house.visit('/console/')
    await page.getByRole('heading', { level: 1, name: '2 proposals wait for you' }).waitFor()
    expect(await page.getByRole('article').getByRole('heading').allInnerTexts()).toEqual(['Card payments fail', 'Invoices are late'])
    expect(troubles).toEqual([])
  })

  it('quotes what came in, on the card and where one looks closely', async () => {
    const { page } = await house.visit('/console/')
    const card = page.getByRole('article', { name: 'Card payments fail' })
    await card.getByRole('region', { name: 'What came in' }).getByText('checkout 5xx').waitFor()
    await card.getByRole('link', { name: 'Look closely' }).click()
    await page.getByRole('heading', { level: 1, name: 'Proposed' }).waitFor()
    await page.getByRole('region', { name: 'What came in' }).getByText('checkout 5xx').waitFor()
    expect(await page.getByRole('region', { name: 'This is what customers will read' }).innerText()).not.toContain('5xx')
  })

  it('speaks German where the browser does', async () => {
    const { page } = await house.visit('/console/', { language: 'de-DE' })
    await page.getByRole('heading', { level: 1, name: '2 Vorschläge warten auf Sie' }).waitFor()
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de')
  })

  it('stays under 200 kB until it can be read and used', async () => {
    // From a page without script: what another screen is still loading does not count.
    const { page } = await house.visit('/api/')
    // What is due stands below, and its code is asked for once the screen is drawn: here it never comes, and is missed by nobody.
    await page.route(/\/due-list-[^/]*\.js$/, (route) => route.abort())
    await page.goto(`${house.server.url}/console/`, { waitUntil: 'commit' })
    const bytes = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          const look = (): void => {
            if (!document.querySelector('.home-acts button')) return
            const files = performance.getEntriesByType('resource').filter(({ name }) => /\.(js|css)$/.test(name))
            const later = Math.min(...files.filter(({ name }) => name.includes('/due-list-')).map(({ startTime }) => startTime))
            const sizes = files.map((file) =>
              file instanceof PerformanceResourceTiming && file.startTime < later ? file.encodedBodySize : 0,
            )
            done(sizes.reduce((sum, size) => sum + size, 0))
          }
          new MutationObserver(look).observe(document, { childList: true, subtree: true })
          look()
        }),
    )
    expect(bytes).toBeGreaterThan(50_000)
    expect(bytes).toBeLessThan(200_000)
  })
})

describe('publishing from the first screen', () => {
  it('goes by the keyboard alone, and is taken back the same way although the line breaks meanwhile', async () => {
    const { page } = await house.visit('/console/', { width: 360, height: 740 })
    const publish = page.getByRole('button', { name: 'Publish' }).first()
    await publish.waitFor()
    for (let tab = 0; tab < 30 && !(await publish.evaluate((button) => button === document.activeElement)); tab++)
      await page.keyboard.press('Tab')
    expect(await focused(page)).toBe('Publish')
    await page.keyboard.press('Enter')
    await page.getByText('Published. Public at').first().waitFor()
    expect(await proposals('accepted')).toEqual(['Card payments fail'])
    const undo = page.locator('.undo-bar').getByRole('button', { name: 'Undo' })
    await undo.focus()
    await page.context().setOffline(true)
    await page.keyboard.press('Enter')
    await page.locator('.undo-bar').getByText('We keep trying until the time is over').waitFor()
    await page.context().setOffline(false)
    const { items } = await until('the draft that it was before', async () => {
      const answer = await house.server.ask<{ items: readonly { notice: { state: string } }[] }>('GET', '/api/drafts')
      return answer.items.length > 0 ? answer : undefined
    })
    expect(items[0]?.notice.state).toBe('draft')
  })

  it('is in reach of the thumb, and whole however much there is to read above it', async () => {
    const { page } = await house.visit('/console/', { width: 360, language: 'de-DE' })
    const publish = page.getByRole('button', { name: 'Veröffentlichen' }).first()
    await publish.waitFor()
    for (const height of [440, 500, 560, 740]) {
      await page.setViewportSize({ width: 360, height })
      const [button, bar] = [await publish.boundingBox(), await page.locator('.bottom-bar').boundingBox()]
      expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
      expect(button?.height).toBeGreaterThanOrEqual(44)
      expect(button?.width).toBeGreaterThan(200)
    }
  })
})

describe('stopped sending', () => {
  it('is said on the first screen, and released there', async () => {
    await house.server.ask('PUT', '/api/sending', { held: true, reason: 'The mail server is being moved' })
    const { page } = await house.visit('/console/')
    await page.getByText('The mail server is being moved').waitFor()
    await page.getByRole('button', { name: 'Release sending' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Release sending' }).click()
    await page.getByText('The mail server is being moved').waitFor({ state: 'detached' })
    expect(await house.server.ask('GET', '/api/sending')).toMatchObject({ held: false })
  })
})

describe('without the records', () => {
  it('says so calmly, and goes on by itself when they are back', async () => {
    const { page } = await house.visit('/console/')
    await page.getByRole('heading', { level: 1 }).waitFor()
    const problem = {
      status: 503,
      contentType: 'application/problem+json',
      body: JSON.stringify({ code: 'store.unavailable', detail: 'x' }),
    }
    await page.route('**/api/**', (route) => route.fulfill(problem))
    await page.goto(`${house.server.url}/console/incidents`)
    await page.getByText('The records cannot be reached right now').waitFor()
    await page.unroute('**/api/**')
    await page.getByText('The records cannot be reached right now').waitFor({ state: 'detached' })
    await page.getByRole('heading', { level: 1, name: 'Incidents' }).waitFor()
  })
})

describe('more than a hundred open incidents', () => {
  const open = (n: number) =>
    house.server.ask('POST', '/api/incidents', { title: `Trouble ${n}`, severity: 'minor', publish: false, notice: {} })

  it('come in one answer, and the screen says that there are more and where', async () => {
    // A few at a time: whoever waits too long for their turn to write is refused.
    for (let n = 0; n < 101; n += 8) await Promise.all(Array.from({ length: Math.min(8, 101 - n) }, (_, i) => open(n + i)))
    const { page } = await house.visit('/api/')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await page.goto(`${house.server.url}/console/`)
    await page.getByRole('heading', { level: 1, name: '100+ incidents are open' }).waitFor()
    await page.getByRole('article').nth(99).waitFor()
    // What was opened a moment ago may still be news, at which the same is asked again.
    expect([...new Set(asked.filter((path) => /^\/api\/.*incidents/.test(path)))]).toEqual(['/api/open-incidents'])
    await page.getByRole('link', { name: 'All that is open' }).click()
    await page.getByRole('heading', { level: 1, name: 'Incidents' }).waitFor()
  })
})
