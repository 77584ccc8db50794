import type { BrowserContext, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { openMail } from '../system/reading.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse, owner } from './console-house.ts'

let house: ConsoleHouse
/** The cookie by which Ada's telephone is remembered; it opens no session. */
let remembered: Awaited<ReturnType<BrowserContext['cookies']>>
const contexts: BrowserContext[] = []

beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 30 })
  const { page } = await house.visit('/page')
  await page.context().request.post(`${house.server.url}/api/devices`, { headers: { origin: house.server.url } })
  remembered = (await page.context().cookies()).filter(({ name }) => name === 'forthright.device')
})
afterEach(async () => {
  await Promise.all(contexts.splice(0).map((context) => context.close()))
  await house.leave()
})
afterAll(() => house?.end())

/** An alert that nobody has foreseen, and the link in the mail about it to Ada. */
const alerted = async (title: string) => {
  const { secret } = await house.server.ask<{ secret: string }>('POST', '/api/alerts/secret', { renew: false })
  const alert = { key: title, state: 'firing', title, labels: {} }
  const rule = { name: title, match: { alertname: title }, severity: 'major', componentIds: [], impact: 'partial_outage' }
  await house.server.ask('POST', '/api/alert-rules', { ...rule, title, now: `${title} for about a third of attempts.` })
  const body = JSON.stringify({ ...alert, labels: { alertname: title } })
  await fetch(`${house.server.url}/intake/generic/${secret}`, { method: 'POST', headers: { 'content-type': 'application/json' }, body })
  const captured = await house.server.captured(title, ({ target, raw }) => target === owner.email && raw.includes(title))
  const link = /http:\/\/\S+\/p\/[^\s"<>]+/.exec((await openMail(captured)).text ?? '')?.[0] ?? ''
  const { items } = await house.server.ask<{ items: Schemas['Proposal'][] }>('GET', '/api/proposals?limit=50')
  const id = items.find((proposal) => proposal.title === title)?.id ?? ''
  const state = async () => (await house.server.ask<{ proposal: { state: string } }>('GET', `/api/proposals/${id}`)).proposal.state
  return { link, id, state }
}

/** A telephone, which runs no script unless it has to be looked at by one. */
const telephone = async (link: string, isRemembered: boolean, javaScriptEnabled = false): Promise<Page> => {
  const context = await house.browser.newContext({ javaScriptEnabled, viewport: { width: 360, height: 740 }, hasTouch: true })
  contexts.push(context)
  context.setDefaultTimeout(10_000)
  if (isRemembered) await context.addCookies(remembered)
  const page = await context.newPage()
  await page.goto(link)
  return page
}

const objectionsInBothThemes = async (link: string, isRemembered: boolean): Promise<readonly string[]> => {
  const page = await telephone(link, isRemembered, true)
  const objections: string[] = []
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme })
    objections.push(...(await objectionsTo(page)))
  }
  return objections
}

describe('the link in an operator’s mail, on a telephone without script', () => {
  it('changes nothing by being opened, publishes by one press, and takes it back by another', async () => {
    const { link, state } = await alerted('Card payments fail')
    const page = await telephone(link, true)
    await page.reload()
    expect([await objectionsInBothThemes(link, true), await state()]).toEqual([[], 'waiting'])
    const button = page.getByRole('button', { name: 'Publish this notice' })
    const box = await button.boundingBox()
    expect((box?.y ?? 9999) + (box?.height ?? 0)).toBeLessThanOrEqual(740)
    await button.tap()
    await page.getByText(/Published\. Public at \d\d:\d\d:\d\d/).waitFor()
    expect([await objectionsInBothThemes(link, true), await state(), page.url()]).toEqual([[], 'accepted', link])
    await page.getByRole('button', { name: 'Undo' }).click()
    await page.getByText('It was taken back').waitFor()
    const later = await telephone(link, true)
    expect([await later.getByText('It was taken back').count(), await later.getByRole('button').count()]).toEqual([1, 0])
  })

  it('says what happened where somebody else was faster, and publishes nothing twice', async () => {
    const { link, id, state } = await alerted('Invoices are late')
    const page = await telephone(link, true)
    await house.server.ask('POST', `/api/proposals/${id}/accept`, {})
    await page.getByRole('button', { name: 'Publish this notice' }).click()
    await page.getByText(/Published\. Public at/).waitFor()
    const { items } = await house.server.ask<{ items: readonly { title: string }[] }>('GET', '/api/incidents')
    expect([await state(), items.filter(({ title }) => title === 'Invoices are late').length]).toEqual(['accepted', 1])
  })

  it('lets a stranger look, and leads through signing in and back to the button', async () => {
    const { link, state } = await alerted('Search is slow')
    const page = await telephone(link, false)
    expect([await objectionsInBothThemes(link, false), await page.getByRole('button').count()]).toEqual([[], 0])
    const onward = await page.getByRole('link', { name: 'Sign in to publish' }).getAttribute('href')
    const visit = await house.visit(onward ?? '', { isStranger: true, width: 360, height: 740 })
    await visit.page.getByLabel('Mail address').fill(owner.email)
    await visit.page.getByLabel('Password', { exact: true }).fill(owner.password)
    await visit.page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await visit.page.waitForURL(link)
    expect(await state()).toBe('waiting')
    await visit.page.getByRole('button', { name: 'Publish this notice' }).click()
    await visit.page.getByText(/Published\. Public at/).waitFor()
    expect(visit.troubles).toEqual([])
  })
})
