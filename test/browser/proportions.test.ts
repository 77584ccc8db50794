import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, it } from 'vitest'
import { renderIncident, renderOverview } from '../../src/render/render-pages.ts'
import { signInSlow } from '../build/sample-history.ts'
import { declarationsDown } from '../build/sample-incidents.ts'
import { busyState, calmState, incidentState, sampleAssets } from '../build/sample-state.ts'
import { borrowBrowser, giveBack } from '../tools/browser.ts'
import { type PageServer, servePages } from './page-server.ts'

const description = 'Paying in shops and on the web, at home and abroad'
const tapped = {
  ...calmState,
  ...{ page: { ...calmState.page, countsAffected: true }, groups: [] },
  components: calmState.components.slice(0, 2).map((one, i) => ({ ...one, name: i === 0 ? 'Card payments' : 'Payouts', description })),
}
const bodies = {
  busy: renderOverview(busyState, sampleAssets),
  tapped: renderOverview(tapped, sampleAssets),
  open: renderIncident(incidentState(declarationsDown), sampleAssets),
  closed: renderIncident(incidentState(signInSlow), sampleAssets),
}

let browser: Browser
let server: PageServer
beforeAll(async () => {
  server = await servePages()
  server.put(
    Object.entries(bodies).map(([name, [first]]) => ({ path: `/${name}`, mediaType: 'text/html; charset=utf-8', body: first?.body ?? '' })),
  )
  browser = await borrowBrowser()
})
afterAll(async () => {
  await giveBack(browser)
  await server.close()
})

const visit = async (name: string, width = 1280): Promise<Page> => {
  const page = await browser.newPage({ viewport: { width, height: 900 } })
  await page.goto(`${server.url}/${name}`)
  return page
}

/** What is set larger than the text though it is neither a heading nor the sentence that leads the page. */
const largerThanText = (): string[] => {
  const sizeOf = (element: Element) => Number.parseFloat(getComputedStyle(element).fontSize)
  const isWritten = ({ childNodes }: Element) => [...childNodes].some(({ nodeType, nodeValue }) => nodeType === 3 && nodeValue?.trim())
  return [...document.body.querySelectorAll(':not(style, script)')]
    .filter((element) => isWritten(element) && !element.closest('h1, h2, h3, .lead, .nextword'))
    .filter((element) => sizeOf(element) > sizeOf(document.body))
    .map((element) => `${element.tagName} ${element.className}`)
}

it.each(Object.keys(bodies))('sets nothing on paper larger than the text that it belongs to: %s', async (name) => {
  const page = await visit(name)
  await page.emulateMedia({ media: 'print' })
  expect(await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize))).toBeCloseTo(14, 2)
  expect(await page.evaluate(largerThanText)).toEqual([])
  await page.close()
})

it.each([1280, 360])('leaves the name of a component on one line beside the button of readers, at %d', async (width) => {
  const page = await visit('tapped', width)
  const lines = await page.evaluate(() => [...document.querySelectorAll('.name bdi')].map((name) => name.getClientRects().length))
  expect(lines).toEqual([1, 1])
  const list = await page.locator('.group').boundingBox()
  expect(Math.round(list?.width ?? 0)).toBe(width === 1280 ? 576 : 320)
  await page.close()
})
