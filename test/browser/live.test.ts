import { brotliCompressSync } from 'node:zlib'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest'
import type { OverviewState } from '../../src/render/page-state.ts'
import { renderOverview } from '../../src/render/render-pages.ts'
import { busyState, calmState, criticalState, sampleAssets } from '../build/sample-state.ts'
import { borrowBrowser, giveBack } from '../tools/browser.ts'
import { buildLiveScript, type PageServer, servePages } from './page-server.ts'

let browser: Browser
let server: PageServer
let page: Page
const failures: string[] = []

const later = (state: OverviewState, sequence: number): OverviewState => ({ ...state, sequence })
const show = (state: OverviewState): void => server.put(renderOverview(state, sampleAssets))
const news = (sequence: number, paths = ['/']) => ({ sequence, announce: 'Export declarations cannot be sent.', paths })

/** Opens the overview at 14:10 in Berlin and answers with what the page asked the stream for. */
const open = async (state: OverviewState, options: BrowserContextOptions = {}): Promise<string> => {
  show(state)
  page = await browser.newPage({ locale: 'en-GB', timezoneId: 'Europe/Berlin', ...options })
  page.on('pageerror', (error) => failures.push(error.message))
  page.on('console', (message) => message.type() === 'error' && !message.text().includes('503') && failures.push(message.text()))
  await page.clock.install({ time: '2026-11-24T13:10:00Z' })
  const stream = server.nextStream()
  await page.goto(`${server.url}/`)
  return stream
}

const lead = (text: string) => page.locator('h1', { hasText: text }).waitFor()
const critical = 'Export declarations cannot be sent to the German'

let script = ''
beforeAll(async () => {
  server = await servePages()
  const built = await buildLiveScript(sampleAssets.liveScript ?? '')
  script = String(built.body)
  server.put([built])
  browser = await borrowBrowser()
})
beforeEach(() => {
  failures.length = 0
  server.acceptStreams()
})
afterEach(async () => {
  await page.close()
  expect(failures).toEqual([])
})
afterAll(async () => {
  await giveBack(browser)
  await server.close()
})

it('weighs at most 25 kB with everything that live updates need', async () => {
  await open(busyState)
  const overview = renderOverview(busyState, sampleAssets).find(({ path }) => path === '/')?.body ?? ''
  const bytes = [String(overview), script].map((text) => brotliCompressSync(text).length)
  expect(Math.min(...bytes)).toBeGreaterThan(1000)
  expect(bytes.reduce((sum, one) => sum + one, 0)).toBeLessThan(25_000)
})

it('shows the times to a reader whose browser misnames its language', async () => {
  const context = await browser.newContext({ timezoneId: 'Asia/Tokyo' })
  await context.addInitScript("Object.defineProperty(navigator, 'languages', { value: ['en-US@posix'] })")
  show(criticalState)
  page = await context.newPage()
  page.on('pageerror', (error) => failures.push(error.message))
  await page.goto(`${server.url}/`)
  await page.locator('.facts .own').first().waitFor({ state: 'attached' })
  expect(await page.locator('.facts .own').first().textContent()).toContain('GMT+9')
})

describe('a new notice', () => {
  beforeEach(async () => {
    await open(later(calmState, 41))
    show(later(criticalState, 42))
  })

  it('appears by itself, with its title', async () => {
    server.tell(news(42))
    await lead(critical)
    expect(await page.title()).toBe('Export declarations cannot be sent · Harbourline status')
  })

  it('is announced once, politely', async () => {
    server.tell(news(42))
    await page.locator('#live[role=status]', { hasText: 'Export declarations cannot be sent.' }).waitFor({ state: 'attached' })
    server.tell({ ...news(42), announce: 'twice' })
    server.tell({ ...news(43), announce: 'elsewhere', paths: ['/incidents/x'] })
    await page.evaluate('new Promise((done) => requestAnimationFrame(done))')
    expect(await page.locator('#live').textContent()).toBe('Export declarations cannot be sent.')
  })

  it('is the newest when several come at once', async () => {
    show(later(criticalState, 44))
    for (const sequence of [42, 43, 44]) server.tell({ ...news(sequence), announce: `Notice ${sequence}` })
    await page.locator('#live', { hasText: 'Notice 44' }).waitFor({ state: 'attached' })
    await page.clock.runFor(30_000)
    expect(await page.locator('#live').textContent()).toBe('Notice 44')
  })

  it('leaves a half-typed address, its focus and its cursor alone', async () => {
    await page.locator('#email').pressSequentially('ops@fr')
    server.tell(news(42))
    await lead(critical)
    await page.keyboard.type('eight.example')
    expect(await page.locator('#email').inputValue()).toBe('ops@freight.example')
  })

  it('is fetched again where a cache on the way still has the old bytes', async () => {
    show(later(calmState, 41))
    server.tell(news(42))
    await page.waitForResponse(`${server.url}/`)
    show(later(criticalState, 42))
    await page.clock.runFor(5000)
    await lead(critical)
  })

  it('comes with a reset as well', async () => {
    server.tell({ sequence: 42 }, 'reset')
    await lead(critical)
  })
})

