import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import type { Running } from '../system/running-server.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse, type Visit, type VisitSetting } from './console-house.ts'

let house: ConsoleHouse
let server: Running
beforeAll(async () => {
  house = await openConsoleHouse()
  server = house.server
  await server.ask('POST', '/api/sample')
  await server.ask('POST', '/api/subscribers', { email: 'first@example.org' })
  const body = 'email\nasked@example.org\n'
  const headers = { authorization: `Bearer ${server.token}`, 'content-type': 'text/csv' }
  await fetch(`${server.url}/api/subscribers/import?dryRun=false&consent=ask`, { method: 'POST', headers, body })
  await server.captured('the confirmation mail', ({ target }) => target === 'asked@example.org')
})
afterAll(() => house?.end())
// Each open console holds a stream, and an operator has only so many of them.
afterEach(() => house.leave())

const visit = async (path: string, view: VisitSetting): Promise<Visit> => {
  const visited = await house.visit(`/console/${path}`, view)
  await visited.page.locator('h1').waitFor()
  return visited
}
const wide = { width: 1280, scheme: 'light' } as const
const phone = { width: 320, scheme: 'dark' } as const
const named = (page: Page, name: string | RegExp) => page.getByRole('button', { name })

describe('a list of subscribers', () => {
  it('is looked at first and imported then, also while its dialog is closed, with counts and the lines that are not taken', async () => {
    const { page, troubles } = await visit('subscribers', wide)
    await named(page, 'Import').click()
    const file = 'email,level\nana@example.net,summary\nbo@example.net,\nno address,\nfirst@example.org,\n'
    await page.locator('input[type=file]').setInputFiles({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(file) })
    await named(page, 'See what would happen').click()
    await page.getByRole('heading', { name: 'What would happen' }).waitFor()
    expect((await server.ask<{ items: unknown[] }>('GET', '/api/subscribers?search=example.net')).items).toEqual([])
    expect(await page.getByRole('listitem').filter({ hasText: 'Line 4, column email:' }).textContent()).toContain('not a mail address')
    await page.getByRole('radio', { name: 'are active at once' }).check()
    await named(page, 'See what would happen').click()
    const closed = Promise.withResolvers<void>()
    await page.route('**/api/subscribers/import*', (route) => closed.promise.then(() => route.continue()))
    await named(page, 'Import 2 addresses').click()
    await named(page, 'Go on in the background').click()
    await page.getByRole('region', { name: 'Importing' }).getByRole('button', { name: 'Show' }).waitFor()
    closed.resolve()
    await page.getByText('The list is in: 2 new, 0 changed, 1 that cannot be used.').first().waitFor()
    await named(page, 'ana@example.net').waitFor()
    expect(troubles).toEqual([])
  })
})

it('a webhook gets a new signing secret, shown once, and the one before ends when somebody says so', async () => {
  await server.ask('POST', '/api/subscribers', { email: 'ops@example.org', webhookUrl: 'https://postbox.invalid/ops' })
  const { page, troubles } = await visit('subscribers', phone)
  await named(page, 'https://postbox.invalid/ops').click()
  await named(page, 'Make a new one').click()
  await page.getByRole('dialog', { name: 'Make a new signing secret' }).getByRole('button', { name: 'Make a new one' }).click()
  await page.locator('.once', { hasText: 'whsec_' }).waitFor()
  await named(page, 'I have it').click()
  await named(page, 'End it now').click()
  await named(page, 'End it now').waitFor({ state: 'detached' })
  expect(troubles).toEqual([])
})

