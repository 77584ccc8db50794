import { simpleParser } from 'mailparser'
import type { Locator, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { type SmtpSink, startSmtpSink } from '../sink/smtp-sink.ts'
import { linkIn } from '../system/reading.ts'
import { until } from '../system/until.ts'
import { type ConsoleHouse, openConsoleHouse, owner } from './console-house.ts'

// A telephone of some years ago, on a bad line, at night: from the mail to the published notice in three taps and ten seconds.
const telephone = { width: 360, height: 740 }
const line = { offline: false, latency: 400, downloadThroughput: 50_000, uploadThroughput: 50_000 }
const limitMilliseconds = 10_000

let relay: SmtpSink
let house: ConsoleHouse
beforeAll(async () => {
  relay = await startSmtpSink()
  house = await openConsoleHouse({
    undoSeconds: 5,
    env: { FORTHRIGHT_SMTP_URL: `smtp://127.0.0.1:${relay.port}?tls=off`, FORTHRIGHT_MAIL_FROM: 'status@example.org' },
  })
})
afterEach(() => house.leave())
afterAll(async () => {
  await house?.end()
  await relay?.stop()
})

let alerts = 0

/** An alert of a service that has its rule comes in by HTTP; the link in the mail that the operator then has. */
const awakened = async (): Promise<string> => {
  const service = `search-${++alerts}`
  await house.server.ask('POST', '/api/alert-rules', {
    name: service,
    match: { service },
    severity: 'critical',
    componentIds: [],
    impact: 'partial_outage',
    title: 'The search fails',
    now: 'the search fails for about a third of attempts.',
  })
  const { secret } = await house.server.ask<{ secret: string }>('POST', '/api/alerts/secret', {})
  const before = relay.messages.length
  const body = JSON.stringify({ key: service, state: 'firing', title: '5xx', labels: { service } })
  const headers = { 'content-type': 'application/json' }
  await fetch(`${house.server.url}/intake/generic/${secret}`, { method: 'POST', headers, body })
  await relay.waitFor((mails) => mails.slice(before).some(({ to }) => to.includes(owner.email)))
  const mail = relay.messages.slice(before).find(({ to }) => to.includes(owner.email))
  return linkIn(await simpleParser(Buffer.from(mail?.raw ?? '', 'latin1')), `${house.server.url}/p/`)
}

const slowed = async (page: Page): Promise<void> => {
  const session = await page.context().newCDPSession(page)
  await session.send('Network.enable')
  await session.send('Network.emulateNetworkConditions', line)
  await session.send('Emulation.setCPUThrottlingRate', { rate: 4 })
}

const isPublished = () =>
  until('the publication', async () => {
    const { items } = await house.server.ask<{ items: readonly Schemas['Proposal'][] }>('GET', '/api/proposals?state=waiting')
    return items.length === 0 || undefined
  })

interface Telephone {
  readonly page: Page
  /** Every tap, the one outside the browser that begins it included. */
  readonly taps: () => number
  readonly tap: (locator: Locator) => Promise<void>
  /** A tap on a link outside of the browser. */
  readonly open: (url: string) => Promise<void>
}

/** What the owner's telephone has: the console's files from the day before, a session alone, or nothing but that it is remembered. */
type Known = 'console' | 'session' | 'device'

/** One that is remembered and no more goes without script. */
const takeTelephone = async (known: Known): Promise<Telephone> => {
  const isRemembered = known === 'device'
  const { page: desk } = await house.visit('/console/')
  if (isRemembered) await desk.request.post(`${house.server.url}/api/devices`, { headers: { origin: house.server.url } })
  const { cookies } = await desk.context().storageState()
  const kept = cookies.filter(({ name }) => name.endsWith('.device') === isRemembered)
  const context = await house.browser.newContext({
    viewport: telephone,
    isMobile: true,
    hasTouch: true,
    locale: 'en-GB',
    javaScriptEnabled: !isRemembered,
    storageState: { cookies: kept, origins: [] },
  })
  const page = await context.newPage()
  // Whoever is on call has had the console open on it before, as a rule: its files are kept for ever.
  if (known === 'console') {
    await page.goto(`${house.server.url}/console/`)
    await page.getByRole('heading', { level: 1 }).waitFor()
  }
  await page.goto('about:blank')
  await slowed(page)
  // The first tap is the telephone's own: on the mail that has come in, or on the console's icon.
  let taps = 1
  const tap = (locator: Locator): Promise<void> => {
    taps++
    return locator.tap()
  }
  const open = async (url: string): Promise<void> => {
    taps++
    await page.goto(url)
  }
  return { page, tap, open, taps: () => taps }
}

const say = (way: string, taps: number, milliseconds: number): void =>
  void process.stdout.write(`Stopwatch, ${way}: ${taps} taps, ${(milliseconds / 1000).toFixed(1)} s\n`)

describe('three taps at three in the morning, on a slow telephone and a slow line', { timeout: 60_000 }, () => {
  it('publish from the mail, without script, on a telephone that is remembered', async () => {
    const { page, tap, open, taps } = await takeTelephone('device')
    const link = await awakened()
    const began = performance.now()
    await open(link)
    await page.getByText('the search fails for about a third').first().waitFor()
    await tap(page.getByRole('button', { name: 'Publish' }))
    await isPublished()
    const milliseconds = performance.now() - began
    say('mail', taps(), milliseconds)
    expect(taps()).toBe(3)
    expect(milliseconds).toBeLessThan(limitMilliseconds)
    await page.context().close()
  })

  it('publish from the first screen of the console', async () => {
    const { page, tap, taps } = await takeTelephone('console')
    await awakened()
    const began = performance.now()
    await page.goto(`${house.server.url}/console/`)
    await tap(page.getByRole('link', { name: 'Look closely' }))
    await page.getByText('This is what customers will read').waitFor()
    await tap(page.getByRole('button', { name: 'Publish' }))
    await isPublished()
    const milliseconds = performance.now() - began
    say('console', taps(), milliseconds)
    expect(taps()).toBe(3)
    expect(milliseconds).toBeLessThan(limitMilliseconds)
    await page.context().close()
  })

  // Most of it is the processor's work, made four times slower: again where the machine was busy with other tests.
  it('shows what waits on a telephone that has never had the console open', { retry: 1 }, async () => {
    const { page, taps } = await takeTelephone('session')
    await awakened()
    const began = performance.now()
    await page.goto(`${house.server.url}/console/`)
    await page.getByRole('button', { name: 'Publish' }).waitFor()
    const milliseconds = performance.now() - began
    say('console, never opened before', taps(), milliseconds)
    expect(milliseconds).toBeLessThan(limitMilliseconds)
    await page.context().close()
  })
})
