import { expect, it } from 'vitest'
import { launchBrowser } from './browser.ts'

it('starts a browser that renders text', async () => {
  const browser = await launchBrowser()
  const page = await browser.newPage()
  await page.setContent('<title>t</title><p style="display:inline-block">Card payments fail</p>')
  const box = await page.locator('p').boundingBox()
  await browser.close()
  expect(box?.width).toBeGreaterThan(50)
})
