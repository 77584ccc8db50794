import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { ifMatch } from '../../src/client/headers.ts'
import type { Schemas } from '../../src/client/open-client.ts'
import { type ConsoleHouse, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const clock = () => house.server.ask<Schemas['ClockPolicy']>('GET', '/api/page/clock')
const open = async () => {
  const visit = await house.visit('/console/settings/clock')
  const { page } = visit
  const group = page
    .locator('details')
    .filter({ has: page.locator('summary', { hasText: 'Critical' }) })
    .first()
  await group.locator('summary').click()
  return { ...visit, group, first: group.getByLabel('First notice within', { exact: true }), preview: page.getByRole('complementary') }
}

describe('the clock policy', () => {
  it('is previewed while it is edited, says what is wrong beside the field, and is saved', async () => {
    const { page, first, preview, troubles } = await open()
    await preview.getByText('A critical incident at 02:10 on a Saturday would ask for:').waitFor()
    await preview.getByText('02:20: the first notice').waitFor()
    await first.fill('0')
    await page.getByText('Give a whole number from 1 to 1440.').waitFor()
    await first.fill('5')
    await preview.getByText('02:15: the first notice').waitFor()
    await page.getByRole('link', { name: 'Journal' }).click()
    await page.getByRole('dialog', { name: 'Leave without saving?' }).getByRole('button', { name: 'Cancel' }).click()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. It holds from now on.').first().waitFor()
    expect((await clock()).bySeverity.critical.firstMinutes).toBe(5)
    expect(troubles).toEqual([])
  })

  it('keeps what is typed while a colleague saves another version, and saves both', async () => {
    const { page, group } = await open()
    await group.getByLabel('While a fix is watched, every', { exact: true }).fill('90')
    const { version } = await house.server.ask<Schemas['Page']>('GET', '/api/page')
    await house.server.ask('PUT', '/api/page/clock', { ...(await clock()), goodNewsMinutes: 12 }, ifMatch(version))
    await page.getByText('An improvement is told within 12 min.').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. It holds from now on.').first().waitFor()
    const now = await clock()
    expect([now.goodNewsMinutes, now.bySeverity.critical.cadence.monitoring]).toEqual([12, 90])
  })

  it('has its versions with what each changed, and puts one back as a new one', async () => {
    const { page } = await open()
    const versions = page.getByRole('region', { name: 'Versions' })
    await versions.getByText('1 change').first().click()
    await versions.getByText('Critical: While a fix is watched, every').waitFor()
    await versions.getByRole('button', { name: 'Put back: The usual policy.' }).click()
    const dialog = page.getByRole('dialog', { name: 'Put this version back?' })
    await dialog.getByText('An improvement is told within').waitFor()
    await dialog.getByRole('button', { name: 'Put back' }).click()
    await page.getByText('Saved. It holds from now on.').first().waitFor()
    expect((await clock()).goodNewsMinutes).toBe(10)
  })

  it('is taken from a file as a whole or not at all, with everything that is wrong with it', async () => {
    const { page } = await open()
    const choose = async (policy: unknown) => {
      const buffer = Buffer.from(JSON.stringify(policy))
      await page.locator('input[type=file]').setInputFiles({ name: 'policy.json', mimeType: 'application/json', buffer })
    }
    const there = await clock()
    await choose({ ...there, goodNewsMinutes: 'soon', tellsLateness: undefined })
    const refused = page.getByRole('dialog', { name: 'This file cannot be taken' })
    expect(await refused.getByRole('listitem').allInnerTexts()).toEqual([
      'An improvement is told within /goodNewsMinutes: Give a number here.',
      'The page says when a promised update is late /tellsLateness: This is missing.',
    ])
    await page.keyboard.press('Escape')
    await choose({ ...there, goodNewsMinutes: 20 })
    const dialog = page.getByRole('dialog', { name: 'Take the policy of the file?' })
    await dialog.getByText('20 min').waitFor()
    await dialog.getByRole('button', { name: 'Take this policy' }).click()
    await page.getByText('Saved. It holds from now on.').first().waitFor()
    expect((await clock()).goodNewsMinutes).toBe(20)
  })
})
