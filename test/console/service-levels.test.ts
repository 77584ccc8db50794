import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { until } from '../system/until.ts'
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
    await checkout.getByText(/^\d+% of \d+ (?:min|h)/).waitFor()
    expect(troubles).toEqual([])
  })

  it('take numbers key by key, in German with a comma', async () => {
    const { page } = await house.visit('/console/service-levels', { language: 'de' })
    await page.getByRole('button', { name: 'Regeln und Ziele ändern' }).click()
    for (const typed of ['99,95', '99.95']) {
      await page.getByLabel('Checkout').fill('')
      await page.getByLabel('Checkout').pressSequentially(typed)
      expect(await page.getByLabel('Checkout').inputValue()).toBe('99,95')
    }
    await page.getByRole('button', { name: 'Speichern' }).click()
    await page
      .getByRole('row', { name: /^Checkout/ })
      .first()
      .getByText('99,95')
      .waitFor()
  })

  it('say from when a component counts, what that leaves out, and count it once its first day is said', async () => {
    const { id } = await house.server.ask<{ id: string }>('POST', '/api/components', { name: 'Door codes' })
    const startedAt = new Date(Date.now() - 45 * 60_000).toISOString()
    const affected = [{ componentId: id, impact: 'partial_outage' }]
    const notice = { slots: { now: 'Some codes are not sent.' } }
    await house.server.ask('POST', '/api/incidents', { title: 'Codes', severity: 'minor', startedAt, affected, notice, publish: true })
    await until('it to be public', async () => (await house.server.read('/')).includes('Some codes are not sent.'))
    const { page, troubles } = await house.visit('/console/service-levels')
    const row = page.getByRole('row', { name: /^Door codes/ }).first()
    await row.getByText(/4[45] min of trouble told of the time before are left out\./).waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await page.goto(`${house.server.url}/console/components`)
    await page.getByRole('button', { name: 'Change Door codes' }).click()
    await page.getByLabel('In use since').fill('2026-01-01')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.goto(`${house.server.url}/console/service-levels`)
    await row.getByText('13 min').waitFor()
    expect(await row.getByText('counts from').count()).toBe(0)
    expect(troubles).toEqual([])
  })
})
