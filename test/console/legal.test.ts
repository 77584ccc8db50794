import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
let incidentId = ''
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
  const opening = { title: 'Data is gone', severity: 'critical', publish: true, notice: { slots: { now: 'Accounts are closed.' } } }
  incidentId = (await house.server.ask<Schemas['Publication']>('POST', '/api/incidents', opening)).incidentId
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const vera = { name: 'Vera', role: 'approver' } as const
const regimes = () => house.server.ask<{ items: readonly Schemas['KeptRegime'][] }>('GET', '/api/legal-regimes')
const fileOf = () => house.server.ask<Schemas['LegalFile']>('GET', `/api/incidents/${incidentId}/legal`)

describe('legal clocks', () => {
  it('show nothing where none is switched on; an owner switches one on, changes it, and adds one of their own', async () => {
    const { page: own } = await house.visit(`/console/incidents/${incidentId}`, { as: vera })
    await own.getByRole('heading', { name: 'What happened' }).waitFor()
    expect(await own.getByRole('heading', { name: 'Legal clocks' }).count()).toBe(0)
    const { page, troubles } = await house.visit('/console/settings#legal', { width: 360, height: 740, scheme: 'dark' })
    await page.getByText('NIS2', { exact: true }).click()
    await page.getByText('24 hours after becoming aware, without undue delay').waitFor()
    await page.getByRole('button', { name: 'Switch on: NIS2' }).click()
    await page.getByRole('button', { name: 'Change: NIS2' }).click()
    const form = page.getByRole('dialog', { name: 'Change the regime' })
    await form.getByRole('textbox', { name: 'How many' }).first().fill('')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByText('Give a whole number from 1 to 8784.').waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await form.getByRole('textbox', { name: 'How many' }).first().fill('20')
    await form.getByRole('button', { name: 'Save' }).click()
    await page.getByText('20 hours after becoming aware, without undue delay').waitFor()
    await page.getByRole('button', { name: 'Add one of your own' }).click()
    const fresh = page.getByRole('dialog', { name: 'A regime of your own' })
    await fresh.getByRole('textbox', { name: 'Name', exact: true }).fill('Contract with the bank')
    await fresh.getByRole('textbox', { name: 'What is asked for' }).fill('Word to the bank')
    await fresh.getByRole('textbox', { name: 'Who gets it' }).fill('The bank')
    await fresh.getByRole('button', { name: 'Save' }).click()
    await page.getByRole('heading', { name: /Contract with the bank/ }).waitFor()
    expect([(await regimes()).items.map(({ id }) => id), troubles]).toEqual([['contract-with-the-bank', 'nis2'], []])
  })

  it('keep what is being written of one that somebody changes or switches off, and say so', async () => {
    const { page, troubles } = await house.visit('/console/settings#legal')
    await page.getByRole('button', { name: 'Change: Contract with the bank' }).click()
    const form = page.getByRole('dialog', { name: 'Change the regime' })
    await form.getByRole('textbox', { name: 'Note' }).fill('Ring first')
    await form.getByLabel('Days end at').fill('')
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByText('Give a time of day; 00:00 is midnight.').waitFor()
    await form.getByLabel('Days end at').fill('00:00')
    const kept = (await regimes()).items.find(({ id }) => id === 'contract-with-the-bank')
    const { id, version = 0, updatedAt: _, ...regime } = kept ?? {}
    const address = `/api/legal-regimes/${id}`
    await house.server.ask('PUT', address, { ...regime, note: 'Write first' }, { 'If-Match': `"v${version}"` })
    await form.getByText('Write first').waitFor()
    await form.getByRole('button', { name: 'Keep mine' }).click()
    await form.getByRole('button', { name: 'Save' }).click()
    await form.waitFor({ state: 'detached' })
    expect((await regimes()).items[0]).toMatchObject({ note: 'Ring first', closesAt: 1440 })
    await page.getByRole('button', { name: 'Change: Contract with the bank' }).click()
    await form.getByRole('textbox', { name: 'Note' }).fill('Ring them first')
    await house.server.ask('DELETE', address, undefined, { 'If-Match': `"v${version + 2}"` })
    await form.getByText('Somebody has switched it off meanwhile.').waitFor()
    expect(await form.getByRole('textbox', { name: 'Note' }).inputValue()).toBe('Ring them first')
    await form.getByRole('button', { name: 'Switch on' }).click()
    await form.waitFor({ state: 'detached' })
    expect((await regimes()).items[0]).toMatchObject({ id, note: 'Ring them first' })
    expect(troubles).toEqual([])
  })

  it('count in an incident from a recorded moment, are ticked off by name, and met with a reference', async () => {
    const { page, troubles } = await house.visit(`/console/incidents/${incidentId}`, { as: vera, width: 360, height: 740 })
    await page.getByRole('button', { name: 'Begin a regime' }).click()
    const begin = page.getByRole('dialog')
    await begin.getByRole('combobox', { name: 'Regime' }).selectOption({ label: 'NIS2' })
    await begin.getByRole('textbox', { name: 'Why' }).fill('Essential service')
    await begin.getByRole('button', { name: 'Begin a regime' }).click()
    await page.getByText('Does not count yet: “Aware” is not recorded.').first().waitFor()
    await page.getByRole('button', { name: 'Record: Aware' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Why' }).fill('The call came')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    const card = page.locator('.due-row').filter({ has: page.getByRole('heading', { level: 5, name: 'Early warning' }) })
    await card.getByText(/^19:5\d:\d\d left$/).waitFor()
    await card.getByRole('checkbox', { name: /across borders/ }).check()
    await card.getByText(/^Vera, /).waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await card.getByRole('button', { name: 'It was reported: Early warning' }).click()
    await page.getByRole('dialog').getByRole('textbox', { name: 'Reference' }).fill('BSI-7')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await card.getByText('Reference: BSI-7').waitFor()
    await page.getByRole('link', { name: 'As a document (Markdown)' }).waitFor()
    const [{ deadlines } = { deadlines: [] }] = (await fileOf()).regimes
    expect(deadlines[0]?.outcome).toMatchObject({ reportedBy: 'Vera', contents: ['Whether it could reach across borders'] })
    expect(troubles).toEqual([])
  })

  it('are where a legal item that is owed leads to', async () => {
    const { page, troubles } = await house.visit('/console/', { as: vera, width: 360, height: 740 })
    await page.locator('[data-due="legal"]').getByRole('link', { name: 'Data is gone' }).first().click()
    await page.locator('#legal-title:focus').waitFor()
    expect([await page.getByRole('heading', { name: 'Legal clocks' }).innerText(), troubles]).toEqual(['Legal clocks', []])
  })

  it('refuse what would overwrite what a colleague has recorded meanwhile', async () => {
    const { page } = await house.visit(`/console/incidents/${incidentId}`, { as: vera })
    await page.getByRole('button', { name: 'Correct: Aware' }).click()
    const form = page.getByRole('dialog')
    await form.getByRole('textbox', { name: 'Why' }).fill('It was later')
    const { version } = await fileOf()
    const theirs = { at: new Date().toISOString(), reason: 'The mail came first' }
    await house.server.ask('PUT', `/api/incidents/${incidentId}/legal/moments/aware`, theirs, { 'If-Match': `"v${version}"` })
    await page.getByText(/The mail came first/).waitFor()
    await form.getByRole('button', { name: 'Save' }).click()
    await form.getByRole('alert').waitFor()
    expect((await fileOf()).stamps.at(-1)).toMatchObject({ reason: 'The mail came first' })
  })
})
