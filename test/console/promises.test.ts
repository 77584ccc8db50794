import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

/** Among what the page keeps in sight until it is done; the notice that promised it goes on saying so. */
const onPage = async (): Promise<boolean> =>
  /<section class="promised".*?<\/section>/s.exec(await house.server.read('/'))?.[0].includes('We will add a second line') ?? false

/** From the guide's remark to the page. */
const confirm = async (opened: Schemas['Publication']) => {
  const visit = await house.visit(`/console/compose/${opened.noticeId}`, { width: 360, height: 740, scheme: 'dark' })
  const { page } = visit
  await page.getByRole('button', { name: 'Confirm as a promise…' }).last().click()
  await page.getByRole('combobox', { name: 'What kind' }).selectOption('Repair time')
  expect(await page.getByLabel('By when').inputValue()).toMatch(/T02:00$/)
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm', exact: true }).click()
  await page.getByText('A repair time needs the name of who confirmed it').waitFor()
  await page.getByRole('combobox', { name: 'What kind' }).selectOption('Action')
  await page.getByRole('textbox', { name: 'What is promised' }).fill('We will add a second line, we guarantee it')
  expect(await objectionsTo(page)).toEqual([])
  await page.getByRole('dialog').getByRole('button', { name: 'Confirm', exact: true }).click()
  await page.getByText('Ada Lindgren stands for it').waitFor()
  const change = await page.getByRole('button', { name: 'Change the promise: We will add a second line, we guarantee it' }).boundingBox()
  const remove = await page.getByRole('button', { name: 'Remove the promise: We will add a second line, we guarantee it' }).boundingBox()
  expect((remove?.x ?? 0) - (change?.x ?? 0)).toBeGreaterThan((change?.width ?? 0) + 8)
  await page.locator('#field-promises-0-findings q', { hasText: 'guarantee' }).waitFor()
  expect(await objectionsTo(page)).toEqual([])
  await until('the promise to be kept', async () => {
    const { promises } = await house.server.ask<Schemas['Notice']>('GET', `/api/notices/${opened.noticeId}`)
    return promises.length === 1 || undefined
  })
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await until('it to be on the page', async () => (await onPage()) || undefined)
  return visit
}

it('a promise is confirmed in the composer, stands in the ledger, and is settled by a later notice', async () => {
  const notice = { slots: { now: 'Invoices cannot be sent. This will never happen again. We expect them to work again by 02:00.' } }
  const opened = await house.server.ask<Schemas['Publication']>('POST', '/api/incidents', { title: 'Invoices', severity: 'major', notice })
  const { troubles } = await confirm(opened)
  const draft = await house.server.ask<Schemas['Notice']>('POST', `/api/incidents/${opened.incidentId}/drafts`, { startFrom: 'last' })
  const [{ id: commitmentId } = { id: '' }] = (
    await house.server.ask<{ items: Schemas['ListedPromise'][] }>('GET', `/api/commitments?incident=${opened.incidentId}`)
  ).items
  const settles = [{ commitmentId, outcome: 'kept' }]
  const late = { startFrom: 'last', slots: { action: 'The line is in.' }, settles }
  const again = await house.server.ask<Schemas['Notice']>('POST', `/api/incidents/${opened.incidentId}/drafts`, late)
  const second = await house.visit(`/console/compose/${draft.id}`)
  await second.page.getByRole('group', { name: 'We will add a second line' }).getByRole('radio', { name: 'It is done' }).check()
  await second.page.getByRole('button', { name: 'Publish' }).click()
  await second.page.locator('h1', { hasText: 'Invoices' }).waitFor()
  await until('it to be off the page', async () => !(await onPage()) || undefined)
  const ledger = await house.visit('/console/promises')
  await ledger.page.getByText('100 % kept: 1 of 1 that have come due.').waitFor()
  await ledger.page.getByRole('button', { name: 'Kept' }).click()
  const line = ledger.page.locator('.promise-list li', { hasText: 'We will add a second line' })
  await line.waitFor()
  expect(await line.locator('time').allTextContents(), 'a promise that is kept counts on').toEqual([expect.not.stringContaining('·')])
  const third = await house.visit(`/console/compose/${again.id}`)
  await third.page.getByText('Another notice has told meanwhile what became of “We will add a second line').waitFor()
  await third.page.getByRole('button', { name: 'Publish' }).click()
  await third.page.locator('h1', { hasText: 'Invoices' }).waitFor()
  expect([...troubles, ...second.troubles, ...third.troubles, ...ledger.troubles]).toEqual([])
}, 90_000)

/** A draft that says a promise is dropped, and another notice that says meanwhile that it is kept. */
const contradict = async (): Promise<Schemas['Notice']> => {
  const { ask } = house.server
  const [ada] = (await ask<{ items: Schemas['Operator'][] }>('GET', '/api/operators')).items
  const slots = { now: 'Invoices cannot be sent.', action: 'We have looked at all of them.' }
  const notice = { slots, promises: [{ kind: 'action', what: 'We will check each invoice', standsFor: ada?.id }] }
  const first = { title: 'Lost', severity: 'major', notice, publish: true }
  const { incidentId } = await ask<Schemas['Publication']>('POST', '/api/incidents', first)
  const owed = async () => (await ask<{ items: Schemas['ListedPromise'][] }>('GET', `/api/commitments?incident=${incidentId}`)).items[0]
  const { id: commitmentId } = await until('it to be owed', owed)
  const say = (outcome: string) => ({ slots, settles: [{ commitmentId, outcome }] })
  const draft = await ask<Schemas['Notice']>('POST', `/api/incidents/${incidentId}/drafts`, say('withdrawn'))
  await ask('POST', `/api/incidents/${incidentId}/notices`, say('kept'))
  await until('it to be kept', async () => (await owed())?.state === 'kept' || undefined)
  return draft
}

it('a promise that another notice told of otherwise meanwhile is taken out of a draft before it is published', async () => {
  const { id } = await contradict()
  const { page, troubles } = await house.visit(`/console/compose/${id}`, { width: 360, height: 740, scheme: 'dark' })
  await page.getByText('Another notice has told meanwhile that “We will check each invoice” is done.').waitFor()
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.getByText('that this promise was kept. Leave it out here').waitFor()
  await page.getByRole('button', { name: 'Promises that it settles' }).click()
  await page.getByRole('button', { name: 'Leave it out here' }).click()
  await page.getByRole('button', { name: 'Look' }).click()
  await page.getByRole('button', { name: 'Publish' }).click()
  await page.locator('h1', { hasText: 'Lost' }).waitFor()
  expect(troubles).toEqual([])
}, 90_000)
