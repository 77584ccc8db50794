import { type ParsedMail, simpleParser } from 'mailparser'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type SmtpSink, startSmtpSink } from '../sink/smtp-sink.ts'
import { linkIn } from '../system/reading.ts'
import { until } from '../system/until.ts'
import { type Visitor, visit } from '../system/visitor.ts'
import { type ConsoleHouse, openConsoleHouse, owner } from './console-house.ts'

// From the link that the server prints to the resolved incident in the page's history: by browser and mail alone.
let relay: SmtpSink
let house: ConsoleHouse
let page: Page
let troubles: readonly string[]
let reader: Visitor
let secret = ''
beforeAll(async () => {
  relay = await startSmtpSink()
  const env = { FORTHRIGHT_SMTP_URL: `smtp://127.0.0.1:${relay.port}?tls=off`, FORTHRIGHT_MAIL_FROM: 'status@example.org' }
  house = await openConsoleHouse({ hasOwner: false, undoSeconds: 2, env })
  const link = new URL(house.server.welcomes[0] ?? '')
  ;({ page, troubles } = await house.visit(link.pathname + link.hash))
  reader = await visit(house.browser, house.server.url)
})
afterAll(async () => {
  await house?.end()
  await relay?.stop()
})

const heading = (name: string | RegExp) => page.getByRole('heading', { level: 1, name }).waitFor()
const press = (name: string) => page.getByRole('button', { name, exact: true }).first().click()
const say = (words: string, question = 'Who cannot do what?') => page.getByRole('textbox', { name: question }).fill(words)
const undoable = () => page.locator('.undo-bar').getByRole('button', { name: 'Undo' }).waitFor()
const goTo = (name: string) => page.getByRole('navigation').getByRole('link', { name, exact: true }).click()

/** The first mail to the reader that says so. */
const mailWith = async (words: string): Promise<ParsedMail> => {
  const fits = ({ to, raw }: { readonly to: readonly string[]; readonly raw: string }): boolean =>
    to.includes('reader@example.net') && raw.includes(words)
  await relay.waitFor((mails) => mails.some(fits))
  return simpleParser(Buffer.from(relay.messages.find(fits)?.raw ?? '', 'latin1'))
}

describe('without the command line', () => {
  it('somebody becomes the owner, names the organisation and what can break', async () => {
    await page.getByLabel('Your name').fill(owner.name)
    await page.getByLabel('Mail address').fill(owner.email)
    await page.getByLabel('Password', { exact: true }).fill(owner.password)
    await press('Create my account')
    await page.getByLabel('Organisation', { exact: true }).fill('Nordlicht Pay')
    await press('Continue')
    await page.getByLabel('Components').fill('Checkout\nInvoices\n')
    await press('Add 2 components')
    await press('To the first screen')
    await heading('Nothing is open')
  })

  it('a reader of the page subscribes there', async () => {
    await reader.page.getByLabel('Your mail address').fill('reader@example.net')
    await reader.page.getByRole('button', { name: 'Subscribe', exact: true }).click()
    await reader.page.goto(linkIn(await mailWith('To: '), `${house.server.url}/s/confirm/`))
    await reader.page.getByRole('button', { name: 'Yes, send them' }).click()
    await reader.page.locator('h1', { hasText: 'You are subscribed' }).waitFor()
  })

  it('a monitor is told where alerts go, and its first one is proposed at once', async () => {
    await goTo('Alerts')
    await press('Show the secret')
    const example = page.locator('pre.example')
    await example.waitFor({ state: 'attached' })
    secret = /Bearer (\S+?)"/.exec((await example.textContent()) ?? '')?.[1] ?? ''
    const body = JSON.stringify({ key: 'c', state: 'firing', title: 'checkout 5xx' })
    const headers = { 'content-type': 'application/json', authorization: `Bearer ${secret}` }
    expect((await fetch(`${house.server.url}/intake/generic`, { method: 'POST', headers, body })).status).toBe(202)
    await goTo('Home')
    await heading('1 proposal waits for you')
  })

  it('the first notice is looked at, edited, published, and with the reader when it can be undone no more', async () => {
    await page.getByRole('link', { name: 'Look closely' }).click()
    await page.getByText('This is what customers will read').waitFor()
    await press('Edit first')
    await say('Cards are refused at the checkout.')
    await press('Publish')
    await undoable()
    expect(relay.messages.some(({ raw }) => raw.includes('Cards are refused'))).toBe(false)
    await mailWith('Cards are refused at the checkout.')
  })

  it('an update follows, and the end', async () => {
    await press('Write an update')
    await say('Half of all cards are taken again.')
    await press('Publish')
    await undoable()
    await mailWith('Half of all cards are taken again.')
    await press('It is over')
    await page.getByRole('radio', { name: 'Nothing is lost' }).check()
    await say('All cards are taken again.', 'How is it now?')
    await press('Publish')
    await undoable()
    await mailWith('All cards are taken again.')
  })

  it('and the history of the page tells it', async () => {
    await reader.page.goto(house.server.url)
    // The page follows the record by a moment, as the mail does, and without its script it stays as it came.
    const shown = async (words: string) => (await reader.page.reload(), (await reader.page.getByText(words).count()) > 0)
    await until('the end on the page', () => shown('There is a problem that we are looking into'))
    await reader.page.getByRole('link', { name: 'There is a problem that we are looking into' }).first().click()
    await until('the end of the incident', () => shown('All cards are taken again.'))
    for (const words of ['Cards are refused at the checkout.', 'Half of all cards are taken again.'])
      await reader.page.getByText(words).first().waitFor()
    expect([troubles, reader.troubles]).toEqual([[], []])
  })
})
