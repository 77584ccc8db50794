import type { Browser } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { borrowBrowser, giveBack } from '../tools/browser.ts'
import { linkIn, openMail } from './reading.ts'
import { type Captured, type Running, startRunning } from './running-server.ts'
import { until } from './until.ts'
import { type Visitor, visit } from './visitor.ts'

const operator = 'oncall@freight.example'
let browser: Browser
let server: Running

beforeAll(async () => {
  ;[browser, server] = await Promise.all([
    borrowBrowser(),
    startRunning({ undoSeconds: 0, isLive: true, env: { FORTHRIGHT_OPERATORS: operator } }),
  ])
  const { id } = await server.ask<Schemas['Component']>('POST', '/api/components', { name: 'Bookings' })
  const rule = {
    match: {},
    severity: 'critical',
    impact: 'major_outage',
    componentIds: [id],
    title: 'Bookings fail',
    now: 'Bookings fail.',
  }
  await server.ask('POST', '/api/alert-rules', { name: 'Bookings', ...rule })
  const { secret } = await server.ask<{ secret: string }>('POST', '/api/alerts/secret', {})
  const body = JSON.stringify({ key: 'b', state: 'firing', title: 'queue is full' })
  await fetch(`${server.url}/intake/generic?secret=${secret}`, { method: 'POST', body })
})
afterAll(async () => {
  await giveBack(browser)
  await server.end()
})

const publish = (title: string, severity = 'minor'): Promise<Schemas['Publication']> =>
  server.ask('POST', '/api/incidents', {
    title,
    severity,
    publish: true,
    notice: { slots: { now: `${title}.`, action: 'We are looking for the cause.', technical: 'Node 7 is full.' } },
  })

const subscriberAt = async (address: string): Promise<Schemas['Subscriber'] | undefined> => {
  const { items } = await server.ask<{ items: readonly Schemas['Subscriber'][] }>('GET', '/api/subscribers')
  return items.find(({ email }) => email === address)
}

const mailTo = async (address: string, words: string) => {
  const fits = (message: Captured) => message.target === address && message.raw.includes(words)
  return openMail(await server.captured(`a mail to ${address} with "${words}"`, fits))
}

const heading = (visitor: Visitor, text: string) => visitor.page.locator('h1', { hasText: text }).waitFor()
const press = (visitor: Visitor, name: string) => visitor.page.getByRole('button', { name, exact: true }).click()

it('would hear of it if a page asked somebody else for something', async () => {
  const visitor = await visit(browser, server.url)
  await visitor.page.evaluate(() => document.body.append(Object.assign(new Image(), { src: 'http://127.0.0.2:9/pixel.png' })))
  await until('the complaint', async () => visitor.troubles.find((text) => text.includes('Content Security Policy')))
  await visitor.leave()
})

describe.each([
  ['with script', true, 'ana@freight.example'],
  ['without script', false, 'ben@freight.example'],
])('a reader %s', (_how, javaScriptEnabled, address) => {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await visit(browser, server.url, { javaScriptEnabled })
  })
  afterAll(() => visitor.leave())

  it('asks to be told by one field, and is told to look at their mail', async () => {
    await visitor.page.getByLabel('Your mail address').fill(address)
    await press(visitor, 'Subscribe')
    await heading(visitor, 'Please look at your mail')
    expect(await subscriberAt(address)).toMatchObject({ state: 'unconfirmed', level: 'standard' })
  })

  it('confirms by a button behind the link, and not by the link', async () => {
    const mail = await mailTo(address, 'To: ')
    await visitor.page.goto(linkIn(mail, `${server.url}/s/confirm/`))
    await heading(visitor, 'Was it you?')
    expect(await subscriberAt(address)).toMatchObject({ state: 'unconfirmed' })
    await press(visitor, 'Yes, send them')
    await heading(visitor, 'You are subscribed')
    expect(await subscriberAt(address)).toMatchObject({ state: 'active' })
  })

  it('gets the next notice', async () => {
    await publish(`Bookings fail for ${address}`)
    const mail = await mailTo(address, `Bookings fail for ${address}`)
    expect(mail.text).toContain('We are looking for the cause.')
    expect(mail.text).not.toContain('Node 7')
  })

  it('changes what they get on a page of their own', async () => {
    const mail = await mailTo(address, 'Bookings fail')
    await visitor.page.goto(linkIn(mail, `${server.url}/s/manage/`))
    await heading(visitor, 'What you receive')
    await visitor.page.getByLabel('The whole notice with technical detail').check()
    await visitor.page.getByLabel('Major and critical').check()
    await visitor.page.getByLabel('Bookings').check()
    await press(visitor, 'Save')
    await visitor.page.getByText('Saved.', { exact: true }).waitFor()
    const { items } = await server.ask<{ items: readonly Schemas['Subscriber'][] }>('GET', '/api/subscribers')
    expect(items.find(({ email }) => email === address)).toMatchObject({
      level: 'technical',
      threshold: 'major',
      componentIds: [expect.any(String)],
    })
    expect(await visitor.page.getByLabel('Major and critical').isChecked()).toBe(true)
  })

  it('reads their own page in the language in which they want to be told, and of a link that is none in that of the browser', async () => {
    const saveIn = async (language: string, save: string) => {
      await visitor.page.locator(`input[name=language][value=${language}]`).check()
      await press(visitor, save)
      await visitor.page.locator(`html[lang=${language}]`).waitFor()
    }
    await saveIn('de', 'Save')
    await visitor.page.getByText('Gespeichert.', { exact: true }).waitFor()
    await saveIn('en', 'Speichern')
    const refused = await fetch(`${server.url}/s/manage/none`, { headers: { 'accept-language': 'de-AT,de;q=0.9,en;q=0.5' } })
    expect(await refused.text()).toContain('Dieser Link gilt nicht mehr')
  })

  it('leaves by a button behind the link in the mail', async () => {
    const mail = await mailTo(address, 'Bookings fail')
    await visitor.page.goto(linkIn(mail, `${server.url}/s/unsubscribe/`))
    await heading(visitor, 'Unsubscribe')
    expect(await subscriberAt(address)).toMatchObject({ state: 'active' })
    await press(visitor, 'Unsubscribe')
    await heading(visitor, 'You are unsubscribed')
    expect(await subscriberAt(address)).toMatchObject({ state: 'unsubscribed' })
  })

  it('meets nothing that their browser complains of, and nobody else', () => {
    expect(visitor.troubles).toEqual([])
  })
})

