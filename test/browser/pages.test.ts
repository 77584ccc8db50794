import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { ownDocument } from '../../src/http/own-documents.ts'
import {
  renderConfirmPage,
  renderManagePage,
  renderMessagePage,
  renderSubscribePage,
  renderUnsubscribePage,
} from '../../src/render/page/subscription-pages.tsx'
import type { Rendition } from '../../src/render/page-state.ts'
import { renderIncident, renderMonth, renderOverview } from '../../src/render/render-pages.ts'
import { hostileIncident, hostileState, payloads } from '../build/hostile-state.ts'
import { questionPages, questionScript } from '../build/question-pages.ts'
import { signInSlow } from '../build/sample-history.ts'
import { declarationsDown } from '../build/sample-incidents.ts'
import { busyState, calmState, criticalState, incidentState, inLanguage, monthState, sampleAssets } from '../build/sample-state.ts'
import { borrowBrowser, giveBack } from '../tools/browser.ts'
import { buildLiveScript, type PageServer, servePages } from './page-server.ts'

const chosen = { level: 'standard', threshold: 'major', componentIds: [], language: 'en' } as const
const link = { action: '/x', address: 'ops@freight.example' }
const entry = { ...chosen, email: 'a@b', webhookUrl: '', faults: [{ pointer: '/email', detail: 'Use the form name@example.org.' }] }
const html = (path: string, body: string): Rendition => ({ path, mediaType: 'text/html; charset=utf-8', body })
const at = (path: string, renditions: readonly Rendition[]): Rendition => html(path, renditions[0]?.body ?? '')

const pages: readonly Rendition[] = [
  at('/calm', renderOverview(calmState, sampleAssets)),
  at('/critical', renderOverview(criticalState, sampleAssets)),
  at('/busy-de', renderOverview(inLanguage(busyState, 'de'), sampleAssets)),
  ...renderOverview(busyState, sampleAssets),
  at('/open', renderIncident(incidentState(declarationsDown), sampleAssets)),
  at('/closed', renderIncident(incidentState(signInSlow), sampleAssets)),
  at('/month', renderMonth(monthState, sampleAssets)),
  html('/faulty', renderSubscribePage(busyState, sampleAssets, entry)),
  html('/confirm', renderConfirmPage(busyState, sampleAssets, link)),
  html(
    '/manage',
    renderManagePage(busyState, sampleAssets, {
      ...link,
      chosen,
      unsubscribeAction: '/y',
      secret: 'whsec_c2VjcmV0',
      faults: [],
      isSaved: true,
    }),
  ),
  html('/unsubscribe', renderUnsubscribePage(busyState, sampleAssets, { ...link, manageLink: '/m' })),
  ...Object.entries(questionPages).map(([path, body]) => html(path, body)),
  html('/message', renderMessagePage(busyState, sampleAssets, { title: 'Look into your mailbox', text: 'A mail is on its way.' })),
]
const ownAt = (path: string) => ownDocument(path, { description: undefined, consoleUrl: () => 'https://status.example' })
const own = (await Promise.all(['/api/', '/problems/entity.stale'].map(ownAt))).filter((document) => document !== undefined)
const hostile: readonly Rendition[] = [
  at('/hostile', renderOverview(hostileState, sampleAssets)),
  ...payloads.map((_, which) => at(`/hostile-${which}`, renderIncident(incidentState(hostileIncident(which)), sampleAssets))),
]
const names = [...pages, ...own].filter(({ mediaType }) => mediaType.startsWith('text/html')).map(({ path }) => path)

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
let browser: Browser
let server: PageServer

beforeAll(async () => {
  server = await servePages()
  const feeds = renderOverview(hostileState, sampleAssets).filter(({ path }) => path.startsWith('/feed'))
  const found = JSON.stringify({ similar: [{ id: 'q1', text: '<img src=x onerror=alert(1)> put off?' }] })
  server.put([
    ...[...pages, ...own, ...hostile, ...feeds],
    await buildLiveScript(sampleAssets.liveScript ?? ''),
    await buildLiveScript(questionScript, 'src/http/public/similar.client.ts'),
    { path: '/s/questions/token/similar', mediaType: 'application/json', body: found },
  ])
  browser = await borrowBrowser()
})
afterAll(async () => {
  await giveBack(browser)
  await server.close()
})

/** An open page, and what should not have happened on it: dialogs, script errors, requests to others, and what its policy had to stop. */
const visit = async (
  path: string,
  options: BrowserContextOptions = {},
): Promise<{ readonly page: Page; readonly seen: readonly string[] }> => {
  const page = await browser.newPage({ viewport: { width: 1280, height: 900 }, ...options })
  const seen: string[] = []
  page.on('dialog', (dialog) => {
    seen.push(`dialog: ${dialog.message()}`)
    void dialog.dismiss()
  })
  page.on('pageerror', (error) => seen.push(error.message))
  page.on('console', (message) => message.type() === 'error' && seen.push(message.text()))
  page.on('request', (request) => !request.url().startsWith(server.url) && !request.url().startsWith('data:') && seen.push(request.url()))
  await page.goto(server.url + path, { waitUntil: 'load' })
  return { page, seen }
}

