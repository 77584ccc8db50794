import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ConsoleHouse, objectionsTo, openConsoleHouse, owner } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse()
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

const give = async (page: Page, password: string): Promise<void> => {
  await page.getByLabel('Mail address').fill(owner.email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in' }).click()
}

describe('signing in', () => {
  it('says what is wrong with a wrong password, and leads back to where it was asked for', async () => {
    const { page, troubles } = await house.visit('/console/operators', { isStranger: true })
    await heading(page, 'Sign in')
    await give(page, 'not the password at all')
    await page.getByText('do not fit together').waitFor()
    await give(page, owner.password)
    await heading(page, 'Operators')
    expect(new URL(page.url()).pathname).toBe('/console/operators')
    expect(troubles).toEqual([])
  })

  it('leads to no other site, whatever the address asks for', async () => {
    const { page, troubles } = await house.visit('/console/sign-in?then=//evil.example/', { isStranger: true })
    await give(page, owner.password)
    await heading(page, 'Nothing is open')
    expect(troubles).toEqual([])
  })

  it('remembers the device only where that was wanted', async () => {
    const { page } = await house.visit('/console/sign-in?then=/console/account', { isStranger: true })
    await page.getByLabel('Remember this device').check()
    await give(page, owner.password)
    await heading(page, 'Your account')
    await page.getByRole('button', { name: 'Forget' }).waitFor()
  })

  it('ends with signing out, and what was open asks for it again', async () => {
    const { page } = await house.visit('/console/account', { isStranger: true })
    await give(page, owner.password)
    await page.getByRole('button', { name: 'Sign out' }).click()
    await heading(page, 'Sign in')
    await page.goto(`${house.server.url}/console/incidents`)
    await heading(page, 'Sign in')
  })
})

describe('inviting', () => {
  it('gives a link by which somebody becomes an operator', async () => {
    const { page } = await house.visit('/console/operators')
    await page.getByRole('button', { name: 'Invite somebody' }).click()
    await page.getByLabel('Mail address').fill('bo@example.org')
    await page.getByLabel('Communicator').check()
    await page.getByRole('button', { name: 'Send the invitation' }).click()
    const link = new URL(await page.locator('.link-out code').innerText())
    const guest = await house.visit(link.pathname + link.hash, { isStranger: true, width: 320 })
    await guest.page.getByLabel('Your name').fill('Bo Berg')
    await guest.page.getByLabel('Password', { exact: true }).fill('other words that nobody guesses')
    expect(await objectionsTo(guest.page)).toEqual([])
    await guest.page.getByRole('button', { name: 'Join' }).click()
    await heading(guest.page, 'Nothing is open')
    expect(guest.troubles).toEqual([])
  })
})
