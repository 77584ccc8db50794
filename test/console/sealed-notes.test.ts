import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse()
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const within = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
const said = (page: Page, text: string) => page.getByText(text).first().waitFor()

/** As if it had been put aside three days ago. */
const coolDown = (): void => {
  const records = new DatabaseSync(join(house.server.data, 'forthright.db'), { timeout: 5000 })
  expect(records.prepare("UPDATE sealed_notes SET sealed_at = '2026-01-01T00:00:00.000Z'").run().changes).toBe(1)
  records.close()
}

const switchOn = async (): Promise<readonly string[]> => {
  const { page, troubles } = await house.visit('/console/settings')
  await press(page, 'Switch sealed notes on')
  await said(page, 'Legal discovery may reach them')
  await within(page, 'Switch sealed notes on')
  await said(page, 'Sealed notes are on')
  return troubles
}

it('is switched on knowingly, written, opened by its author alone, softened and sent', async () => {
  const before = await switchOn()
  const { page, troubles } = await house.visit('/console/account', { as: { name: 'Sam', role: 'viewer' }, width: 360 })
  await press(page, 'Put something aside')
  await page.getByLabel('What you want to say').fill('They never answer.')
  await within(page, 'Seal')
  await said(page, 'About no incident')
  await press(page, 'Open: About no incident')
  expect(await page.getByLabel('What you want to say').inputValue()).toBe('They never answer.')
  expect([await page.getByRole('button', { name: 'Send', exact: true }).count(), await objectionsTo(page)]).toEqual([0, []])

  const other = await house.visit('/console/account')
  await said(other.page, 'You have put nothing aside.')

  coolDown()
  await page.reload()
  await said(page, 'You can decide now')
  await press(page, 'Open: About no incident')
  await page.getByLabel('What you want to say').fill('May we talk about the supplier?')
  await page.getByLabel('Mail addresses, one a line').fill('bo@example.org')
  await within(page, 'Send')
  await page.getByText('Sent', { exact: false }).first().waitFor()
  expect([troubles, before, other.troubles]).toEqual([[], [], []])
})
