import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse, type Visit, type VisitSetting } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const bad =
  'Some users may be unable to log in. Luckily, it is a Sunday. We are deeply sorry. The shop will be fixed by 17:00 CET. This will never happen again.'
const better =
  'Some users cannot log in. It is a Sunday. We are sorry. The shop is expected to be fixed by 17:00 CET. We want to keep this from happening again.'

const badGerman =
  'Einige Nutzer können sich möglicherweise nicht anmelden. Das tut uns unendlich leid. Bis 17 Uhr MEZ ist der Shop wieder erreichbar. Das wird nie wieder vorkommen.'
const betterGerman =
  'Einige Nutzer können sich nicht anmelden. Das tut uns leid. Bis 17 Uhr MEZ ist voraussichtlich der Shop wieder erreichbar. Wir wollen vermeiden, dass das noch einmal geschieht.'

interface Open extends Visit {
  readonly noticeId: string
  readonly incidentId: string
}
const open = async (slots: Readonly<Record<string, string>>, view: VisitSetting & { readonly notice?: 'de' } = {}): Promise<Open> => {
  const notice = { title: 'Logins fail', severity: 'major', notice: { slots, ...(view.notice ? { language: view.notice } : {}) } }
  const { noticeId, incidentId } = await house.server.ask<Schemas['Publication']>('POST', '/api/incidents', notice)
  const visit = await house.visit(`/console/compose/${noticeId}`, view)
  await visit.page.locator('h1').waitFor()
  return { ...visit, noticeId, incidentId }
}
const field = (page: Page, name = 'Who cannot do what?') => page.getByRole('textbox', { name })
const card = (page: Page) => page.locator('.finding-card')
const has = (page: Page, text: string) =>
  until(`"${text}" in the field`, async () => (await field(page).inputValue()) === text || undefined)
const isFocused = (page: Page, id: string) =>
  until(`${id} in focus`, async () => (await page.evaluate('document.activeElement?.id')) === id || undefined)

/** What it still asks for. */
const asked = (page: Page) => page.locator('.guide-open li').allInnerTexts()

/** F8 and one key, until nothing of the text is marked any more. */
const mendAll = async (page: Page): Promise<void> => {
  await page.locator('.fix-button').first().waitFor()
  for (let left = await page.locator('.findings > li').count(); left > 0; left--) {
    await page.keyboard.press('F8')
    await card(page).waitFor()
    await page.keyboard.press('Alt+Enter')
    await page
      .locator('.findings > li')
      .nth(left - 1)
      .waitFor({ state: 'detached' })
  }
}

/** F8, once more or for the first time, to a field that something is missing in. */
const stepTo = async (page: Page, id: string): Promise<void> => {
  await page.keyboard.press('F8')
  await isFocused(page, id)
}

const publishedText = (incidentId: string, words: string): Promise<string> =>
  until('the page to say it', async () => {
    const text = await (await fetch(`${house.server.url}/incidents/${incidentId}`)).text()
    return text.includes(words) ? text : undefined
  })

describe('the guide, by keyboard alone', () => {
  it('turns a bad notice into a good one, which is published', { timeout: 60_000 }, async () => {
    const { page, troubles, incidentId } = await open({ now: bad })
    await mendAll(page)
    await has(page, better)
    const before = await asked(page)
    await stepTo(page, 'field-nextUpdate')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await stepTo(page, 'field-scope')
    await page.keyboard.type('About a third of all customers.')
    await stepTo(page, 'field-permanent')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Space')
    await until('the three to be answered', async () => (await asked(page)).length === before.length - 3)
    await page.keyboard.press('Control+Enter')
    await page.getByRole('dialog').waitFor()
    await page.keyboard.press('Enter')
    const said = await publishedText(incidentId, 'Some users cannot log in.')
    expect(said).toContain('About a third of all customers.')
    expect(said).not.toContain('never happen again')
    expect(troubles).toEqual([])
  })

  it('reads a German notice with the German lists, which come when they are needed', async () => {
    const { page, troubles } = await open({ now: badGerman }, { notice: 'de' })
    await mendAll(page)
    await has(page, betterGerman)
    expect(troubles).toEqual([])
  })

  it('takes a wording back with the browser’s own undo', async () => {
    const { page } = await open({ now: 'There was a brief outage of the shop.' })
    await page.locator('.fix-button').waitFor()
    await page.keyboard.press('F8')
    await card(page).waitFor()
    await page.keyboard.press('Alt+Enter')
    await has(page, 'There was an outage of the shop.')
    await page.keyboard.press('Control+z')
    await has(page, 'There was a brief outage of the shop.')
  })

  it('steps through the fields both ways, opening what is folded away, and says where it is', async () => {
    const { page } = await open({ now: 'Some users may see old prices.', action: 'We did a rollback.' })
    await page.locator('.finding-line').first().waitFor()
    // The remark begins exactly at the caret.
    await field(page).press('Home')
    await page.keyboard.press('F8')
    await page.getByRole('status').getByText('1 of ').waitFor({ state: 'attached' })
    // What hears the key is loaded after the screen.
    const search = page.getByPlaceholder('Where to, or what to do?')
    await until('the palette', async () => (await search.isVisible()) || (await page.keyboard.press('Control+k')) || undefined)
    await search.fill('what the guide says next')
    await page.keyboard.press('Enter')
    await isFocused(page, 'field-nextUpdate')
    await page.keyboard.press('Shift+F8')
    await isFocused(page, 'field-now')
    await page.keyboard.press('Shift+F8')
    await isFocused(page, 'field-freeText')
    await page.keyboard.press('Shift+F8')
    await isFocused(page, 'field-action')
    expect(await card(page).last().textContent()).toContain('rollback')
  })

  it('opens nothing while one types, and the card when the caret comes back', async () => {
    const { page } = await open({ now: 'Invoices cannot be sent.' })
    await field(page).press('End')
    await page.keyboard.type(' It was human error')
    await page.locator('.finding-line').waitFor()
    expect(await card(page).count()).toBe(0)
    await page.keyboard.press('ArrowLeft')
    await card(page).waitFor()
    await page.keyboard.press('Home')
    await card(page).waitFor({ state: 'detached' })
  })
})

describe('the guide on a telephone', () => {
  it('opens a finding by a tap and puts its wording in by another', async () => {
    const { page, troubles } = await open({ now: 'Some users may see old prices.' }, { width: 360, height: 740 })
    await page.getByRole('button', { name: /Some users may/ }).click()
    await card(page).waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await card(page).getByRole('button', { name: 'Write Some users' }).click()
    await has(page, 'Some users see old prices.')
    expect(troubles).toEqual([])
  })
})