describe('components', () => {
  const order = async () => {
    const { components } = await server.ask<{ components: { name: string }[] }>('GET', '/api/components')
    return components.map(({ name }) => name)
  }

  const groupSize = async (wanted: string) => {
    type Listing = { groups: { id: string; name: string }[]; components: { groupId: string | null }[] }
    const { groups, components } = await server.ask<Listing>('GET', '/api/components')
    return components.filter(({ groupId }) => groupId === groups.find(({ name }) => name === wanted)?.id).length
  }

  it('are arranged by the keyboard alone, over the edge of a group too, and it is said where they stand', async () => {
    const { page, troubles } = await visit('components', phone)
    await named(page, 'Move Seat maps up').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Seat maps is now 1 of 4 in Buying.').waitFor({ state: 'attached' })
    await named(page, 'Move Entry scanning up').focus()
    await page.keyboard.press('Enter')
    await page.getByText('Entry scanning is now 5 of 5 in Buying.').waitFor({ state: 'attached' })
    await until('both moves are kept', async () => (await order())[0] === 'Seat maps' && (await groupSize('Buying')) === 5)
    expect(troubles).toEqual([])
  })

  it('keep in their dialog what is typed while a colleague changes another part', async () => {
    await server.ask('POST', '/api/components', { name: 'Gift cards' })
    const { page, troubles } = await visit('components', phone)
    const find = async () => {
      const { components } = await server.ask<{ components: Schemas['Component'][] }>('GET', '/api/components')
      return components.find(({ name }) => name.startsWith('Gift cards'))
    }
    await named(page, 'Change Gift cards').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Gift cards and passes')
    const { id, version } = (await find()) ?? { id: '', version: 0 }
    await server.ask('PATCH', `/api/components/${id}`, { description: 'Every Friday' }, { 'if-match': `"v${version}"` })
    await until('the dialog follows', () =>
      dialog
        .getByRole('textbox', { name: 'Description' })
        .inputValue()
        .then((text) => text === 'Every Friday'),
    )
    await dialog.getByRole('button', { name: 'Save' }).click()
    await dialog.waitFor({ state: 'detached' })
    expect(await find()).toMatchObject({ name: 'Gift cards and passes', description: 'Every Friday' })
    expect(troubles).toEqual([])
  })

  it('that are brought back are asked for another name where theirs was taken meanwhile', async () => {
    const add = () => server.ask<Schemas['Component']>('POST', '/api/components', { name: 'Cloakroom' })
    const { id, version } = await add()
    await server.ask('PATCH', `/api/components/${id}`, { retired: true }, { 'if-match': `"v${version}"` })
    await add()
    const { page, troubles } = await visit('components', phone)
    await page.getByText('Retired').click()
    await page.getByRole('listitem').filter({ hasText: 'Cloakroom' }).getByRole('button', { name: 'Bring back' }).click()
    const dialog = page.getByRole('dialog', { name: 'Bring it back under another name' })
    await dialog.getByText('"Cloakroom" is a component in use already; choose another name.').waitFor()
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Old cloakroom')
    await dialog.getByRole('button', { name: 'Bring back' }).click()
    await dialog.waitFor({ state: 'detached' })
    await named(page, 'Change Old cloakroom').waitFor()
    expect([await order(), troubles]).toEqual([expect.arrayContaining(['Cloakroom', 'Old cloakroom']), []])
  })

  const drag = async (page: Page, grip: Locator, onto: Locator) => {
    // A mouse below the window's edge holds nothing.
    await grip.evaluate((element) => element.scrollIntoView({ block: 'center' }))
    const [from, to] = [await grip.boundingBox(), await onto.boundingBox()]
    if (!from || !to) throw new Error('there is nothing to drag by')
    await page.mouse.move(from.x + 8, from.y + 12)
    await page.mouse.down()
    await page.mouse.move(from.x + 8, from.y - 10, { steps: 4 })
    await page.mouse.move(to.x + 8, to.y + 2, { steps: 12 })
    await page.mouse.up()
  }

  it('are arranged by dragging, whole groups too', async () => {
    const { page, troubles } = await visit('components', wide)
    const grip = (name: string) => page.locator('li', { hasText: name }).locator('.grip')
    await drag(page, grip('Payouts'), grip('Sales reports'))
    await until('the order is kept', async () => (await order()).indexOf('Payouts') < (await order()).indexOf('Sales reports'))
    const handle = (name: string) => page.getByRole('region', { name }).locator('.piece-title .grip')
    await drag(page, handle('At the door'), handle('Buying'))
    await until('the groups are kept', async () => (await order())[0] === 'Tickets in the app' || (await order())[0] === 'Entry scanning')
    expect(troubles).toEqual([])
  })
})

