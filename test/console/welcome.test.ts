import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type ConsoleHouse, objectionsTo, openConsoleHouse, owner } from './console-house.ts'

let house: ConsoleHouse
let page: Page
let troubles: readonly string[]
const refused: string[] = []
beforeAll(async () => {
  house = await openConsoleHouse({ hasOwner: false })
  const link = new URL(house.server.welcomes[0] ?? '')
  ;({ page, troubles } = await house.visit(link.pathname + link.hash, { width: 320 }))
  page.on('response', (response) => response.status() === 401 && refused.push(response.url()))
  await page.reload()
})
afterAll(() => house?.end())

const heading = (name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

describe('the first run, from the link in the server’s output', () => {
  it('makes the owner, and says beside the field what is wrong with a password', async () => {
    await heading('Who are you?')
    expect(await objectionsTo(page)).toEqual([])
    await page.getByLabel('Your name').fill(owner.name)
    await page.getByLabel('Mail address').fill(owner.email)
    await page.getByLabel('Password', { exact: true }).fill('password1234')
    await page.getByRole('button', { name: 'Create my account' }).click()
    await page.getByText('among those that are tried first').waitFor()
    expect(await page.getByLabel('Password', { exact: true }).getAttribute('aria-invalid')).toBe('true')
    await page.getByLabel('Password', { exact: true }).fill(owner.password)
    await page.getByRole('button', { name: 'Create my account' }).click()
    await heading('Who speaks to customers?')
  })

  it('offers a sample to a page that nobody has named, and keeps the name of one that has its own', async () => {
    const sample = page.getByRole('button', { name: 'Load a sample' })
    await sample.waitFor()
    await house.server.ask('PATCH', '/api/page', { name: 'Harbour' }, { 'if-match': '"v1"' })
    await page.reload()
    await heading('Who speaks to customers?')
    expect(await page.getByLabel('Organisation', { exact: true }).inputValue()).toBe('Harbour')
    expect(await sample.count()).toBe(0)
  })

  it('goes on where it was when it is reloaded, and names the organisation', async () => {
    await page.reload()
    await heading('Who speaks to customers?')
    await page.emulateMedia({ colorScheme: 'dark' })
    expect(await objectionsTo(page)).toEqual([])
    await page.getByLabel('Organisation', { exact: true }).fill('Nordlicht Pay')
    await page.getByLabel('Time zone').first().fill('Berl')
    await page.getByRole('option', { name: 'Europe/Berlin' }).waitFor()
    await page.keyboard.press('Enter')
    await page.getByRole('button', { name: 'Continue' }).click()
    await heading('What can break?')
    const answer = await house.server.ask<{ name: string; zone: string; contact: { email: string } }>('GET', '/api/page')
    expect(answer).toMatchObject({ name: 'Nordlicht Pay', zone: 'Europe/Berlin', contact: { email: owner.email } })
  })

  it('goes on in another tab of the same browser', async () => {
    const again = await page.context().newPage()
    await again.goto(`${house.server.url}/console/welcome`)
    await again.getByRole('heading', { level: 1, name: 'What can break?' }).waitFor()
    await again.close()
  })

  it('adds none of the first components while one stands twice, and says which', async () => {
    await page.getByLabel('Components').fill('Checkout\nInvoices\ncheckout\n')
    await page.getByRole('button', { name: 'Add 3 components' }).click()
    await page.getByText('"Checkout" stands here twice; leave one of them out.').waitFor()
    expect(await page.getByLabel('Components').inputValue()).toBe('Checkout\nInvoices\ncheckout\n')
    expect((await house.server.ask<{ components: readonly unknown[] }>('GET', '/api/components')).components).toEqual([])
  })

  it('adds the first components, and ends on the first screen', async () => {
    await page.getByLabel('Components').fill('Checkout\nInvoices\n')
    await page.getByRole('button', { name: 'Add 2 components' }).click()
    await heading('You can speak now')
    await page.getByRole('button', { name: 'To the first screen' }).click()
    await heading('Nothing is open')
    const { components } = await house.server.ask<{ components: readonly { name: string }[] }>('GET', '/api/components')
    expect(components.map(({ name }) => name)).toEqual(['Checkout', 'Invoices'])
    expect([troubles, refused]).toEqual([[], []])
  })

  it('is not taken a second time by the same link', async () => {
    const link = new URL(house.server.welcomes[0] ?? '')
    const again = await house.visit(link.pathname + link.hash, { isStranger: true })
    await again.page.getByRole('heading', { level: 1, name: 'The first steps have been taken' }).waitFor()
    await again.page.context().close()
    await page.goto(house.server.url + link.pathname)
    await page.getByRole('link', { name: 'To the first screen' }).click()
    await heading('Nothing is open')
  })
})
