import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { openMail } from '../system/reading.ts'
import { providerSecret, startProvider, type TestProvider } from '../wire/provider.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse, owner } from './console-house.ts'

let provider: TestProvider
let house: ConsoleHouse
beforeAll(async () => {
  provider = await startProvider('example.org')
  house = await openConsoleHouse({
    env: {
      FORTHRIGHT_OIDC_ISSUER: provider.issuer,
      FORTHRIGHT_OIDC_CLIENT_ID: 'forthright',
      FORTHRIGHT_OIDC_CLIENT_SECRET: providerSecret,
      FORTHRIGHT_OIDC_NAME: 'Quillon login',
    },
  })
  provider.serve([`${house.server.url}/api/auth/callback/oidc`])
})
afterEach(() => house.leave())
afterAll(async () => {
  await house?.end()
  provider.close()
})

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()

const give = async (page: Page, password: string): Promise<void> => {
  await page.getByLabel('Mail address').fill(owner.email)
  await page.getByLabel('Password', { exact: true }).fill(password)
  await page.getByRole('button', { name: 'Sign in', exact: true }).click()
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

  it('says that nobody answers when the line breaks, and goes on from there', async () => {
    const { page } = await house.visit('/console/sign-in', { isStranger: true })
    await heading(page, 'Sign in')
    await page.context().setOffline(true)
    await give(page, owner.password)
    await page.getByRole('alert').getByText('The server cannot be reached right now').waitFor()
    await page.context().setOffline(false)
    await page.getByRole('button', { name: 'Sign in', exact: true }).click()
    await heading(page, 'Nothing is open')
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

/** A browser that was subscribed to reminders in an earlier session. */
const woken = `ServiceWorkerContainer.prototype.getRegistration = async () => ({
  pushManager: { getSubscription: async () => ({ endpoint: 'https://push.example/1', getKey: () => new ArrayBuffer(8) }) },
})`

describe('the organisation’s own provider', () => {
  it('says in words why nobody was signed in, and signs in who comes back with a known address, where they were going', async () => {
    const { page } = await house.visit('/console/operators', { isStranger: true })
    const leave = () => page.getByRole('button', { name: 'Continue with Quillon login' }).click()
    await leave()
    await page.getByText('Cancel').click()
    await page.getByText('You came back from Quillon login without signing in.').waitFor()
    await leave()
    await page.locator('[name=login]').fill('nobody')
    await page.locator('[name=password]').fill('x')
    await page.getByRole('button').click()
    await page.getByRole('button', { name: 'Continue', exact: true }).click()
    await page.getByText('Quillon login knows you, but no operator here').waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await page.context().clearCookies()
    await page.addInitScript(woken)
    const kept = page.waitForRequest((request) => request.method() === 'POST' && request.url().endsWith('/api/account/push'))
    await leave()
    await page.locator('[name=login]').fill('ada')
    await page.locator('[name=password]').fill('x')
    await page.getByRole('button').click()
    await page.getByRole('button', { name: 'Continue', exact: true }).click()
    await heading(page, 'Operators')
    expect((await kept).postDataJSON()).toMatchObject({ replaces: 'https://push.example/1' })
  })
})

describe('a forgotten password', () => {
  const other = 'eleven herons by the lake'
  const as = { name: 'Nora', role: 'responder' } as const

  it('is asked for by mail with one answer for everybody, chosen once, and ends every other session', async () => {
    const elsewhere = await house.visit('/console/account', { as })
    await heading(elsewhere.page, 'Your account')
    const { page, troubles } = await house.visit('/console/sign-in', { isStranger: true, width: 320, scheme: 'dark' })
    const ask = async (email: string): Promise<void> => {
      await page.getByRole('button', { name: 'Forgotten the password?' }).click()
      await page.getByLabel('Mail address').fill(email)
      await page.getByRole('button', { name: 'Send me a link' }).click()
      await page.getByText(`If somebody here signs in as ${email}, a link is on its way there.`).waitFor()
      await page.getByRole('button', { name: 'Back to signing in' }).click()
    }
    await ask('nobody@example.org')
    await ask('Nora@example.org')
    const mail = await house.server.captured(
      'the link',
      ({ target, raw }) => target === 'nora@example.org' && raw.includes('/console/reset'),
    )
    const link = /http:\S+\/console\/reset#\S+/.exec((await openMail(mail)).text ?? '')?.[0] ?? ''
    expect((await house.server.postbox()).filter(({ target }) => target === 'nobody@example.org')).toEqual([])
    await page.goto(link)
    expect(await objectionsTo(page)).toEqual([])
    await page.getByLabel('New password').fill(other)
    await page.getByRole('button', { name: 'Save and sign in' }).click()
    await heading(page, 'Nothing is open')
    expect((await elsewhere.page.context().request.get(`${house.server.url}/api/session`)).status()).toBe(401)
    await page.goto(link)
    await page.reload()
    await heading(page, 'This link is used up')
    expect(troubles).toEqual([])
  })
})