describe('the journal', () => {
  it('is filtered, verified, and leads from an entry to all about the same', async () => {
    const { page, troubles } = await visit('journal', wide)
    await page.getByRole('combobox', { name: 'What' }).selectOption('Sample')
    await page.getByText('Sample loaded').waitFor()
    await page.locator('.entry').nth(1).waitFor({ state: 'detached' })
    await named(page, 'Verify').click()
    await page
      .getByText(/All \d+ entries are as they were written/)
      .first()
      .waitFor()
    expect(troubles).toEqual([])
  })
})

describe('settings', () => {
  it('measure a colour, offer the nearest that can be read, show the page in it, and keep it', async () => {
    const { page, troubles } = await visit('settings', wide)
    await page.getByRole('textbox', { name: 'Colour on light', exact: true }).fill('#ffee00')
    await page.getByText(/Text needs 4.5 : 1/).waitFor()
    await named(page, /^Take #/).click()
    const preview = page.frameLocator('iframe[title="Preview: Light"]')
    await preview.getByText('Quillon Tickets').first().waitFor()
    await page.getByRole('textbox', { name: 'Name' }).first().fill('Quillon Halls')
    await page.locator('#look').getByRole('button', { name: 'Save' }).click()
    const accent = async () => (await server.ask<{ accent: string }>('GET', '/api/page')).accent
    await until('the colour is kept', async () => (await accent()) !== '#7a2048')
    expect(await accent()).toMatch(/^#[0-9a-f]{6}$/)
    expect(await page.getByRole('textbox', { name: 'Name' }).first().inputValue()).toBe('Quillon Halls')
    expect(troubles).toEqual([])
  })

  it('keep what is typed while a colleague saves, show both where both wrote, and take the best of the zones that fit', async () => {
    const { page, troubles } = await visit('settings', phone)
    const own = page.locator('#page')
    const field = (name: string) => own.getByRole('textbox', { name }).first()
    const zone = own.getByRole('combobox', { name: 'Time zone' })
    await field('Name').fill('Quillon Halls')
    await zone.fill('new york')
    await page.keyboard.press('Tab')
    await field('Mail address').fill('desk@example.org')
    expect(await zone.inputValue()).toBe('America/New_York')
    const { version } = await server.ask<{ version: number }>('GET', '/api/page')
    await server.ask('PATCH', '/api/page', { name: 'Quillon AG' }, { 'if-match': `"v${version}"` })
    const choice = own.getByRole('alert').filter({ hasText: 'Somebody else has changed “Name”' })
    await choice.getByText('Quillon AG').waitFor()
    expect([await field('Name').inputValue(), await own.getByRole('button', { name: 'Save' }).isDisabled()]).toEqual([
      'Quillon Halls',
      true,
    ])
    expect(await objectionsTo(page, ['color-contrast', 'heading-order', 'label'])).toEqual([])
    await choice.getByRole('button', { name: 'Take theirs' }).click()
    await own.getByRole('button', { name: 'Save' }).click()
    await page.getByText('Saved. The page shows it').first().waitFor()
    const kept = await server.ask<Schemas['Page']>('GET', '/api/page')
    expect([kept.name, kept.zone, kept.contact?.email]).toEqual(['Quillon AG', 'America/New_York', 'desk@example.org'])
    expect(troubles).toEqual([])
  })

  it('say of a test mail that it lies in the postbox while there is no mail server', async () => {
    const { page } = await visit('settings', phone)
    await named(page, 'Send me a test mail').click()
    await page.getByRole('link', { name: 'Look at it' }).click()
    await page.getByRole('heading', { level: 1, name: 'Postbox' }).waitFor()
  })

  it('say whether replies come in by mail, and why the last were not taken', async () => {
    const { page, troubles } = await visit('settings', phone)
    const section = page.locator('#replies')
    await section.getByText('FORTHRIGHT_REPLY_ADDRESS is not set').waitFor()
    const base = { arrivedAt: '2026-11-24T12:00:00.000Z', incidentId: null, hasFiles: false }
    const latest = [
      { ...base, outcome: 'asked', sign: null, hasFiles: true, wasTold: true },
      { ...base, outcome: 'machine', sign: 'out_of_office', wasTold: false },
    ]
    await page.route('**/api/questions/arrivals', (route) => route.fulfill({ json: { address: 'reply@in.example.org', latest } }))
    await page.reload()
    await section.getByText('reply@in.example.org').waitFor()
    expect(await section.getByRole('row').nth(2).textContent()).toContain('A machine wrote it (an absence, by its subject)')
    expect(await objectionsTo(page)).toEqual([])
    expect(troubles).toEqual([])
  })

  it('switch drill mode, which every screen then says', async () => {
    const { page } = await visit('settings', phone)
    await page.getByRole('textbox', { name: 'What for' }).fill('Tuesday exercise')
    await named(page, 'Switch on').click()
    await named(page, 'Switch off').waitFor()
    await page.goto(`${server.url}/console/journal`)
    await page.getByText('Whatever is opened now is a drill').waitFor()
    await page.goto(`${server.url}/console/settings`)
    await named(page, 'Switch off').click()
    await page.getByText('Drill mode is off.').waitFor()
    expect(await page.getByText('Whatever is opened now is a drill').count()).toBe(0)
  })

  it('say beside the button that publishes that nobody is sent anything, or that this one is real', async () => {
    const incident = { title: 'Payments fail', severity: 'major', notice: { slots: { now: 'Cards are refused.' } } }
    const { noticeId } = await server.ask<{ noticeId: string }>('POST', '/api/incidents', incident)
    await server.ask('PUT', '/api/sending', { held: true, reason: 'Trying it' })
    await server.ask('PUT', '/api/drill-mode', { on: true, reason: 'Tuesday exercise' })
    const { page, troubles } = await visit(`compose/${noticeId}`, phone)
    const bar = page.locator('.publish-bar')
    await bar.getByText('Sending is stopped').waitFor()
    await server.ask('PUT', '/api/sending', { held: false })
    await bar.getByText('this incident is real').waitFor()
    await server.ask('PUT', '/api/drill-mode', { on: false })
    await bar.getByText('this incident is real').waitFor({ state: 'detached' })
    expect(troubles).toEqual([])
  })
})

describe('the sample', () => {
  it('goes when its going was looked at, with what stays said by name', async () => {
    const { page, troubles } = await visit('settings', phone)
    await named(page, 'Take the sample out').click()
    const dialog = page.getByRole('dialog')
    await dialog.getByText('6 incidents with their notices').waitFor()
    await dialog.getByRole('button', { name: 'Take the sample out' }).click()
    await page.getByText(/you have components.* and subscribers already/).waitFor()
    expect(await named(page, 'Load the sample').count()).toBe(0)
    const { items } = await server.ask<{ items: { title: string }[] }>('GET', '/api/incidents')
    expect(items.map(({ title }) => title)).toEqual(['Payments fail'])
    expect(troubles).toEqual([])
  })
})

describe('the postbox', () => {
  it('B7: shows a mail as a mail program does, in a frame that lets it do nothing', async () => {
    const { page, troubles } = await visit('postbox', wide)
    await page.locator('tr', { hasText: 'asked@example.org' }).locator('.text-button').click()
    await page.frameLocator('iframe[title="The mail"]').getByText('asked@example.org').first().waitFor()
    const frame = page.locator('iframe[title="The mail"]')
    expect(await frame.getAttribute('sandbox')).toBe('')
    // Opened by itself, without the frame, it is locked in all the same.
    const shown = await page.request.get(new URL((await frame.getAttribute('src')) ?? '', page.url()).href)
    expect(shown.headers()['content-security-policy']).toMatch(/^sandbox; default-src 'none'/)
    await page.getByText('Text', { exact: true }).click()
    expect(await page.locator('pre').textContent()).toContain('/s/confirm/')
    expect(troubles).toEqual([])
  })
})
