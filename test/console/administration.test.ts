import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Browser, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { acts } from '../../src/core/actor/actor.ts'
import { type Running, startRunning } from '../system/running-server.ts'
import { until } from '../system/until.ts'
import { launchBrowser } from '../tools/browser.ts'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')
const objections = `axe.run(document, { iframes: false }).then(({ violations }) => ({
  violations: violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html.slice(0, 200))),
  sticksOut: document.documentElement.scrollWidth > document.documentElement.clientWidth,
}))`
/** A new scheme is drawn and what fades into it has arrived. */
const coloursAtRest = `new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))).then(() =>
  Promise.allSettled(document.getAnimations().filter((one) => one instanceof CSSTransition).map(({ finished }) => finished)).then(() => true))`
const screens = ['subscribers', 'components', 'journal', 'postbox', 'alerts', 'tokens', 'settings'] as const

let server: Running
let browser: Browser
beforeAll(async () => {
  ;[server, browser] = await Promise.all([startRunning({ hasConsole: true }), launchBrowser()])
  await server.ask('POST', '/api/sample')
  await server.ask('POST', '/api/subscribers', { email: 'first@example.org' })
  const body = 'email\nasked@example.org\n'
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'text/csv' }
  await fetch(`${server.url}/api/subscribers/import?dryRun=false&consent=ask`, { method: 'POST', headers, body })
  await server.captured('the confirmation mail', ({ target }) => target === 'asked@example.org')
})
afterAll(async () => {
  await browser?.close()
  await server?.end()
})

// Each open console holds a stream, and an operator has only so many of them.
afterEach(async () => {
  for (const context of browser.contexts()) await context.close()
})

interface Visit {
  readonly page: Page
  readonly troubles: readonly string[]
}

/** An owner's browser. Who that is comes from a token of the server, because signing in is tried elsewhere. */
const visit = async (path: string, view: { readonly width: number; readonly scheme: 'light' | 'dark' }): Promise<Visit> => {
  const context = await browser.newContext({
    viewport: { width: view.width, height: 800 },
    colorScheme: view.scheme,
    locale: 'en-GB',
    extraHTTPHeaders: { authorization: `Bearer ${server.token}` },
  })
  const page = await context.newPage()
  const troubles: string[] = []
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()))
  page.on('pageerror', (error) => troubles.push(String(error)))
  const operator = { id: '01jdd3v8k2m4q6s8t0w2y4a6c8', name: 'Vera', email: 'vera@example.org', role: 'owner' }
  await page.route('**/api/session', (route) => route.fulfill({ json: { operator, acts } }))
  await page.goto(`${server.url}/console/${path}`)
  await page.locator('h1').waitFor()
  return { page, troubles }
}
const wide = { width: 1280, scheme: 'light' } as const
const phone = { width: 320, scheme: 'dark' } as const
const named = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

describe('a list of subscribers', () => {
  it('is looked at first and imported then, with counts and with the lines that are not taken', async () => {
    const { page, troubles } = await visit('subscribers', wide)
    await named(page, 'Import').click()
    const file = 'email,level\nana@example.net,summary\nbo@example.net,\nno address,\nfirst@example.org,\n'
    await page.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
    await named(page, 'See what would happen').click()
    await page.getByRole('heading', { name: 'What would happen' }).waitFor()
    expect((await server.ask<{ items: unknown[] }>('GET', '/api/subscribers?search=example.net')).items).toEqual([])
    expect(await page.getByRole('listitem').filter({ hasText: 'Line 4' }).textContent()).toContain('not a mail address')
    await page.getByRole('radio', { name: 'are active at once' }).check()
    await named(page, 'See what would happen').click()
    await named(page, 'Import 2 addresses').click()
    await named(page, 'Done').click()
    await named(page, 'ana@example.net').waitFor()
    expect(troubles).toEqual([])
  })
})

