import type { Page, Route } from 'playwright-core'
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { openMail } from '../system/reading.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
let incidentId = ''
const reader = 'reader@example.com'

const isOver = async () =>
  (await house.server.ask<Schemas['IncidentFile']>('GET', `/api/incidents/${incidentId}`)).incident.endedAt !== null
const publicly = async (path: string) => (await fetch(`${house.server.url}${path}`)).status === 200

beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
  const { server } = house
  const { id: componentId } = await server.ask<Schemas['Component']>('POST', '/api/components', { name: 'Checkout' })
  await server.ask('POST', '/api/subscribers', { email: reader })
  const own = { name: 'free:security', title: 'Security', prompt: 'Was data seen?' }
  await server.ask('PUT', '/api/postmortem-template', { sections: [own] }, { 'If-Match': '"v0"' })
  const affected = [{ componentId, impact: 'major_outage' }]
  const first = { title: 'Payments fail', severity: 'major', publish: true, affected, notice: { slots: { now: 'Cards are refused.' } } }
  incidentId = (await server.ask<Schemas['Publication']>('POST', '/api/incidents', first)).incidentId
  await until('it to be public', async () => (await publicly(`/incidents/${incidentId}`)) || undefined)
  const draft = await server.ask<Schemas['Notice']>('POST', `/api/incidents/${incidentId}/drafts`, {
    ...{ kind: 'resolution', phase: 'resolved' },
    slots: { now: 'Cards are taken again.', permanent: { state: 'nothing_lost' }, cause: { text: 'A key ended.', verified: false } },
  })
  await server.ask('POST', `/api/notices/${draft.id}/publish`, undefined, { 'If-Match': `"v${draft.version}"` })
  await until('it to be over', async () => (await isOver()) || undefined)
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const enter = async (name: string, width = 1280) => {
  const visit = await house.visit(`/console/incidents/${incidentId}/postmortem`, { as: { name, role: 'owner' }, width })
  await visit.page.locator('h1').waitFor()
  return visit
}
const ours = (page: Page, section: string) => page.getByRole('textbox', { name: `Our words: ${section}` })
const section = (page: Page, name: string) => page.getByRole('region', { name })
const kept = async (name: string) =>
  (await house.server.ask<Schemas['Postmortem']>('GET', `/api/incidents/${incidentId}/postmortem`)).sections.find(
    (one) => one.section === name,
  )?.body
const savedText = (name: string, text: string) => until(`"${text}" in ${name}`, async () => (await kept(name))?.text === text || undefined)

const addAction = async (page: Page): Promise<void> => {
  const actions = section(page, 'What we do about it')
  await actions.getByRole('button', { name: 'Add an action' }).click()
  await actions.getByRole('textbox', { name: 'What', exact: true }).fill('Watch every certificate')
  await actions.getByLabel('Which role answers for it').fill('Platform')
  await actions.getByLabel('By', { exact: true }).fill('2020-12-24')
  await actions.getByText('This day has passed.').waitFor()
  await actions.getByLabel('By', { exact: true }).fill('2089-12-24')
  await actions.getByLabel('Issue in your tracker').fill('https://github.com/acme/shop/pulls/3')
  await actions.getByText('This is not the address of an issue, and it is not saved.').waitFor()
  await actions.getByText('Saved, all but the issue’s address').waitFor()
  expect(await actions.getByLabel('Customers read it').isChecked()).toBe(false)
  await actions.getByLabel('Customers read it').check()
  await actions.getByLabel('Issue in your tracker').fill('https://github.com/acme/shop/issues/7#issuecomment-1')
  await actions.getByLabel('Customers see the link').check()
  await until('the action to be kept', async () => (await kept('actions'))?.items?.[0]?.issue?.isPublic || undefined)
}

/** What is typed meanwhile is lost where the screen goes back to the beginning until it has read what it saved. */
const beginsAtOnce = async (page: Page): Promise<void> => {
  const { promise: isWritten, resolve: release } = Promise.withResolvers<void>()
  const hold = async (route: Route): Promise<void> => {
    await isWritten
    await route.fallback()
  }
  await page.getByRole('button', { name: 'Prepare the draft' }).waitFor()
  await page.route('**/postmortem', hold)
  await page.getByRole('button', { name: 'Prepare the draft' }).click()
  await until('the draft to be kept', async () => (await kept('timeline')) !== undefined && (await page.getByText('Saved').count()) > 0)
  await section(page, 'Timeline').locator('.line-row').first().waitFor({ timeout: 2000 })
  release()
  await page.unroute('**/postmortem', hold)
}

