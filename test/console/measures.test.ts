import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const drawn = `(() => {
  const { width, height } = document.querySelector('.plot canvas')
  const pixels = document.querySelector('.plot canvas').getContext('2d').getImageData(0, 0, width, height).data
  return new Set(new Uint32Array(pixels.buffer)).size
})()`

describe('measures', () => {
  it('say calmly that there is nothing, and what to change in days that cannot be', async () => {
    const { page, troubles } = await house.visit('/console/measures')
    await page.getByRole('heading', { name: 'No incidents in these days' }).waitFor()
    await page.getByRole('button', { name: 'Other days' }).click()
    await page.getByLabel('Until').fill('2020-01-01')
    await page.getByText('The last day lies before the first; exchange them.').waitFor()
    expect([await objectionsTo(page), troubles]).toEqual([[], []])
  })

  it('are figures, plots with a table beside them, and the incidents that they come from', async () => {
    await house.server.ask('POST', '/api/sample')
    const { page, troubles } = await house.visit('/console/measures', { width: 360, height: 740, scheme: 'dark' })
    await page.getByRole('button', { name: 'A year' }).click()
    await page.getByRole('img', { name: /^Time to the first notice/ }).waitFor()
    await page.locator('.plot canvas').first().waitFor()
    expect(await page.evaluate<number>(drawn)).toBeGreaterThan(5)
    await page.getByText('As a table').click()
    const table = page.getByRole('table', { name: 'Over time' })
    expect(await table.getByRole('row').count()).toBeGreaterThanOrEqual(13)
    expect(await objectionsTo(page)).toEqual([])
    const { incidents } = await house.server.ask<{ incidents: readonly Schemas['IncidentMeasures'][] }>('GET', '/api/measures')
    expect(await page.getByRole('link', { name: 'As CSV' }).getAttribute('href')).toMatch(/^\/api\/measures\/export\?from=.*&until=/)
    const component = page.getByLabel('Component')
    await component.selectOption({ index: 1 })
    await page.locator(`a[href*="component=${await component.inputValue()}"]`).waitFor()
    await component.selectOption('')
    await page.getByRole('link', { name: incidents[0]?.title ?? '' }).click()
    await page.getByRole('heading', { name: 'How it was told' }).waitFor()
    expect(troubles).toEqual([])
  })

  it('are drawn where the browser names a language that is none, too', async () => {
    const { page, troubles } = await house.visit('/console/measures')
    await page.addInitScript(() => Object.defineProperty(navigator, 'language', { value: 'en-US@posix', configurable: true }))
    await page.reload()
    await page.getByRole('button', { name: 'A year' }).click()
    await page.locator('.plot canvas').first().waitFor()
    await page.getByText('As a table').click()
    await page.getByRole('table', { name: 'Over time' }).waitFor()
    expect(troubles).toEqual([])
  })
})
