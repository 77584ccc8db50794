import type { Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { type SmtpSink, startSmtpSink } from '../sink/smtp-sink.ts'
import type { Running } from '../system/running-server.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, objectionsTo, openConsoleHouse } from './console-house.ts'

let house: ConsoleHouse
let server: Running
let relay: SmtpSink
/** The reader's mail server is busy, and asks to come back later. */
let isBusy = true
const paths: Record<string, string> = {}

const raiseAlert = async (): Promise<string> => {
  const { secret } = await server.ask<{ secret: string }>('POST', '/api/alerts/secret', {})
  const body = JSON.stringify({ key: 'disk', title: 'Disk full', state: 'firing' })
  await fetch(`${server.url}/intake/generic/${secret}`, { method: 'POST', body, headers: { 'content-type': 'application/json' } })
  const { items } = await server.ask<{ items: readonly Schemas['Proposal'][] }>('GET', '/api/proposals?state=waiting')
  return items[0]?.id ?? ''
}

const furnish = async (): Promise<void> => {
  const { id } = await server.ask<Schemas['Component']>('POST', '/api/components', { name: 'Checkout' })
  await server.ask('POST', '/api/subscribers', { email: 'reader@example.com' })
  const affected = [{ componentId: id, impact: 'partial_outage' }]
  const first = await server.ask<Schemas['Publication']>('POST', '/api/incidents', {
    title: 'Payments fail',
    severity: 'critical',
    publish: true,
    affected,
    notice: {
      affected,
      slots: {
        now: 'Cards are refused.',
        technical: 'Look at **error rates**.',
        nextUpdate: { by: '2090-01-01T12:00:00Z', onChange: true },
      },
    },
  })
  await until('it to be public', async () => (await fetch(`${server.url}/incidents/${first.incidentId}`)).status === 200 || undefined)
  await server.ask('POST', `/api/notices/${first.noticeId}/corrections`, {
    reason: 'It was Europe only.',
    notice: { slots: { scope: 'Customers in Europe.' } },
  })
  const draft = await server.ask<Schemas['Notice']>('POST', `/api/incidents/${first.incidentId}/drafts`, { startFrom: 'last' })
  Object.assign(paths, {
    list: '/console/incidents',
    incident: `/console/incidents/${first.incidentId}`,
    composer: `/console/compose/${draft.id}`,
    opening: '/console/incidents/new',
    proposal: `/console/proposals/${await raiseAlert()}`,
  })
}

beforeAll(async () => {
  relay = await startSmtpSink({
    fault: ({ at, line }) => (isBusy && at === 'rcpt' && line.includes('reader@') ? { reply: '450 4.2.1 Busy' } : undefined),
  })
  house = await openConsoleHouse({
    undoSeconds: 0,
    env: { FORTHRIGHT_SMTP_URL: `smtp://127.0.0.1:${relay.port}?tls=off`, FORTHRIGHT_MAIL_FROM: 'status@example.org' },
  })
  server = house.server
  await furnish()
})
afterEach(() => house.leave())
afterAll(async () => {
  await house?.end()
  await relay?.stop()
})

describe('an incident', () => {
  it('shows a correction beside what it sets right, and who was sent what', async () => {
    const { page } = await house.visit(paths.incident ?? '')
    await page.locator('.beside .correction').getByText('Customers in Europe.').waitFor()
    await page.getByText('Deliveries').first().click()
    await page.getByText('reader@example.com').first().waitFor()
    expect(await page.locator('.happenings').getByText('published a notice').count()).toBeGreaterThan(1)
  })

  it('says by itself how deliveries go on, and one that waits is tried now when somebody asks', async () => {
    const { page } = await house.visit(paths.incident ?? '')
    const correction = page.locator('.beside .correction')
    await correction.getByText('1 waiting').click()
    await correction.getByText('450 4.2.1 Busy').waitFor()
    isBusy = false
    await correction.getByRole('button', { name: 'Try now' }).click()
    await correction.getByText('1 delivered').waitFor()
  })

  it('shows Markdown as the page does, and a draft to a viewer without offering to go on with it', async () => {
    const { page } = await house.visit(paths.incident ?? '', { as: { name: 'Vera', role: 'viewer' } })
    await page.locator('.notice-words strong', { hasText: 'error rates' }).waitFor()
    await page.getByText('Read it as it stands').waitFor()
    expect(await page.getByText('Go on writing').count()).toBe(0)
  })

  it('keeps the duty contact that a colleague saved while the dialog for it was open', async () => {
    const { page } = await house.visit(paths.incident ?? '')
    await page.getByRole('button', { name: 'Duty contact' }).click()
    const path = paths.incident?.replace('/console', '/api') ?? ''
    const readIncident = async () => (await server.ask<Schemas['IncidentFile']>('GET', path)).incident
    const contact = { name: 'Otto', email: 'otto@example.org', phone: null, url: null }
    await server.ask('PATCH', path, { contact }, { 'if-match': `"v${(await readIncident()).version}"` })
    await page.locator('.incident-acts', { hasText: 'Duty contact: Otto' }).waitFor({ state: 'attached' })
    await page.getByRole('dialog').getByRole('textbox', { name: 'Mail' }).fill('vera@example.org')
    await page.getByRole('dialog').getByRole('button', { name: 'Save' }).click()
    await page.getByRole('dialog').getByText('Somebody changed this incident since you read it.').waitFor()
    expect((await readIncident()).contact).toEqual(contact)
  })

  it('is corrected by words that differ, and what is left over of that is named as a correction', async () => {
    const { page } = await house.visit(paths.incident ?? '')
    await page.getByRole('button', { name: 'Correct', exact: true }).first().click()
    await page.getByRole('dialog').getByRole('textbox').fill('It was Visa only.')
    await page.getByRole('dialog').locator('button[type=submit]').click()
    await page.getByRole('heading', { level: 1, name: 'Correction' }).waitFor()
    await page.getByRole('button', { name: 'Publish', exact: true }).click()
    const refusal = page.getByText('Nothing differs from the notice that it corrects')
    await refusal.waitFor()
    await expect.poll(async () => (await refusal.boundingBox())?.y ?? 9999).toBeLessThan(740)
    await page.locator('#field-since').waitFor()
    await page.locator('#field-now').fill('Visa cards are refused.')
    await page.getByText('Readers have: Cards are refused.').waitFor()
    await page.locator('.saving', { hasText: 'Saved' }).waitFor()
    await page.goto(`${server.url}/console/`)
    await page.locator('.home-side').getByText('Correction by').waitFor()
  })
})

describe('a new incident', () => {
  it('asks about a start of more than a year ago where it is typed, and takes it', async () => {
    const { page } = await house.visit(paths.opening ?? '')
    const asked = page.getByText('This is more than a year ago. Is the year right?')
    const start = page.getByLabel('Since when')
    await start.fill('1987-03-01T10:00')
    await asked.waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await start.fill(`${new Date().toISOString().slice(0, 10)}T00:00`)
    await asked.waitFor({ state: 'detached' })
  })
})

describe('a proposal', () => {
  it('is published with one tap from its screen, by a button that is whole and under the thumb on a small telephone', async () => {
    const { page } = await house.visit(paths.proposal ?? '', { width: 360, height: 740, language: 'de-DE' })
    const publish = page.getByRole('button', { name: 'Veröffentlichen' })
    await publish.waitFor()
    for (const height of [480, 560, 640, 740]) {
      await page.setViewportSize({ width: 360, height })
      const [button, bar] = [await publish.boundingBox(), await page.locator('.bottom-bar').boundingBox()]
      expect((button?.y ?? 0) + (button?.height ?? 0)).toBeLessThanOrEqual(bar?.y ?? 0)
    }
    await publish.click()
    await page.getByRole('heading', { level: 1, name: /There is a problem/ }).waitFor()
    expect((await server.ask<{ items: readonly unknown[] }>('GET', '/api/proposals?state=waiting')).items).toEqual([])
    const happened = (await page.locator('.happenings li').allInnerTexts()).join(' ')
    expect(happened).toMatch(/nach einem Alarm[\s\S]*Vorschlag[\s\S]*veröffentlicht/)
    await page.getByRole('button', { name: 'Es ist vorbei' }).click()
    await page.getByText(/^1 Alarm .*Disk full/).waitFor()
  })
})

describe('a new incident', () => {
  const beside = (page: Page, label: string) =>
    page
      .getByLabel(label)
      .first()
      .evaluate((field) => document.getElementById(field.getAttribute('aria-describedby') ?? '')?.textContent ?? '')
  const go = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click()

  it('is planned as work with a window, and says beside each field what is missing or wrong', async () => {
    const { page, troubles } = await house.visit(paths.opening ?? '')
    await page.getByRole('radio', { name: 'Planned work' }).check()
    await page.getByLabel('From').fill('')
    await go(page, 'Go on to the notice')
    await expect.poll(() => beside(page, 'Title')).toBe('Say in a few words what it is.')
    expect(await Promise.all(['From', 'To'].map((label) => beside(page, label)))).toEqual(
      Array(2).fill('Say from when to when it is planned.'),
    )
    expect(await page.evaluate('document.activeElement.labels[0].textContent')).toBe('Title')
    await page.getByLabel('Title').fill('Cable works')
    await page.getByLabel('From').fill('2090-01-02T04:00')
    await page.getByLabel('To').fill('2090-01-02T03:00')
    await go(page, 'Go on to the notice')
    await expect.poll(() => beside(page, 'To')).toBe('The window must end after it starts.')
    expect(await page.locator('.trouble').count()).toBe(0)
    await page.getByLabel('To').fill('2090-01-02T05:00')
    await go(page, 'Go on to the notice')
    await page.waitForURL(/\/console\/compose\//)
    expect(troubles).toEqual([])
  })

  const tellAfterwards = async (page: Page): Promise<string> => {
    await page.getByRole('radio', { name: 'It is over already' }).check()
    await go(page, 'Go on to the notice')
    await expect.poll(() => beside(page, 'Who could not do what')).toBe('Say what customers could not do.')
    await page.getByText('Say whether anything was lost.').waitFor()
    await page.getByLabel('Who could not do what').fill('Logins failed for Jane Roe.')
    await page.getByLabel('Since when?').fill('2026-01-02T03:00')
    await page.getByLabel('Until when?').fill('2026-01-02T02:20')
    await page.getByRole('radio', { name: 'Nothing is lost' }).check()
    await go(page, 'Go on to the notice')
    await expect.poll(() => beside(page, 'Until when?')).toBe('It cannot have ended before it began.')
    expect(await page.locator('.trouble').count()).toBe(0)
    await page.getByLabel('Until when?').fill('2026-01-02T03:20')
    await go(page, 'Go on to the notice')
    await page.waitForURL(/\/console\/compose\//)
    return new URL(page.url()).pathname.split('/').at(-1) ?? ''
  }

  it('that is over already is looked at before it goes out, is no open one meanwhile, and can have words removed', async () => {
    const { page, troubles } = await house.visit(paths.opening ?? '', { width: 360 })
    const id = await tellAfterwards(page)
    const { incidentId } = await server.ask<Schemas['Notice']>('GET', `/api/notices/${id}`)
    await page.goto(`${server.url}/console/incidents/${incidentId}`)
    await page.locator('.state-line', { hasText: 'Over' }).getByText('Not public yet').waitFor()
    expect(await page.getByRole('button', { name: 'Write the first notice' }).count()).toBe(0)
    await page.goto(`${server.url}/console/compose/${id}`)
    await page.getByRole('button', { name: 'Look', exact: true }).click()
    await go(page, 'Publish')
    await page.getByRole('heading', { level: 1, name: 'Logins failed for Jane Roe' }).waitFor()
    await page.getByRole('button', { name: 'Remove words', exact: true }).click()
    const dialog = page.getByRole('dialog')
    expect(await dialog.locator('button[type=submit]').isDisabled()).toBe(true)
    await dialog.getByRole('checkbox').first().check()
    await dialog.locator('button[type=submit]').click()
    await dialog.waitFor({ state: 'detached' })
    await page.locator('.notice-words').getByText('removed').first().waitFor()
    expect([troubles, await page.locator('.notice-words').getByText('Jane Roe').count()]).toEqual([[], 0])
  })

  it('in the journal says in words why, and German quotes whoever is no person as German does', async () => {
    await house.server.ask('POST', '/api/alerts/secret', { renew: false })
    const { page } = await house.visit('/console/journal', { language: 'de-DE' })
    await page.getByText('Worte entfernt: Schutz einer Person').first().waitFor()
    const entry = page.locator('.entry', { hasText: 'Alarmgeheimnis erstellt' })
    await entry.getByText('Token „Befehlszeile auf dem Server“').waitFor()
  })
})