it('is prepared in a click from the list, written by two at once, and where they meet both texts are there', async () => {
  const list = await house.visit('/console/incidents', { as: { name: 'Vera', role: 'owner' } })
  await list.page.getByRole('radio', { name: 'Past' }).check()
  await list.page.getByRole('link', { name: 'Postmortem of Payments fail' }).click()
  const { page: vera, troubles } = list
  await beginsAtOnce(vera)
  const { page: otto } = await enter('Otto')
  await vera.getByText('Also here: Otto').waitFor()
  await ours(vera, 'Summary').fill('Nobody could pay for a minute.')
  await savedText('summary', 'Nobody could pay for a minute.')
  expect((await kept('summary'))?.publicText).toBe(undefined)
  await ours(vera, 'What went well').fill('Vera saw it at once.')
  await until('what is typed first to be for those inside', async () => (await kept('went_well'))?.publicText === null || undefined)
  await until('Otto to see it', async () => (await ours(otto, 'Summary').inputValue()) === 'Nobody could pay for a minute.' || undefined)
  await otto.route('**/postmortem', (route) => (route.request().method() === 'GET' ? route.abort() : route.continue()))
  await section(vera, 'What contributed').getByRole('radio', { name: 'The same' }).check()
  await ours(vera, 'What contributed').fill('Vera’s words.')
  await savedText('factors', 'Vera’s words.')
  await section(otto, 'What contributed').getByRole('radio', { name: 'The same' }).check()
  await ours(otto, 'What contributed').fill('Otto’s words.')
  const conflict = section(otto, 'What contributed').locator('.conflict')
  await conflict.getByText('Vera saved something else here').waitFor()
  await conflict.getByText('What customers read of it: The same').first().waitFor()
  await conflict.getByRole('button', { name: 'Take both' }).click()
  await savedText('factors', 'Vera’s words.\n\nOtto’s words.')
  expect(troubles).toEqual([])
})

it('copies nothing that only those inside read into what customers will', async () => {
  const { page, troubles } = await enter('Vera')
  const well = section(page, 'What went well')
  await well.getByRole('radio', { name: 'Other words' }).check()
  expect(await well.getByRole('textbox', { name: 'Words for customers' }).inputValue()).toBe('')
  await until('it to be kept', async () => (await kept('went_well'))?.publicText === '')
  await well.getByRole('radio', { name: 'Nothing' }).check()
  await until('nothing to be shown', async () => (await kept('went_well'))?.publicText === null)
  expect([(await kept('went_well'))?.text, troubles]).toEqual(['Vera saw it at once.', []])
})

it('offers the cause that the end told, to be taken over into what contributed', async () => {
  const { server } = house
  const told = { title: 'Mails wait', severity: 'major', publish: true, notice: { slots: { now: 'Mails wait.' } } }
  const { incidentId: id } = await server.ask<Schemas['Publication']>('POST', '/api/incidents', told)
  await until('it to be public', async () => (await publicly(`/incidents/${id}`)) || undefined)
  const slots = { now: 'Mails go out.', permanent: { state: 'nothing_lost' }, cause: { text: 'A disk was full.', verified: true } }
  await server.ask('POST', `/api/incidents/${id}/resolve`, { slots })
  const { page, troubles } = await house.visit(`/console/incidents/${id}/postmortem`)
  await page.getByRole('button', { name: 'Prepare the draft' }).click()
  const factors = section(page, 'What contributed')
  await factors.getByText('A disk was full.').waitFor()
  expect(await ours(page, 'What contributed').inputValue()).toBe('')
  expect(await objectionsTo(page)).toEqual([])
  await factors.getByRole('button', { name: 'Take it over' }).click()
  expect(await ours(page, 'What contributed').inputValue()).toBe('A disk was full.')
  await factors.getByRole('button', { name: 'Take it over' }).waitFor({ state: 'detached' })
  expect(await factors.getByRole('radio', { name: 'The same' }).isChecked()).toBe(true)
  expect(troubles).toEqual([])
})

it('says before it is published what the page still leaves open', async () => {
  const { page, troubles } = await house.visit(`/console/incidents/${incidentId}/postmortem`)
  const note = page.getByRole('note', { name: 'The incident’s page beside the report' })
  await note.getByText('The cause is not confirmed.').waitFor()
  expect(await note.innerText()).not.toContain('recovered')
  await note.getByRole('link', { name: 'To the notice' }).click()
  await page.waitForURL(`**/console/incidents/${incidentId}`)
  expect(troubles).toEqual([])
})

