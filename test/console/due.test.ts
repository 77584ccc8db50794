import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ifMatch } from '../../src/client/headers.ts'
import type { Schemas } from '../../src/client/open-client.ts'
import { until } from '../system/until.ts'
import { type Colleague, type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

const otto: Colleague = { name: 'Otto', role: 'communicator' }
let house: ConsoleHouse
let incidentId = ''

const board = () => house.server.ask<{ items: readonly Schemas['BoardItem'][] }>('GET', '/api/board')

beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
  const by = new Date(Date.now() + 20 * 60_000).toISOString()
  const opened = await house.server.ask<Schemas['Publication']>('POST', '/api/incidents', {
    title: 'Payments fail',
    severity: 'critical',
    publish: true,
    notice: { slots: { now: 'Cards are refused.', nextUpdate: { by, onChange: true } } },
  })
  incidentId = opened.incidentId
  await until('the promise to be owed', async () => (await board()).items.length > 0 || undefined)
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const row = async (path = '/console/') => {
  const visit = await house.visit(path, { width: 360 })
  const item = visit.page.getByRole('listitem').filter({ has: visit.page.getByRole('heading', { name: 'Promised update' }) })
  await item.waitFor()
  return { ...visit, item }
}

/** The board answers as it will when the promise about this has become late: nobody has that time. */
const answerLate = (page: Page, title: string) =>
  page.route('**/api/board', async (route) => {
    const response = await route.fetch()
    const { items }: { items: readonly Schemas['BoardItem'][] } = await response.json()
    const dueAt = new Date(Date.now() - 60_000).toISOString()
    await route.fulfill({ response, json: { items: items.map((item) => (item.facts.title === title ? { ...item, dueAt } : item)) } })
  })

describe('what is owed', () => {
  it('stands on the first screen with the time running, and beside its incident', async () => {
    const { page, item, troubles } = await row()
    await page.getByRole('heading', { name: 'Within the hour' }).waitFor()
    const left = () => item.locator('.due-clock strong').innerText()
    expect(await item.innerText()).not.toMatch(/\b(UTC|CET|GMT)\b/)
    const before = await left()
    expect(before).toMatch(/^1\d:\d\d left$/)
    await until('a second to pass', async () => (await left()) !== before || undefined)
    expect(await item.innerText()).toContain('promised the next word by then')
    await row(`/console/incidents/${incidentId}`)
    expect(troubles).toEqual([])
  })

  it('has its place before it comes: nothing that was shown on a telephone moves down', async () => {
    const { page } = await house.visit('/api/', { width: 360, height: 740 })
    const { promise: isLooked, resolve: look } = Promise.withResolvers<void>()
    await page.route('**/due-list-*.js', async (route) => {
      await isLooked
      await route.continue()
    })
    await page.goto(`${house.server.url}/console/`, { waitUntil: 'commit' })
    await page
      .getByRole('status')
      .filter({ has: page.locator('.home-coming') })
      .waitFor()
    expect(await page.getByRole('article').count()).toBe(0)
    look()
    await page.getByRole('heading', { name: 'Promised update' }).waitFor()
    await page.getByRole('article', { name: 'Payments fail' }).waitFor()
    const moved = await page.evaluate(
      () =>
        new Promise<number>((done) => {
          let count = 0
          const seen = new PerformanceObserver((list) => {
            count += list.getEntries().length
          })
          seen.observe({ type: 'layout-shift', buffered: true })
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(count))))
        }),
    )
    expect(moved).toBe(0)
  })

  it('rests until a time, and is woken', async () => {
    const { page, item } = await row()
    await item.getByRole('button', { name: 'Snooze' }).click()
    await page.getByRole('dialog', { name: 'Let reminders rest' }).getByRole('button', { name: 'Snooze' }).click()
    await item.getByText('Reminders rest until').waitFor()
    await item.getByRole('button', { name: 'Wake it' }).click()
    await item.getByRole('button', { name: 'Snooze' }).waitFor()
    expect((await board()).items.map(({ snooze }) => snooze)).toEqual([null])
  })

  it('is handed to a colleague and taken back', async () => {
    await (await house.visit('/console/', { as: otto })).page.getByRole('heading', { level: 1 }).waitFor()
    const { page, item } = await row()
    await item.getByRole('button', { name: 'Hand over' }).click()
    const dialog = page.getByRole('dialog', { name: 'Hand it over' })
    await dialog.getByLabel('To').selectOption({ label: otto.name })
    await dialog.getByRole('button', { name: 'Hand over' }).click()
    await item.getByText(`With ${otto.name}`).waitFor()
    await item.getByRole('button', { name: 'Take it back' }).click()
    await item.getByRole('button', { name: 'Hand over' }).waitFor()
  })

  it('is gone through by keys, which are silent where somebody types or has switched them off', async () => {
    const { page, item } = await row()
    const dialog = page.getByRole('dialog')
    await page.keyboard.press('j')
    await item.and(page.locator(':focus')).waitFor()
    await page.keyboard.press('s')
    await dialog.filter({ hasText: 'Let reminders rest' }).waitFor()
    await dialog.getByLabel('Why').pressSequentially('hjs')
    expect([await dialog.count(), await dialog.getByLabel('Why').inputValue()]).toEqual([1, 'hjs'])
    await page.keyboard.press('Escape')
    await page.keyboard.press('h')
    await dialog.filter({ hasText: 'Hand it over' }).waitFor()
    await page.keyboard.press('Escape')
    await page.goto(`${house.server.url}/console/account`)
    await page.getByLabel('Single keys act at once').click()
    await page.goto(`${house.server.url}/console/`)
    await item.waitFor()
    for (const key of ['j', 's', '?']) await page.keyboard.press(key)
    expect([await dialog.count(), await page.locator('[data-due]:focus').count()]).toEqual([0, 0])
    await page.evaluate("localStorage.removeItem('forthright-single-keys')")
  })

  it('is written from its own words, and is owed no longer once it is said', async () => {
    const keys = async () => (await board()).items.map(({ key }) => key)
    const [owed = ''] = await keys()
    const { page, item } = await row()
    await page.keyboard.press('j')
    await item.and(page.locator(':focus')).press('Enter')
    await page.waitForURL(/\/console\/compose\//)
    const [, noticeId = ''] = /compose\/(\w+)/.exec(page.url()) ?? []
    const { version, slots } = await house.server.ask<Schemas['Notice']>('GET', `/api/notices/${noticeId}`)
    expect(slots.now).toBe('Cards are refused.')
    await house.server.ask('POST', `/api/notices/${noticeId}/publish`, undefined, ifMatch(version))
    await until('the promise to be kept', async () => !(await keys()).includes(owed) || undefined)
  })

  it('is counted beside Home and in the tab once it is late, said politely, and found by name', async () => {
    const { page, troubles } = await house.visit('/console/journal', { width: 360 })
    const [by, rest] = [20, 10].map((minutes) => new Date(Date.now() + minutes * 60_000).toISOString())
    const notice = { slots: { now: 'Searching takes long.', nextUpdate: { by, onChange: true } } }
    await house.server.ask('POST', '/api/incidents', { title: 'Search is slow', severity: 'minor', publish: true, notice })
    const search = page.getByPlaceholder('Where to, or what to do?')
    await until('the palette', async () => {
      await page.keyboard.press('Control+k')
      return (await search.count()) > 0 || undefined
    })
    await page.getByText('Snooze: Promised update, Search is slow').waitFor()
    await search.fill('hand over')
    await page.getByText('Hand over: Promised update, Search is slow').waitFor()
    await search.fill('new')
    for (const name of ['New incident', 'Plan maintenance', 'Begin a drill']) await page.getByText(name, { exact: true }).waitFor()
    await page.keyboard.press('Escape')
    expect(await page.title()).toMatch(/^Journal/)
    await answerLate(page, 'Search is slow')
    const [{ key, pageId } = { key: '', pageId: '' }] = (await board()).items
    await house.server.ask('POST', '/api/due/snooze', { key, page: pageId, until: rest })
    await page.getByRole('link', { name: 'Home 1 thing is late' }).waitFor()
    await page.getByRole('status').filter({ hasText: 'Late: Promised update, Search is slow' }).waitFor()
    expect(await page.title()).toMatch(/^\(1\) Journal/)
    await page.keyboard.press('Control+k')
    await search.fill('owed now')
    await page.keyboard.press('Enter')
    await page.getByRole('heading', { name: 'Owed' }).and(page.locator(':focus')).waitFor()
    expect([await objectionsTo(page), troubles]).toEqual([[], []])
  })
})
