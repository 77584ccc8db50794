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
    await page.locator('.template-choices button:focus', { hasText: 'First notice, major' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByText('“First notice, major” filled in').waitFor()
    await page.keyboard.type('pay by card in Checkout')
    expect(await field('Who cannot do what?').inputValue()).toBe('Customers cannot pay by card in Checkout.')
    await page.keyboard.press('F8')
    await page.keyboard.type('all customers')
    await page.locator('.marked-back mark.blank').getByText('{what still works}').waitFor()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    await page.getByText('Fill in "what still works", or take it out.').waitFor()
    await page.locator('.publish-asks', { hasText: 'first: “what still works”' }).getByRole('button', { name: 'Go there' }).press('Enter')
    await page.keyboard.type('Invoices.')
    await page.getByRole('alert').getByRole('button', { name: 'What can they do meanwhile?' }).press('Enter')
    await page.keyboard.press('ControlOrMeta+a')
    await page.keyboard.press('Delete')
    await page.getByRole('alert').waitFor({ state: 'detached' })
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

describe('the templates of a page', () => {
  it('are changed with the guide reading along, used in the next draft, and as shipped again', async () => {
    const { page, field, troubles } = await enter('templates')
    await page.getByRole('link', { name: 'Change First notice, major' }).click()
    await field('Who cannot do what?').fill('{componnet} will be fixed by 17:00.')
    await page.getByText('There is no placeholder "componnet"; "component" is probably meant.').waitFor()
    await page.getByRole('complementary').getByText('will be fixed by 17:00').first().waitFor()
    await field('Who cannot do what?').fill('')
    await page.getByRole('button', { name: /\{component\}/ }).click()
    await page.keyboard.type(' is down: ')
    await page.getByRole('button', { name: 'a blank' }).click()
    await page.getByRole('complementary').getByText('Online booking is down:').waitFor()
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Starting set, changed').waitFor()
    const draft = await enter(`compose/${(await begin()).noticeId}`)
    await draft.page.getByRole('button', { name: 'Start from a template' }).click()
    await draft.page.getByText('{component} is down: {what to fill in}').click()
    await until(
      'its words',
      async () => (await draft.field('Who cannot do what?').inputValue()) === 'Checkout is down: {what to fill in}' || undefined,
    )
    await page.goto(`${server.url}/console/templates/first-notice-major`)
    await page.getByRole('button', { name: 'As it was shipped' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'As it was shipped' }).click()
    await page.getByText('It is as it was shipped.').first().waitFor()
    expect(troubles).toEqual([])
  })

  it('show what two people chose differently in words', async () => {
    const body = {
      kind: 'update',
      severities: ['major'],
      variants: [{ language: 'de', name: 'Ours', texts: { now: 'Etwas geht nicht.' } }],
    }
    const { id } = await server.ask<Schemas['Template']>('POST', '/api/templates', body)
    const { page } = await enter(`templates/${id}`, { language: 'de' })
    await page.getByRole('checkbox', { name: 'Kritisch' }).check()
    await server.ask('PATCH', `/api/templates/${id}`, { severities: ['minor'] }, { 'if-match': '"v1"' })
    const sides = page.locator('.conflict-side p[dir]')
    await sides.first().waitFor()
    expect(await sides.allTextContents()).toEqual(['Erheblich, Kritisch', 'Gering'])
  })

  it('are added in two languages, copied, hidden and shown again', async () => {
    const { page, field } = await enter('templates/new', { width: 360, height: 740 })
    const write = async (name: string, now: string) => {
      await field('Name').fill(name)
      await field('Who cannot do what?').fill(now)
    }
    await write('', 'Cards are refused.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.locator('input[required]:focus').waitFor()
    await write('Bank link down', 'Cards are refused.')
    await page.getByRole('radio', { name: 'Deutsch' }).check()
    await write('Bankleitung gestört', 'Karten werden abgelehnt.')
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Change Bank link down' }).click()
    await page.getByRole('button', { name: 'Hide' }).click()
    await page.getByRole('button', { name: 'Show again' }).waitFor()
    await page.getByRole('link', { name: 'Copy' }).click()
    await until('the copy', async () => (await field('Name').inputValue()) === 'Bank link down (copy)' || undefined)
    await page.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('link', { name: 'Change Bank link down (copy)' }).waitFor()
    await page.getByText('Hidden · Your own').waitFor()
  })
})