it('keeps what is half typed with its action, and who sees the link, while another goes', async () => {
  const { page, troubles } = await enter('Vera')
  const actions = section(page, 'What we do about it')
  const rows = actions.locator('.action-row')
  for (const [at, what] of ['Watch every certificate', 'Renew by machine'].entries()) {
    await actions.getByRole('button', { name: 'Add an action' }).click()
    await rows.nth(at).getByRole('textbox', { name: 'What', exact: true }).fill(what)
    await rows.nth(at).getByLabel('Customers read it').check()
  }
  const issue = (at: number) => rows.nth(at).getByLabel('Issue in your tracker')
  await issue(1).fill('https://github.com/acme/shop/issues/7')
  await rows.nth(1).getByLabel('Customers see the link').check()
  await issue(1).fill('https://github.com/acme/shop/iss')
  await actions.getByRole('button', { name: /Watch every certificate/ }).click()
  await until('one to be left', async () => (await rows.count()) === 1 || undefined)
  expect(await issue(0).inputValue()).toBe('https://github.com/acme/shop/iss')
  await issue(0).fill('https://github.com/acme/shop/issues/8')
  const link = { url: 'https://github.com/acme/shop/issues/8', isPublic: true }
  await until('the link to be kept', async () => (await kept('actions'))?.items?.[0]?.issue?.url === link.url || undefined)
  expect([(await kept('actions'))?.items?.[0]?.issue, troubles]).toEqual([link, []])
  await actions.getByRole('button', { name: /Renew by machine/ }).click()
  await until('none to be kept', async () => (await kept('actions'))?.items?.length === 0 || undefined)
})

it('is decided line by line, seen as customers will, and published with its notice', async () => {
  const { page, troubles } = await enter('Vera')
  const timeline = section(page, 'Timeline')
  await timeline.getByRole('button', { name: 'Hide' }).first().click()
  await timeline.getByText('1 hidden line').waitFor()
  await timeline.getByRole('button', { name: 'Add a line' }).click()
  await page.keyboard.type('SECRET of ours')
  await section(page, 'What contributed').getByRole('radio', { name: 'Other words' }).check()
  await section(page, 'What contributed').getByRole('textbox', { name: 'Words for customers' }).fill('A certificate ended.')
  await section(page, 'Security').getByRole('radio', { name: 'The same' }).check()
  await ours(page, 'Security').fill('Nobody saw data.')
  await addAction(page)
  await page.getByRole('radio', { name: 'What customers read' }).check()
  await section(page, 'Timeline')
    .getByText('line that only we read')
    .or(section(page, 'Timeline').getByText('lines that only we read'))
    .waitFor()
  expect(await section(page, 'What contributed').innerText()).toContain('A certificate ended.')
  await page.getByRole('button', { name: 'Prepare the report' }).click()
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await until('the report to be public', async () => (await publicly(`/incidents/${incidentId}/report`)) || undefined)
  const report = await house.server.read(`/incidents/${incidentId}/report`)
  expect(report).toContain('Nobody saw data.')
  expect([report.includes('A certificate ended.'), report.includes('SECRET'), report.includes('Vera’s words')]).toEqual([
    true,
    false,
    false,
  ])
  expect(troubles).toEqual([])
})

const isMailed = async (words: string): Promise<boolean> => {
  const mails = await Promise.all((await house.server.postbox()).filter(({ target }) => target === reader).map(openMail))
  return mails.some(({ text = '' }) => text.replaceAll(/\s+/g, ' ').includes(words))
}

it('is corrected by an edition with a reason, which reaches those who had the incident, and fits a telephone', async () => {
  const { page, troubles } = await enter('Vera', 360)
  await page.getByRole('link', { name: 'Edition 1 on the page' }).waitFor()
  const beside = page.getByRole('note', { name: 'The incident’s page beside the report' })
  await beside.getByText('the page no longer says since edition 1').waitFor()
  expect(await beside.innerText()).not.toContain('still says')
  expect(await objectionsTo(page)).toEqual([])
  await page.getByRole('button', { name: 'Prepare edition 2' }).click()
  await page.getByText('Say what this edition sets right; readers see it.').waitFor()
  await page.getByLabel('What does this edition set right?').fill('It took two minutes.')
  await page.getByRole('button', { name: 'Prepare edition 2' }).click()
  await page.getByRole('heading', { name: 'Report' }).waitFor()
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  await until('the second edition', async () => (await publicly(`/incidents/${incidentId}/report/2`)) || undefined)
  await until('the mail', async () => (await isMailed('It took two minutes. Nobody could pay for a minute.')) || undefined)
  for (const feed of ['/feed.atom', '/feed.rss', '/feed.json'])
    expect(await house.server.read(feed), feed).toMatch(/It took two minutes\.[\s\S]*\/report/)
  expect(await house.server.read(`/incidents/${incidentId}/report/1`)).toContain('There is a newer edition of this report.')
  const { editions } = await house.server.ask<Schemas['Postmortem']>('GET', `/api/incidents/${incidentId}/postmortem`)
  expect(editions.map(({ number, words }) => [number, words?.reason])).toEqual([
    [1, null],
    [2, 'It took two minutes.'],
  ])
  expect(troubles).toEqual([])
})