describe('a page that changes', () => {
  it('keeps open what was open, and the focus where it was', async () => {
    await open(later(criticalState, 41))
    const technical = page.locator('details.technical').first()
    await technical.locator('summary').press('Enter')
    show(later(busyState, 42))
    server.tell(news(42))
    await page.locator('p.lead').waitFor()
    expect(await page.locator('details.technical[open]').count()).toBe(1)
    expect(await page.evaluate('document.activeElement.textContent')).toBe('Technical detail')
  })
})

describe('the stream', () => {
  it('resumes from the number that the page shows', async () => {
    expect(await open(later(calmState, 41))).toBe('after=41')
  })

  it('comes back after a deploy that answered 503, and catches up', async () => {
    await open(later(calmState, 41))
    const refused = page.waitForResponse((response) => response.status() === 503)
    server.refuseStreams()
    await refused
    server.acceptStreams()
    const back = server.nextStream()
    await page.clock.runFor(5000)
    expect(await back).toBe('after=41')
  })
})

describe('times', () => {
  const nextWord = () => page.locator('.nextword').first().innerText()

  it('say how far away the next word is', async () => {
    await open(criticalState)
    expect(await nextWord()).toBe('Next word by 14:30 CET (in 20 minutes), sooner if something changes.')
  })

  it('go on as time goes on, and say nothing once the promise is due', async () => {
    await open(criticalState)
    await page.clock.runFor('10:00')
    expect(await nextWord()).toContain('(in 10 minutes)')
    await page.clock.runFor('15:00')
    expect(await nextWord()).toBe('Next word by 14:30 CET, sooner if something changes.')
  })

  it('say how late a word is when the page itself says that it is late', async () => {
    await open(busyState)
    expect(await page.locator('.nextword').nth(1).innerText()).toContain('by 13:00 CET (70 minutes ago) and have not written yet')
  })

  it('stand in the reader’s own zone beside the organisation’s', async () => {
    await open(criticalState, { timezoneId: 'Asia/Tokyo' })
    expect(await nextWord()).toContain('14:30 CET (22:30\u00a0GMT+9, in 20 minutes)')
  })

  it('say the reader’s own in the language of the notice where the page is in another', async () => {
    await open({ ...criticalState, page: { ...criticalState.page, language: 'de' } }, { timezoneId: 'Asia/Tokyo' })
    expect(await page.locator('html').getAttribute('lang')).toBe('de')
    const own = page.locator('[lang=en] .own')
    expect(await own.first().textContent()).toMatch(/GMT\+9/)
    expect((await own.allTextContents()).filter((text) => /Uhr|Minuten|vor /.test(text))).toEqual([])
    expect(await page.locator('.kicker .own').first().textContent()).toMatch(/Minuten/)
  })

  it('say in one short line how long ago something was, and the reader’s own clock when they are pointed at', async () => {
    await open(criticalState, { timezoneId: 'Asia/Tokyo' })
    const time = page.locator('.kicker time').first()
    expect([await time.innerText(), await time.getAttribute('title')]).toEqual([
      '24 November, 14:02 CET (7 minutes ago)',
      '22:02\u00a0GMT+9',
    ])
  })

  it('of a span say the reader’s own once, behind its end', async () => {
    await open(busyState, { timezoneId: 'America/New_York' })
    expect(await page.locator('.planned dd').first().innerText()).toBe(
      'Planned from 29 November 2026 at 06:00 to 08:00 CET (00:00–02:00\u00a0GMT-5).',
    )
  })

  it('stand alone for a reader in the organisation’s zone', async () => {
    await open(busyState)
    expect(await page.locator('.facts .own').allInnerTexts()).toEqual([])
  })

  it('weigh no more in what the script adds than what they stand in', async () => {
    await open(criticalState)
    const weights = await page.evaluate("[...document.querySelectorAll('.own')].map((aside) => getComputedStyle(aside).fontWeight)")
    expect(new Set([weights].flat())).toEqual(new Set(['400']))
  })

  it('name the day where it is another', async () => {
    await open(criticalState, { timezoneId: 'Pacific/Auckland' })
    expect(await nextWord()).toMatch(/14:30 CET \(25\s+Nov,?\s+02:30\s+GMT\+13, in 20 minutes\)/)
  })
})
