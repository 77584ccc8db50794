import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
  await house.server.ask('POST', '/api/components', { name: 'Archive' })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const otto = { name: 'Otto', role: 'responder' } as const
const listed = () => house.server.ask<{ items: readonly Schemas['Maintenance'][] }>('GET', '/api/maintenances')

describe('maintenance', () => {
  it('is planned with what the clock says, and kept from starting by itself', async () => {
    const { page, troubles } = await house.visit('/console/maintenance/new', { as: otto, width: 360, height: 740, scheme: 'dark' })
    await page.getByRole('button', { name: 'Plan and announce' }).click()
    await page.getByText('Give it a title.').waitFor()
    await page.getByRole('textbox', { name: 'Title' }).fill('The archive moves')
    await page.getByRole('textbox', { name: /What can customers not do/ }).fill('You cannot open old documents.')
    await page.getByLabel('Archive').selectOption('under_maintenance')
    await page.getByLabel('From').fill('2090-03-01T02:00')
    await page.getByLabel('To', { exact: true }).fill('2090-03-01T03:00')
    expect(await objectionsTo(page)).toEqual([])
    await page.getByRole('button', { name: 'Plan and announce' }).click()
    await page.getByText(/Starts by itself/).waitFor()
    await page.getByRole('button', { name: 'Do not start by itself' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Why?' }).fill('The vendor is late')
    await page.getByRole('dialog').getByRole('button', { name: 'Do not start by itself' }).click()
    await page.getByText(/Otto: The vendor is late/).waitFor()
    expect([await objectionsTo(page), troubles]).toEqual([[], []])
    expect((await listed()).items).toMatchObject([{ startsItself: false, plan: { hold: { reason: 'The vendor is late' } } }])
  })

  it('recurs by a rule in plain words, and one date is skipped', async () => {
    const { page, troubles } = await house.visit('/console/maintenance/new', { as: otto })
    await page.getByRole('radio', { name: 'Again and again' }).check()
    await page.getByRole('textbox', { name: 'Title' }).fill('Weekly restart')
    await page.getByRole('textbox', { name: /What can customers not do/ }).fill('You cannot log in for a minute.')
    await page.getByLabel('How often', { exact: true }).selectOption('fortnightly')
    await until('ten of them to be shown', async () => (await page.locator('.next-ten li').count()) === 10 || undefined)
    await page.getByRole('button', { name: 'Plan', exact: true }).click()
    await page.getByText(/Every other Sunday at 02:00/).waitFor()
    await page.getByText('The next ten').click()
    await page
      .getByRole('button', { name: /^Skip / })
      .first()
      .click()
    await page.getByRole('dialog').getByRole('button', { name: 'Skip' }).click()
    await page.getByText('skipped').waitFor()
    await page.getByRole('button', { name: /^Put .* back$/ }).click()
    await page.getByText('skipped').waitFor({ state: 'detached' })
    // A toast that is fading out is hidden while its button is still there.
    await page.locator('.mantine-Notifications-root button').waitFor({ state: 'detached' })
    expect([await objectionsTo(page), troubles]).toEqual([[], []])
  })

  it('knows the days on which customers want no changes', async () => {
    const { page, troubles } = await house.visit('/console/maintenance', { as: otto, width: 360, height: 740, scheme: 'dark' })
    await page.getByRole('button', { name: 'Add days' }).click()
    const form = page.getByRole('dialog', { name: 'Add days' })
    await form.getByLabel('First day').fill('2090-11-24')
    await form.getByLabel('Last day').fill('2090-11-20')
    await form.getByRole('textbox', { name: 'Why' }).fill('Sales week')
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    await form.locator('.mantine-InputWrapper-error, [role=alert]').first().waitFor()
    await form.getByLabel('Last day').fill('2090-11-28')
    await form.getByRole('button', { name: 'Add', exact: true }).click()
    await page.getByText(/28 Nov 2090/).waitFor()
    expect([await objectionsTo(page), troubles]).toEqual([[], []])
    await page.getByRole('button', { name: 'Remove: Sales week' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove' }).click()
    await page.getByRole('button', { name: 'Remove: Sales week' }).waitFor({ state: 'detached' })
  })
})
