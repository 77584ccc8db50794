import { afterAll, afterEach, beforeAll, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { startTrackerSink, type TrackerSink, trackerToken } from '../sink/tracker-sink.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
let sink: TrackerSink
let incidentId = ''

const publish = ({ id, version }: { readonly id: string; readonly version: number }) =>
  house.server.ask('POST', `/api/notices/${id}/publish`, undefined, { 'If-Match': `"v${version}"` })
const isOver = async () =>
  (await house.server.ask<Schemas['IncidentFile']>('GET', `/api/incidents/${incidentId}`)).incident.endedAt !== null

beforeAll(async () => {
  sink = await startTrackerSink()
  const env = { FORTHRIGHT_EGRESS_ALLOW: '127.0.0.0/8', FORTHRIGHT_EGRESS_PORTS: String(sink.port) }
  house = await openConsoleHouse({ undoSeconds: 0, env })
  const { server } = house
  const first = { title: 'Payments fail', severity: 'major', publish: true, notice: { slots: { now: 'Cards are refused.' } } }
  incidentId = (await server.ask<Schemas['Publication']>('POST', '/api/incidents', first)).incidentId
  await until('it to be public', async () => (await fetch(`${server.url}/incidents/${incidentId}`)).status === 200 || undefined)
  const over = { kind: 'resolution', phase: 'resolved', slots: { now: 'Cards are taken.', permanent: { state: 'nothing_lost' } } }
  await publish(await server.ask<Schemas['Notice']>('POST', `/api/incidents/${incidentId}/drafts`, over))
  await until('it to be over', async () => (await isOver()) || undefined)
})
afterEach(() => house.leave())
afterAll(async () => {
  await house?.end()
  await sink.stop()
})

/** An action of a published report, to be done by tomorrow. */
const promise = async (): Promise<void> => {
  const { server } = house
  const at = `/api/incidents/${incidentId}/postmortem`
  const on = new Date(Date.now() + 86_400_000).toISOString().slice(0, 10)
  const issue = { url: `${sink.url}/acme/shop/issues/7`, isPublic: false }
  const items = [{ what: 'Watch every certificate', ownerRole: 'Platform', on, isPublic: true, issue }]
  await server.ask('PUT', `${at}/sections/summary`, { text: 'Nobody could pay for a minute.', basedOn: 0 })
  await server.ask('PUT', `${at}/sections/actions`, { items, basedOn: 0 })
}

it('are entered, tried, and their secret is shown once', { timeout: 90_000 }, async () => {
  const { page, troubles } = await house.visit('/console/settings#trackers', { as: { name: 'Vera', role: 'owner' } })
  const trackers = page.getByRole('region', { name: 'Issue trackers' })
  await trackers.getByRole('button', { name: 'Add a tracker' }).click()
  const dialog = page.getByRole('dialog')
  await dialog.getByLabel('Its address').fill('nowhere')
  await dialog.getByLabel('Token', { exact: true }).fill('wrong')
  await dialog.getByRole('button', { name: 'Add a tracker' }).click()
  await dialog.getByText('This address cannot be called.').waitFor()
  await dialog.getByLabel('Its address').fill(sink.url)
  expect(await objectionsTo(page)).toEqual([])
  await dialog.getByRole('button', { name: 'Add a tracker' }).click()
  await trackers.getByText('/intake/issues/').waitFor()
  await trackers.getByText('the tracker does not accept the token').waitFor()
  await trackers.getByRole('button', { name: 'I have kept it' }).click()
  await trackers.getByRole('button', { name: 'New token' }).click()
  await dialog.getByLabel('Token', { exact: true }).fill(trackerToken)
  await dialog.getByRole('button', { name: 'Save' }).click()
  await trackers.getByText('It lets us in').waitFor()
  await page.locator('.mantine-Notification-description').last().waitFor({ state: 'detached' })
  await trackers.getByText('/intake/issues/').waitFor()
  expect(await trackers.getByText('whsec_').count()).toBe(0)
  await trackers.getByRole('button', { name: 'Copy' }).waitFor()
  await trackers.getByRole('button', { name: 'New webhook secret' }).click()
  await dialog.getByText('The secret in use ends at once.').waitFor()
  await dialog.getByRole('button', { name: 'Cancel' }).click()
  expect([await objectionsTo(page), troubles]).toEqual([[], []])
})

it('show the state beside the action and what is owed, and the notice that it is done is a click away', { timeout: 90_000 }, async () => {
  sink.issues.set('acme/shop/7', 'open')
  await promise()
  const { page, troubles } = await house.visit(`/console/incidents/${incidentId}/postmortem`, { as: { name: 'Vera', role: 'owner' } })
  await page.getByText('acme/shop#7').first().waitFor()
  await page.locator('.action-issue + span strong', { hasText: 'open' }).waitFor()
  await page.getByRole('button', { name: 'Prepare the report' }).click()
  await page.waitForURL('**/console/compose/**')
  const { editions } = await house.server.ask<Schemas['Postmortem']>('GET', `/api/incidents/${incidentId}/postmortem`)
  await publish(await house.server.ask<Schemas['Notice']>('GET', `/api/notices/${editions[0]?.noticeId}`))
  sink.issues.set('acme/shop/7', 'closed')
  const { items } = await house.server.ask<{ items: readonly Schemas['Tracker'][] }>('GET', '/api/trackers')
  const { id, version } = items[0] ?? { id: '', version: 0 }
  // A token that is entered has everything read at once.
  await house.server.ask('PUT', `/api/trackers/${id}`, { token: trackerToken }, { 'If-Match': `"v${version}"` })
  const owed = page.getByRole('region', { name: 'What was promised' })
  const told = 'The issue is closed: tell readers that it is done.'
  await page.goto(`${house.server.url}/console/incidents/${incidentId}/postmortem`)
  await owed.getByText(told).waitFor()
  expect([await objectionsTo(page), troubles]).toEqual([[], []])
  await page.goto(`${house.server.url}/console/`)
  await page.getByText(told).waitFor()
  await page.goto(`${house.server.url}/console/promises`)
  await page.getByText(told).waitFor()
  await page.goto(`${house.server.url}/console/incidents/${incidentId}/postmortem`)
  await owed.getByRole('button', { name: 'It is done…' }).click()
  await page.waitForURL('**/console/compose/**')
  expect(troubles).toEqual([])
})
