import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
const ids: Record<string, string> = {}

const tap = async (name: string, networks: readonly number[]): Promise<void> => {
  for (const network of networks) {
    const answer = await fetch(`${house.server.url}/affected`, {
      method: 'POST',
      redirect: 'manual',
      headers: { origin: house.server.url, 'x-forwarded-for': `198.51.${network}.7` },
      body: new URLSearchParams({ component: ids[name] ?? '' }),
    })
    expect(answer.status).toBe(303)
  }
}

beforeAll(async () => {
  house = await openConsoleHouse({ undoSeconds: 0, env: { FORTHRIGHT_TRUSTED_PROXIES: '127.0.0.1' } })
  await switchTo(true)
  for (const name of ['Checkout', 'Reports', 'Search', 'Mail'])
    ids[name] = (await house.server.ask<{ id: string }>('POST', '/api/components', { name })).id
})
afterEach(() => house.leave())
afterAll(() => house?.end())

const switchTo = async (countsAffected: boolean): Promise<void> => {
  const { version } = await house.server.ask<{ version: number }>('GET', '/api/page')
  await house.server.ask('PATCH', '/api/page', { countsAffected }, { 'if-match': `"v${version}"` })
}

describe('what readers say, on the first screen', () => {
  it('is asked for only where they may say it', async () => {
    const { page } = await house.visit('/api/')
    const asked: string[] = []
    page.on('request', (request) => asked.push(new URL(request.url()).pathname))
    await switchTo(false)
    await page.goto(`${house.server.url}/console/`)
    await page.getByRole('heading', { level: 1, name: 'Nothing is open' }).waitFor()
    await page.waitForLoadState('networkidle')
    expect(asked).not.toContain('/api/affected')
    const coming = page.waitForRequest(/\/api\/affected/)
    await switchTo(true)
    await coming
  })

  it('keeps nothing waiting', async () => {
    const { page } = await house.visit('/api/')
    await page.route('**/api/affected', () => undefined)
    await page.goto(`${house.server.url}/console/`)
    await page.getByText('All quiet').waitFor()
  })

  it('comes while one looks, in rough numbers, and begins an incident with the component', async () => {
    const { page, troubles } = await house.visit('/console/', { width: 360, height: 740 })
    await page.getByRole('heading', { level: 1, name: 'Nothing is open' }).waitFor()
    expect(await page.getByText('Readers say').count()).toBe(0)
    await tap('Checkout', [1, 2])
    const said = page.getByRole('region', { name: 'Readers say that they are affected' })
    await said.getByText(/\(a few, since \d/).waitFor({ timeout: 10_000 })
    expect(await objectionsTo(page)).toEqual([])
    await said.getByRole('link', { name: 'Begin an incident: Checkout' }).click()
    expect(await page.getByRole('combobox', { name: 'Checkout' }).inputValue()).toBe('partial_outage')
    expect(await page.getByRole('combobox', { name: 'Reports' }).inputValue()).toBe('operational')
    expect(troubles).toEqual([])
  })

  it('stands beside the incident that is open about it, and elsewhere no more', async () => {
    const affected = [{ componentId: ids.Reports, impact: 'partial_outage' }]
    await house.server.ask('POST', '/api/incidents', { title: 'Reports are late', severity: 'minor', affected, publish: false, notice: {} })
    await tap('Reports', [1])
    const { page } = await house.visit('/console/', { language: 'de-DE' })
    const card = page.getByRole('article', { name: 'Reports are late' })
    await card.getByText(/Leser sagen, dass sie betroffen sind: Reports \(einer, seit/).waitFor()
    const alone = page.getByRole('region', { name: 'Leser sagen, dass sie betroffen sind' })
    expect(await alone.getByText('Reports').count()).toBe(0)
    await alone.getByRole('link', { name: 'Vorfall beginnen: Checkout' }).waitFor()
  })

  it('stands behind a proposal once enough say so, there and where one looks closely', async () => {
    const rule = { name: 'Search', match: { service: 'search' }, severity: 'major', componentIds: [ids.Search], impact: 'partial_outage' }
    await house.server.ask('POST', '/api/alert-rules', { ...rule, title: 'Search fails', now: 'Nothing is found.' })
    const { secret } = await house.server.ask<{ secret: string }>('POST', '/api/alerts/secret', { renew: false })
    const alert = { key: 'search', state: 'firing', title: 'search 5xx', labels: { service: 'search' } }
    const headers = { 'content-type': 'application/json' }
    await fetch(`${house.server.url}/intake/generic/${secret}`, { method: 'POST', headers, body: JSON.stringify(alert) })
    const { page, troubles } = await house.visit('/console/')
    const card = page.getByRole('article', { name: 'Search fails' })
    await card.waitFor()
    await tap('Search', [1, 2, 3])
    await card.getByText(/Readers say so too: Search \(a few, since/).waitFor({ timeout: 10_000 })
    expect(await page.getByRole('link', { name: 'Begin an incident: Search' }).count()).toBe(0)
    expect(await objectionsTo(page)).toEqual([])
    await card.getByRole('link', { name: 'Look closely' }).click()
    await page.getByText(/Readers say so too: Search/).waitFor()
    expect(troubles).toEqual([])
  })

  it('raises again what was dismissed, which says why, and who had dismissed it for what reason', async () => {
    const { items } = await house.server.ask<{ items: { id: string }[] }>('GET', '/api/proposals?state=waiting')
    await house.server.ask('POST', `/api/proposals/${items[0]?.id}/dismiss`, { reason: 'Only the test shop' })
    await tap('Search', [4, 5, 6])
    const { page, troubles } = await house.visit('/console/')
    const card = page.getByRole('article', { name: 'Search fails' })
    await card.getByText('Raised again because readers say that they are affected.').waitFor()
    await card.getByText(/^Dismissed by .+, \d\d:\d\d: “Only the test shop”$/).waitFor()
    await card.getByText(/Readers say that they are affected: Search \(/).waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await card.getByRole('link', { name: 'Look closely' }).click()
    await page.getByText(/^Dismissed by .+: “Only the test shop”$/).waitFor()
    expect(troubles).toEqual([])
  })

  it('is who knew first of an incident that is opened afterwards', async () => {
    const affected = [{ componentId: ids.Checkout, impact: 'partial_outage' }]
    const opened = { title: 'Checkout fails', severity: 'major', affected, publish: true, notice: { slots: { now: 'Cards are refused.' } } }
    const { incidentId } = await house.server.ask<{ incidentId: string }>('POST', '/api/incidents', opened)
    const { page, troubles } = await house.visit(`/console/incidents/${incidentId}`)
    const told = page.getByRole('region', { name: 'How it was told' })
    await told.getByText('First reader’s report').waitFor()
    await told.getByText(/after a reader’s report$/).waitFor()
    expect(troubles).toEqual([])
  })

  it('that a component is out of use is said where an address names it, and it is not among what is affected', async () => {
    const { id } = await house.server.ask<{ id: string }>('POST', '/api/components', { name: 'Fax' })
    await house.server.ask('PATCH', `/api/components/${id}`, { retired: true }, { 'if-match': '"v1"' })
    const { page } = await house.visit(`/console/incidents/new?component=${id}`)
    await page.getByText('names a component that is not in use any more').waitFor()
    expect(await page.getByRole('combobox', { name: 'Fax' }).count()).toBe(0)
    await page.getByRole('textbox', { name: 'Title' }).fill('Fax fails')
    await page.getByRole('button', { name: 'Go on to the notice' }).click()
    await page.waitForURL(/\/console\/compose\//)
  })

  it('offers nothing to those who may not begin one', async () => {
    await tap('Mail', [1])
    const { page } = await house.visit('/console/', { as: { name: 'Vera', role: 'viewer' } })
    await page.getByRole('region', { name: 'Readers say that they are affected' }).getByText('Mail').waitFor()
    expect(await page.getByRole('link', { name: /^Begin an incident/ }).count()).toBe(0)
  })
})