it('moves an action to no day that has passed, and says so at the field', async () => {
  const { page, troubles } = await enter('Vera')
  await section(page, 'What was promised').getByRole('button', { name: 'Move…' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('By when now').fill('2025-01-01')
  await dialog.getByLabel('Why').fill('The parts come later.')
  await dialog.getByRole('button', { name: 'Go on to the notice' }).click()
  await dialog.getByText('It is promised for a time that has passed').waitFor()
  expect(await dialog.getByLabel('By when now').getAttribute('aria-invalid')).toBe('true')
  expect(await objectionsTo(page)).toEqual([])
  expect(troubles).toEqual([])
})

it('leads to the notice that tells customers that an action is done', async () => {
  const { page, troubles } = await enter('Vera')
  await section(page, 'What was promised').getByRole('button', { name: 'It is done' }).click()
  await page.getByRole('heading', { name: 'Report' }).waitFor()
  await page.getByText('Says what it should.').waitFor()
  expect(await page.getByText('things that readers ask').count()).toBe(0)
  const open = await page
    .locator('.compose-form textarea:visible, .compose-form input:visible')
    .evaluateAll((fields) => fields.map(({ id }) => id))
  expect(open).toEqual(['field-freeText'])
  await page.getByRole('button', { name: 'Publish', exact: true }).click()
  for (const path of ['', '/report'])
    await until(
      'the page to say so',
      async () => (await house.server.read(`/incidents/${incidentId}${path}`)).includes('Done on') || undefined,
    )
  // The newest notice announced no edition, and the one before it did: of that alone parts of the report can be removed.
  await page.goto(`${house.server.url}/console/incidents/${incidentId}`)
  const dialog = page.getByRole('dialog')
  const removing = (which: number) => page.getByRole('button', { name: 'Remove words', exact: true }).nth(which).click()
  await removing(1)
  await dialog.getByText('Of the report').first().waitFor()
  await page.keyboard.press('Escape')
  await dialog.waitFor({ state: 'detached' })
  await removing(0)
  await dialog.getByRole('checkbox').first().waitFor()
  expect(await dialog.getByText('Of the report').count()).toBe(0)
  expect(troubles).toEqual([])
})

it('removes words of the report from every edition that has them, and offers no part that says nothing', async () => {
  const { page, troubles } = await enter('Vera')
  await page.goto(`${house.server.url}/console/incidents/${incidentId}`)
  const dialog = page.getByRole('dialog')
  await page.getByRole('button', { name: 'Remove words', exact: true }).nth(1).click()
  await dialog.getByText('Of the report').first().waitFor()
  expect(await dialog.getByText('Of the report: words beside the consequences').count()).toBe(0)
  expect(await dialog.getByText('has words in these parts too').count()).toBe(0)
  await dialog.getByRole('checkbox', { name: 'In your own words' }).check()
  await dialog.getByText('Edition 1 has words in these parts too').waitFor()
  await dialog.getByRole('checkbox', { name: 'In your own words' }).uncheck()
  await dialog.getByRole('checkbox', { name: 'Of the report: summary' }).check()
  await dialog.getByText('Edition 1 has words in these parts too, and anybody can read it.').waitFor()
  expect(await dialog.getByRole('checkbox', { name: 'Remove them there as well' }).isChecked()).toBe(true)
  expect(await objectionsTo(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Remove for good' }).click()
  await dialog.waitFor({ state: 'detached' })
  for (const path of ['/report/1', '/report/2'])
    await until(
      'the words are gone',
      async () => !(await house.server.read(`/incidents/${incidentId}${path}`)).includes('Nobody could pay') || undefined,
    )
  expect(troubles).toEqual([])
})