const violations = (page: Page, rules: readonly string[] = []): Promise<string[]> =>
  page.evaluate(`axe.run(${JSON.stringify({ resultTypes: ['violations'], ...(rules.length > 0 ? { runOnly: rules } : {}) })}).then(({ violations }) =>
    violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`)

it('would be told by axe of a picture without words', async () => {
  const page = await browser.newPage()
  await page.setContent('<html lang="en"><title>t</title><main><h1>t</h1><img src="data:,"></main>')
  await page.evaluate(axe)
  expect(await violations(page)).toEqual(['image-alt: <img src="data:,">'])
  await page.close()
})

/** The reference folds hundreds of parts that are built alike: of what stands in the same way within the same one is looked at. */
const oneOfEach = (): void => {
  const known = new Set<string>()
  const shapeOf = (element: Element | null) => `${element?.tagName}.${element?.className}`
  for (const details of document.querySelectorAll('details')) {
    const ways = [...details.querySelectorAll('*')].map((element) => `${shapeOf(element.parentElement)} > ${shapeOf(element)}`)
    if (ways.every((way) => known.has(way))) details.remove()
    for (const way of ways) known.add(way)
  }
}

describe.each(names)('%s', (path) => {
  let page: Page
  let seen: readonly string[]
  let narrow: unknown
  beforeAll(async () => {
    ;({ page, seen } = await visit(path))
    await page.evaluate(`${axe}; document.querySelectorAll('details').forEach((details) => { details.open = true })`)
    await page.setViewportSize({ width: 320, height: 600 })
    narrow = await page.evaluate('document.documentElement.scrollWidth')
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.evaluate(oneOfEach)
  })
  afterAll(() => page.close())

  it('makes its policy stop nothing, and asks nobody else for anything', () => {
    expect(seen).toEqual([])
  })

  it('is found accessible by axe', async () => {
    expect(await violations(page)).toEqual([])
  })

  it('can be read in the dark', async () => {
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await violations(page, ['color-contrast'])).toEqual([])
  })

  it('fits a narrow telephone, with room for a thumb', async () => {
    await page.setViewportSize({ width: 320, height: 600 })
    expect(narrow).toBe(320)
    expect(await violations(page, ['target-size', 'color-contrast'])).toEqual([])
  })
})

it.each(hostile.map(({ path }) => path))('B1: %s runs nothing of what people wrote', async (path) => {
  const { page, seen } = await visit(path)
  await page.close()
  expect(seen).toEqual([])
})

it.each(['/feed.atom', '/feed.rss'])('reads %s as XML with nothing in it but text, whatever people wrote', async (path) => {
  const feed = await (await fetch(server.url + path)).text()
  const page = await browser.newPage()
  const read = await page.evaluate((text) => {
    const tree = new DOMParser().parseFromString(text, 'application/xml')
    return { error: tree.querySelector('parsererror')?.textContent, scripts: tree.querySelectorAll('script, img, svg').length }
  }, feed)
  await page.close()
  expect(read).toEqual({ error: undefined, scripts: 0 })
})

it('leads a keyboard past the header at once', async () => {
  const { page } = await visit('/')
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate('document.activeElement.id')).toBe('main')
  await page.close()
})

it('says everything without script', async () => {
  const { page } = await visit('/critical', { javaScriptEnabled: false })
  const text = await page.locator('main').innerText()
  await page.close()
  expect(text).toContain('Export declarations cannot be sent to the German and the Dutch customs.')
  expect(text).toContain('Next word by 14:30 CET, sooner if something changes.')
})

it('says which component is hit in words beside the figure', async () => {
  const { page } = await visit('/critical')
  const rows = await page.locator('.components .hit').allInnerTexts()
  await page.close()
  expect(rows.map((row) => row.replace(/\s+/g, ' ').trim())).toEqual(['Export declarations Down'])
})

it('shows while one types what was asked already, as text', async () => {
  const { page, seen } = await visit('/questions-own')
  const looked = page.waitForRequest(/similar$/)
  await page.locator('#question').fill('Is the deadline at noon put off?')
  expect([(await looked).method(), (await looked).postData()]).toEqual(['POST', 'text=Is+the+deadline+at+noon+put+off%3F'])
  const link = page.locator('#similar a')
  await link.waitFor()
  expect([await link.innerText(), await link.getAttribute('href'), seen]).toEqual([
    '<img src=x onerror=alert(1)> put off?',
    '/s/questions/token?question=q1',
    [],
  ])
  expect(await link.getAttribute('target')).toBe('_blank')
  await page.close()
})
