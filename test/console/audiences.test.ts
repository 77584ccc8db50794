import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0 })
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const only = async () => (await house.server.ask<{ items: readonly Schemas['Audience'][] }>('GET', '/api/audiences')).items[0]

it('an audience has its office hours: a plain week first, the holidays of a place, and what is next by its clock', async () => {
  const { page, troubles } = await house.visit('/console/audiences')
  await page.getByRole('button', { name: 'Add an audience' }).click()
  const dialog = page.getByRole('dialog', { name: 'Add an audience' })
  await dialog.getByLabel('Name').fill('Berlin')
  await dialog.getByLabel('Say when its people are at work').check()
  await dialog.getByLabel('Monday to Friday, from').fill('18:30')
  await dialog.getByRole('combobox', { name: 'Public holidays of' }).fill('germany berlin')
  await dialog.getByRole('option', { name: /\(DE-BE\)/ }).click()
  await dialog.getByText('Next:').waitFor()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.getByText('It closes before it opens').first().waitFor()
  await dialog.getByLabel('Monday to Friday, from').fill('08:30')
  await dialog.getByText('Opens next:').waitFor()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await page.getByText('Mon–Fri 08:30–17:00 · holidays of Germany: Berlin').waitFor()
  expect((await only())?.hours).toMatchObject({ holidayRegion: 'DE-BE', closedOn: [], openOn: [] })
  expect(troubles).toEqual([])
})

it('its days are split, copied and closed one by one', async () => {
  const { page } = await house.visit('/console/audiences')
  await page.getByRole('button', { name: 'Change Berlin' }).click()
  const dialog = page.getByRole('dialog', { name: 'Change the audience' })
  await dialog.getByRole('button', { name: 'Set each day by itself' }).click()
  await dialog.getByRole('button', { name: 'Monday: Add hours' }).click()
  await dialog.getByLabel('Monday 2, from').fill('18:00')
  await dialog.getByLabel('Monday 2, to').fill('20:00')
  await dialog.getByRole('button', { name: 'Monday: Copy to all working days' }).click()
  await dialog.getByRole('button', { name: 'Saturday: Open on this day' }).click()
  await dialog.getByText('Special days').click()
  await dialog.getByLabel('Also closed on', { exact: true }).fill('2030-12-24')
  await dialog.getByRole('button', { name: 'Also closed on: Add this day' }).click()
  await dialog.getByRole('button', { name: 'Save' }).click()
  await dialog.waitFor({ state: 'detached' })
  const hours = (await only())?.hours
  expect([hours?.week[4], hours?.week[5], hours?.closedOn]).toEqual([
    [
      { from: '08:30', to: '17:00' },
      { from: '18:00', to: '20:00' },
    ],
    [{ from: '09:00', to: '17:00' }],
    ['2030-12-24'],
  ])
})

it('the composer offers the word before its office opens, and says where the policy asks for none', async () => {
  const { items } = await house.server.ask<{ items: readonly Schemas['Audience'][] }>('GET', '/api/audiences')
  const opening = { title: 'Payments fail', severity: 'minor', publish: true, notice: { slots: { now: 'Cards are refused.' } } }
  const { incidentId } = await house.server.ask<Schemas['Publication']>('POST', '/api/incidents', opening)
  const about = { audienceIds: items.map(({ id }) => id), phase: 'identified' }
  const draft = await house.server.ask<Schemas['Notice']>('POST', `/api/incidents/${incidentId}/drafts`, { startFrom: 'last', ...about })
  const { page, troubles } = await house.visit(`/console/compose/${draft.id}`)
  await page.getByText('The clock policy asks for no notice here (“The cause is known”).').waitFor()
  await page.getByRole('button', { name: /^before opening time for Berlin, / }).click()
  await until('the promise to be kept', async () => {
    const { slots } = await house.server.ask<Schemas['Notice']>('GET', `/api/notices/${draft.id}`)
    return slots.nextUpdate?.by?.endsWith(':00:00.000Z') || undefined
  })
  expect(troubles).toEqual([])
})
