import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import type { CDPSession, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { systemClock } from '../../src/main/clock.ts'
import { codeOf } from '../wire/authenticator.ts'
import { type Colleague, type ConsoleHouse, objectionsTo, openConsoleHouse, owner } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  // Browsers make passkeys for a name and not for a number.
  house = await openConsoleHouse({ host: 'localhost' })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()
const within = (page: Page, name: string) => page.getByRole('dialog').getByRole('button', { name, exact: true }).click()
const account = (name: string, view = {}) => {
  const as: Colleague = { name, role: 'responder' }
  return house.visit('/console/account', { as, ...view })
}

const givePassword = async (page: Page, name: string): Promise<void> => {
  await page.getByLabel('Mail address').fill(`${name.toLowerCase()}@example.org`)
  await page.getByLabel('Password', { exact: true }).fill(owner.password)
  await press(page, 'Sign in')
}

/** A device that holds passkeys and always says yes to whoever presses the button; the browser's quiet offer it would answer before that. */
const authenticator = async (page: Page): Promise<void> => {
  await page.addInitScript('PublicKeyCredential.isConditionalMediationAvailable = async () => false')
  await page.reload()
  const session: CDPSession = await page.context().newCDPSession(page)
  await session.send('WebAuthn.enable')
  const options = { protocol: 'ctap2', transport: 'internal', hasResidentKey: true, hasUserVerification: true } as const
  await session.send('WebAuthn.addVirtualAuthenticator', { options: { ...options, isUserVerified: true } })
}

const addPasskey = async (page: Page, name: string): Promise<void> => {
  await press(page, 'Add a passkey')
  await page.getByLabel('What is it called?').fill(name)
  await within(page, 'Add a passkey')
}

/** As if signed in two hours ago. */
const age = (name: string): void => {
  const records = new DatabaseSync(join(house.server.data, 'forthright.db'), { timeout: 5000 })
  const then = systemClock.now().subtract({ hours: 2 }).toString({ smallestUnit: 'millisecond' })
  const whose = `(SELECT id FROM auth_users WHERE email = '${name.toLowerCase()}@example.org')`
  const { changes } = records.prepare(`UPDATE auth_sessions SET created_at = ? WHERE user_id = ${whose}`).run(then)
  records.close()
  expect(changes).toBe(1)
}

describe('a passkey', () => {
  it('is added, signs in by itself, and opens nothing once it is removed', async () => {
    const { page, troubles } = await account('Pia')
    await authenticator(page)
    await addPasskey(page, 'Work phone')
    await page.getByText('The passkey is added.').first().waitFor()
    await page.reload()
    await page.getByRole('listitem').filter({ hasText: 'Work phone' }).waitFor()
    await press(page, 'Sign out')
    await heading(page, 'Sign in')
    await press(page, 'Use a passkey')
    await heading(page, 'Nothing is open')
    await page.goto(`${house.server.url}/console/account`)
    await page.getByRole('listitem').filter({ hasText: 'Work phone' }).getByRole('button', { name: 'Remove' }).click()
    await within(page, 'Remove')
    await page.getByText('None yet.').waitFor()
    await press(page, 'Sign out')
    await heading(page, 'Sign in')
    await press(page, 'Use a passkey')
    await page.getByText('The passkey was not used.').waitFor()
    expect(troubles).toEqual([])
  })

  it('asks for the password again where signing in is long ago, and goes on from there', async () => {
    const { page, troubles } = await account('Otto', { width: 320, scheme: 'dark' })
    await authenticator(page)
    age('Otto')
    await addPasskey(page, 'Tablet')
    await page.getByRole('heading', { name: 'Is it still you?' }).waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await page.getByLabel('Your password').fill('not the password')
    await within(page, 'Go on')
    await page.getByText('That is not the password.').waitFor()
    await page.getByLabel('Your password').fill(owner.password)
    await within(page, 'Go on')
    await page.getByRole('listitem').filter({ hasText: 'Tablet' }).waitFor()
    expect(troubles).toEqual([])
  })

  it('leads through signing in and back, for who would rather do that', async () => {
    const { page } = await account('Olga')
    age('Olga')
    await addPasskey(page, 'Laptop')
    await page.getByRole('button', { name: 'Sign in again instead' }).click()
    await givePassword(page, 'Olga')
    await heading(page, 'Your account')
  })
})

/** Switches codes on, and answers the key for the app and the recovery codes. */
const switchOn = async (page: Page) => {
  await page.locator('section', { hasText: 'Codes from an app' }).getByRole('button', { name: 'Switch on' }).click()
  await page.getByLabel('Your password').fill(owner.password)
  await within(page, 'Switch on')
  await page.getByRole('img', { name: 'Code to be scanned' }).waitFor()
  const secret = (await page.locator('.key-text').innerText()).replaceAll(' ', '')
  const code = (ahead: number): string => codeOf(`otpauth://totp/x?secret=${secret}`, systemClock.now(), ahead)
  await page.getByLabel('The six digits that it shows now').fill(code(0).replace(/(...)/, '$1 '))
  await within(page, 'Switch on')
  await page.getByRole('heading', { name: 'Keep your recovery codes' }).waitFor()
  // The code that switched them on was used by that: the app's next one signs in.
  return { next: () => code(1), codes: await page.locator('.recovery-codes li').allInnerTexts() }
}

describe('codes from an app', () => {
  it('are switched on by one that is right; recovery codes are shown once, saved, and printed alone', async () => {
    const { page, troubles } = await account('Tom', { width: 320, scheme: 'dark' })
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    const { codes } = await switchOn(page)
    expect(await objectionsTo(page)).toEqual([])
    await within(page, 'Copy')
    const [saved] = await Promise.all([page.waitForEvent('download'), within(page, 'Download')])
    const text = await readFile(await saved.path(), 'utf8')
    expect([saved.suggestedFilename(), text, await page.evaluate(() => navigator.clipboard.readText())]).toEqual([
      'forthright-recovery-codes.txt',
      `${codes.join('\n')}\n`,
      text,
    ])
    expect(new Set(codes).size).toBe(10)
    await page.evaluate("Object.defineProperty(navigator, 'clipboard', { value: undefined })")
    await within(page, 'Copied.')
    await page.getByText('The browser does not let us copy.').waitFor()
    await page.emulateMedia({ media: 'print' })
    expect((await page.locator('body').innerText()).split(/\s+/).slice(-10)).toEqual(codes)
    expect(await page.locator('body').innerText()).toMatch(/^Recovery codes for .+, tom@example\.org\. Each opens/)
    await page.emulateMedia({ media: 'screen' })
    await within(page, 'I have kept them')
    await page.getByText('10 recovery codes are left.').waitFor()
    expect(troubles).toEqual([])
  })

  it('are asked for after the password; a recovery code stands in for one, once, and what is left is said', async () => {
    const { page, troubles } = await account('Rita')
    const { next, codes } = await switchOn(page)
    await within(page, 'I have kept them')
    const again = async (): Promise<void> => {
      await press(page, 'Sign out')
      await givePassword(page, 'Rita')
    }
    await again()
    await page.getByLabel('Code').fill(next().replace(/(...)/, '$1 '))
    await press(page, 'Continue')
    await heading(page, 'Nothing is open')
    await page.goto(`${house.server.url}/console/account`)
    await again()
    await press(page, 'Use a recovery code instead')
    await page.getByLabel('Recovery code').fill(` ${(codes[0] ?? '').replace('-', ' ')} `)
    await press(page, 'Continue')
    await page.getByText('9 recovery codes are left.').first().waitFor()
    await page.goto(`${house.server.url}/console/account`)
    await again()
    await press(page, 'Use a recovery code instead')
    await page.getByLabel('Recovery code').fill(codes[0] ?? '')
    await press(page, 'Continue')
    await page.getByText('is not right, or was used before').waitFor()
    expect(troubles).toEqual([])
  })
})
