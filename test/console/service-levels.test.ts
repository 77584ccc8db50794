import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

describe('service levels', () => {
  it('say that there is nothing to count yet, and refuse days that cannot be', async () => {
    const { page, troubles } = await house.visit('/console/service-levels')
    await page.getByRole('heading', { name: 'Nothing to count yet' }).waitFor()
    await page.getByRole('button', { name: 'Other days' }).click()
    await page.getByLabel('Until').fill('2020-01-01')
    await page.getByText('The last day lies before the first; exchange them.').waitFor()
    expect([await objectionsTo(page), troubles]).toEqual([[], []])
  })

  it('take a target, refuse one that cannot be at its field, and say how much of it is used', async () => {
    await house.server.ask('POST', '/api/sample')
    const { page, troubles } = await house.visit('/console/service-levels', { width: 360, height: 740, scheme: 'dark' })
    await page.locator('summary', { hasText: 'Payouts' }).click()
    await page.getByRole('table', { name: 'Payouts, by month' }).getByText('Payouts arrive a day late').waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await page.getByRole('button', { name: 'Change rules and targets' }).click()
    await page.getByLabel('Checkout').fill('120')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Give percent from 50 to 100 with at most three decimals, as in 99.95.').waitFor()
    await page.getByLabel('Checkout').fill('99.9')
    expect(await objectionsTo(page)).toEqual([])
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved.').waitFor()
    const checkout = page.getByRole('row', { name: /^Checkout/ }).first()
    await checkout.getByText('99.9%').waitFor()
    expect(troubles).toEqual([])
  })
})