describe('components', () => {
  const order = async () => {
    const { components } = await server.ask<{ components: { name: string }[] }>('GET', '/api/components')
    return components.map(({ name }) => name)
  }

  const groupSize = async (wanted: string) => {
    type Listing = { groups: { id: string; name: string }[]; components: { groupId: string | null }[] }
    const { groups, components } = await server.ask<Listing>('GET', '/api/components')
    return components.filter(({ groupId }) => groupId === groups.find(({ name }) => name === wanted)?.id).length
  }

  it('are arranged by the keyboard alone, over the edge of a group too, and it is said where they stand', async () => {
    const { page, troubles } = await visit('components', phone)
    await named(page, 'Move Seat maps up').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Seat maps is now 1 of 4 in Buying.').waitFor({ state: 'attached' })
    await named(page, 'Move Entry scanning up').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Entry scanning is now 5 of 5 in Buying.').waitFor({ state: 'attached' })
    await until('both moves are kept', async () => (await order())[0] === 'Seat maps' && (await groupSize('Buying')) === 5)
    expect(troubles).toEqual([])
  })

  it('are arranged by dragging', async () => {
    const { page, troubles } = await visit('components', wide)
    const grip = (name: string) => page.locator('li', { hasText: name }).locator('.grip')
    const [from, to] = [await grip('Payouts').boundingBox(), await grip('Sales reports').boundingBox()]
    if (!from || !to) throw new Error('there is nothing to drag by')
    await page.mouse.move(from.x + 8, from.y + 12)
    await page.mouse.down()
    await page.mouse.move(from.x + 8, from.y - 10, { steps: 4 })
    await page.mouse.move(to.x + 8, to.y + 2, { steps: 12 })
    await page.mouse.up()
    await until('the order is kept', async () => (await order()).indexOf('Payouts') < (await order()).indexOf('Sales reports'))
    expect(troubles).toEqual([])
  })
})

describe('the journal', () => {
  it('is filtered, verified, and leads from an entry to all about the same', async () => {
    const { page, troubles } = await visit('journal', wide)
    await page.getByRole('combobox', { name: 'What' }).selectOption('Sample')
    await page.getByText('Sample loaded').waitFor()
    await page.locator('.entry').nth(1).waitFor({ state: 'detached' })
    await named(page, 'Verify').click()
    await page
      .getByText(/All \d+ entries are as they were written/)
      .first()
      .waitFor()
    expect(troubles).toEqual([])
  })
})

describe('settings', () => {
  it('measure a colour, offer the nearest that can be read, show the page in it, and keep it', async () => {
    const { page, troubles } = await visit('settings', wide)
    await page.getByRole('textbox', { name: 'Colour on light', exact: true }).fill('#ffee00')
    await page.getByText(/Text needs 4.5 : 1/).waitFor()
    await named(page, /^Take #/).click()
    const preview = page.frameLocator('iframe[title="Preview: Light"]')
    await preview.getByText('Quillon Tickets').first().waitFor()
    await page.locator('#look').getByRole('button', { name: 'Save' }).click()
    const accent = async () => (await server.ask<{ accent: string }>('GET', '/api/page')).accent
    await until('the colour is kept', async () => (await accent()) !== '#7a2048')
    expect(await accent()).toMatch(/^#[0-9a-f]{6}$/)
    expect(troubles).toEqual([])
  })

  it('switch drill mode, which every screen then says', async () => {
    const { page } = await visit('settings', phone)
    await page.getByRole('textbox', { name: 'What for' }).fill('Tuesday exercise')
    await named(page, 'Switch on').click()
    await page.goto(`${server.url}/console/journal`)
    await page.getByText('Whatever is opened now is a drill').waitFor()
    await page.goto(`${server.url}/console/settings`)
    await named(page, 'Switch off').click()
    await page.getByText('Drill mode is off.').waitFor()
    expect(await page.getByText('Whatever is opened now is a drill').count()).toBe(0)
  })
})

describe('the postbox', () => {
  it('shows a mail as a mail program does, in a frame that lets it do nothing', async () => {
    const { page, troubles } = await visit('postbox', wide)
    await page.locator('.text-button').first().click()
    await page.frameLocator('iframe[title="The mail"]').getByText('asked@example.org').first().waitFor()
    await page.getByText('Text', { exact: true }).click()
    expect(await page.locator('pre').textContent()).toContain('/s/confirm/')
    expect(troubles).toEqual([])
  })
})

describe('every screen', () => {
  const views = [320, 1280].flatMap((width) => (['light', 'dark'] as const).map((scheme) => ({ width, scheme })))

  it.each(screens)('%s bars nobody and fits, narrow and wide, light and dark', async (screen) => {
    const { page, troubles } = await visit(screen, wide)
    await page.locator('.waiting').first().waitFor({ state: 'detached' })
    await page.evaluate(axe)
    const found: unknown[] = []
    for (const { width, scheme } of views) {
      await page.setViewportSize({ width, height: 800 })
      await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' })
      await page.evaluate(coloursAtRest)
      found.push(await page.evaluate(objections))
    }
    expect(found).toEqual(views.map(() => ({ violations: [], sticksOut: false })))
    expect(troubles).toEqual([])
  })
})