describe('the page of a proposal', () => {
  it('says in words what would be published, and fits a narrow telephone', async () => {
    const { items } = await server.ask<{ items: readonly Schemas['Proposal'][] }>('GET', '/api/proposals')
    expect(items).toHaveLength(1)
    const mail = await mailTo(operator, 'Alert: ')
    const visitor = await visit(browser, linkIn(mail, `${server.url}/p/`), { viewport: { width: 320, height: 640 } })
    const text = await visitor.page.locator('main').innerText()
    expect(text).toMatch(/Severity\s+Critical\s.*Components\s+Bookings: Down\s.*Bookings fail\./s)
    expect(await visitor.page.evaluate('document.documentElement.scrollWidth')).toBe(320)
    expect(visitor.troubles).toEqual([])
    await visitor.leave()
  })
})

describe('an open page', () => {
  let visitor: Visitor
  beforeAll(async () => {
    visitor = await visit(browser, server.url)
    await until('the page to listen', async () => ((await fetchMetric('forthright_live_streams')) > 0 ? true : undefined))
    await visitor.page.evaluate(() => {
      const region = document.querySelector('#live')
      const said: (string | null)[] = []
      Object.assign(window, { said })
      if (region)
        new MutationObserver(() => said.push(region.textContent)).observe(region, { childList: true, characterData: true, subtree: true })
    })
  })
  afterAll(() => visitor.leave())

  const fetchMetric = async (name: string): Promise<number> => {
    const text = await (await fetch(`${server.opsUrl}/metrics`)).text()
    return Number(new RegExp(`^${name} (\\S+)$`, 'm').exec(text)?.[1])
  }
  const announcements = () => visitor.page.evaluate(() => ('said' in window ? window.said : undefined))

  it('shows a new notice by itself, and keeps what was half typed', async () => {
    await visitor.page.locator('#email').pressSequentially('eve@fr')
    await publish('Container tracking has stopped', 'critical')
    await visitor.page.locator('main', { hasText: 'Container tracking has stopped.' }).waitFor()
    await visitor.page.keyboard.type('eight.example')
    expect(await visitor.page.locator('#email').inputValue()).toBe('eve@freight.example')
  })

  it('announces it once, politely', async () => {
    await visitor.page.locator('#live[aria-live=polite]', { hasText: 'Container tracking' }).waitFor({ state: 'attached' })
    expect(await announcements()).toEqual([expect.stringContaining('Container tracking has stopped')])
  })

  it('made its policy stop nothing, and asked nobody else for anything', () => {
    expect(visitor.troubles).toEqual([])
  })

  it('comes back after the server was restarted, and catches up with what it missed', async () => {
    await server.restart()
    await publish('Transit papers are missing', 'critical')
    await visitor.page.locator('main', { hasText: 'Transit papers are missing.' }).waitFor()
    expect(await visitor.page.locator('#email').inputValue()).toBe('eve@freight.example')
  })
})
