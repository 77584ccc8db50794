import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import type { Running } from '../system/running-server.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
let server: Running
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
  server = house.server
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const begin = (now: string) =>
  server.ask<Schemas['Publication']>('POST', '/api/incidents', {
    title: 'Payments fail',
    severity: 'major',
    notice: { slots: { now, scope: 'All shops' } },
  })

describe('short texts', () => {
  it('follow what is written, in the composer', async () => {
    const { noticeId } = await begin('Cards are refused.')
    const { page, troubles } = await house.visit(`/console/compose/${noticeId}`)
    await page.getByRole('tab', { name: 'Short texts' }).click()
    const texts = page.getByRole('tabpanel').getByRole('listitem')
    expect(await texts.getByRole('heading').allTextContents()).toEqual(['SMS', 'X', 'Bluesky', 'Mastodon'])
    await page.getByRole('textbox', { name: 'Who cannot do what?' }).fill('Vouchers are refused.')
    await texts
      .filter({ hasText: 'Bluesky' })
      .getByText(/: Vouchers are refused\. Affected: all shops\. .*\/incidents\/\w+$/)
      .waitFor()
    expect(troubles).toEqual([])
  })

  it('are not copied while a blank of a template is left, and say why', async () => {
    const { noticeId } = await begin('{what customers cannot do}')
    const { page } = await house.visit(`/console/compose/${noticeId}`)
    await page.getByRole('tab', { name: 'Short texts' }).click()
    await page.getByText('1 blank is left to fill in. After that').waitFor()
    expect(await page.getByRole('button', { name: 'SMS: Copy' }).isDisabled()).toBe(true)
    await page.getByRole('textbox', { name: 'Who cannot do what?' }).fill('Vouchers are refused.')
    await page.getByText('Ready to copy').waitFor()
    expect(await page.getByRole('button', { name: 'SMS: Copy' }).isDisabled()).toBe(false)
  })

  it('of a published notice are copied', async () => {
    const { incidentId, noticeId } = await begin('Cards are refused everywhere.')
    await server.ask('POST', `/api/notices/${noticeId}/publish`, undefined, { 'if-match': '"v1"' })
    await until('the notice to be public', async () => (await fetch(`${server.url}/incidents/${incidentId}`)).status === 200 || undefined)
    const { page, troubles } = await house.visit(`/console/incidents/${incidentId}`)
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.getByRole('button', { name: 'Short texts' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'SMS: Copy' }).click()
    await page.getByRole('button', { name: 'SMS: Copied.' }).waitFor()
    expect(await page.evaluate('navigator.clipboard.readText()')).toMatch(/: Cards are refused everywhere\. .*\/incidents\/\w+$/)
    expect(troubles).toEqual([])
  })
})
