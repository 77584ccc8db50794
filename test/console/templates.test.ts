import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import type { Running } from '../system/running-server.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, openConsoleHouse, type VisitSetting } from './console-house.ts'

let house: ConsoleHouse
let server: Running
let affected: readonly { readonly componentId: string; readonly impact: string }[]
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 6 })
  server = house.server
  const { id } = await server.ask<Schemas['Component']>('POST', '/api/components', { name: 'Checkout' })
  affected = [{ componentId: id, impact: 'major_outage' }]
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const enter = async (path: string, view: VisitSetting = {}) => {
  const visit = await house.visit(`/console/${path}`, { ...view, as: { name: 'Vera', role: 'owner' } })
  await visit.page.locator('h1').waitFor()
  const field = (name: string) => visit.page.getByRole('textbox', { name })
  return { ...visit, field }
}
const begin = (slots: object = {}) =>
  server.ask<Schemas['Publication']>('POST', '/api/incidents', { title: 'Payments fail', severity: 'major', affected, notice: { slots } })
const noticeOf = (noticeId: string) => server.ask<Schemas['Notice']>('GET', `/api/notices/${noticeId}`)
const saved = (noticeId: string, slots: object) =>
  until('it in the records', async () => {
    const notice = await noticeOf(noticeId)
    return Object.entries(slots).every(([slot, text]) => Reflect.get(notice.slots, slot) === text) || undefined
  })

describe('a draft that starts from a template', () => {
  it('is filled in by keyboard alone, blank after blank, and published', async () => {
    const { noticeId } = await begin()
    const { page, field, troubles } = await enter(`compose/${noticeId}`)
    await page.getByRole('button', { name: 'Start from a template' }).press('Enter')
    await page.getByRole('button', { name: /^First notice, major/ }).press('Enter')
    await page.getByText('“First notice, major” filled in').waitFor()
    await page.keyboard.type('pay by card in Checkout')
    expect(await field('Who cannot do what?').inputValue()).toBe('Customers cannot pay by card in Checkout.')
    await page.getByRole('button', { name: 'To the next' }).press('Enter')
    await page.keyboard.type('all customers')
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Fill in "what still works", or take it out.').waitFor()
    await page.getByRole('alert').getByRole('button', { name: 'What still works?' }).press('Enter')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.type('Invoices.')
    await field('What can they do meanwhile?').fill('')
    await saved(noticeId, { works: 'Invoices.' })
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.locator('.undo-bar').waitFor()
    expect([(await noticeOf(noticeId)).slots, troubles]).toMatchObject([{ scope: 'all customers', permanent: { state: 'checking' } }, []])
  })

  it('keeps the words that stand there, says so, and is taken back at once', async () => {
    const { noticeId } = await begin({ now: 'Cards are refused.' })
    const { page, field } = await enter(`compose/${noticeId}`)
    const search = page.getByRole('textbox', { name: 'Where to, or what to do?' })
    await until('the palette', async () => (await search.isVisible()) || (await page.keyboard.press('Control+k')) || undefined)
    await search.fill('first notice, major')
    await page.getByRole('button', { name: 'Template: First notice, major' }).waitFor()
    await search.press('Enter')
    await page.getByText('What stood there stays in: Who cannot do what?').waitFor()
    expect(await field('Who cannot do what?').inputValue()).toBe('Cards are refused.')
    await page.getByRole('button', { name: 'Replace that too' }).click()
    expect(await field('Who cannot do what?').inputValue()).toBe('Customers cannot {do what with which function}.')
    await page.getByRole('button', { name: 'Take it back' }).click()
    await saved(noticeId, { now: 'Cards are refused.', action: undefined, scope: undefined })
    expect(await field('Who cannot do what?').inputValue()).toBe('Cards are refused.')
  })
})
