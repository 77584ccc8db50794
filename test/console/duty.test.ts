import { Webhook } from 'standardwebhooks'
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest'
import type { Schemas } from '../../src/client/open-client.ts'
import { type HttpSink, startHttpSink } from '../sink/http-sink.ts'
import { until } from '../system/until.ts'
import { type Colleague, type ConsoleHouse, objectionsTo, openConsoleHouse, owner } from './console-house.ts'

const otto: Colleague = { name: 'Otto', role: 'communicator' }
const vera: Colleague = { name: 'Vera', role: 'viewer' }
let house: ConsoleHouse
let chat: HttpSink

beforeAll(async () => {
  chat = await startHttpSink()
  house = await openConsoleHouse({
    undoSeconds: 0,
    env: { FORTHRIGHT_EGRESS_ALLOW: '127.0.0.0/8', FORTHRIGHT_EGRESS_PORTS: String(chat.port) },
  })
  for (const as of [otto, vera]) await (await house.visit('/console/', { as })).page.getByRole('heading', { level: 1 }).waitFor()
})
afterEach(() => house.leave())
afterAll(async () => {
  await house?.end()
  await chat?.stop()
})

const section = async (width = 1280) => {
  const visit = await house.visit('/console/settings', { width })
  const found = visit.page.getByRole('region', { name: 'Who is reminded' })
  await found.getByRole('heading', { name: 'What happens then' }).waitFor()
  return { ...visit, found }
}
const list = () => house.server.ask<Schemas['DutyList']>('GET', '/api/duty')

describe('who is reminded', () => {
  it('is put in order, says in words what happens then, and is refused where a wait is none', async () => {
    const { page, found, troubles } = await section(360)
    await found.getByText('Everybody who may publish hears at once').waitFor()
    const add = found.getByLabel('Add somebody')
    await expect
      .poll(async () => (await add.locator('option').allInnerTexts()).sort())
      .toEqual([owner.name, 'Choose somebody', otto.name].sort())
    for (const label of [owner.name, otto.name]) {
      await add.selectOption({ label })
      await found.getByRole('button', { name: 'Add', exact: true }).click()
    }
    await found.getByRole('button', { name: `Move ${otto.name} up` }).click()
    const wait = found.getByLabel(`Minutes that ${otto.name} has`)
    await wait.fill('0')
    await found.getByRole('button', { name: 'Save', exact: true }).click()
    await found.getByText('Give whole minutes from 1 to 1440').waitFor()
    await wait.fill('5')
    await found.getByText(`Not done 5 minutes later, ${owner.name} hears.`).waitFor()
    expect(await objectionsTo(page)).toEqual([])
    await found.getByRole('button', { name: 'Save', exact: true }).click()
    await found.getByText('Not saved yet').waitFor({ state: 'detached' })
    expect((await list()).places.map(({ name, minutes }) => [name, minutes])).toEqual([
      [otto.name, 5],
      [owner.name, null],
    ])
    expect(troubles).toEqual([])
  })

  it('keeps what a colleague saved meanwhile beside what one is changing, and lets one choose', async () => {
    const { found, troubles } = await section()
    await found.getByRole('button', { name: `Move ${owner.name} up` }).click()
    await found.getByText('Not saved yet').waitFor()
    const { version, places } = await list()
    const theirs = { places: places.map(({ operatorId }) => ({ operatorId, minutes: 17 })) }
    await house.server.ask('PUT', '/api/duty', theirs, { 'If-Match': `"v${version}"` })
    await found.getByText(`${otto.name} (17 min), ${owner.name} (17 min)`).waitFor()
    expect(await found.getByRole('button', { name: 'Save', exact: true }).isDisabled()).toBe(true)
    await found.getByRole('button', { name: 'Take theirs' }).click()
    await found.getByText('Not saved yet').waitFor({ state: 'detached' })
    expect([(await list()).places.map(({ minutes }) => minutes), troubles]).toEqual([[17, 17], []])
  })

  it('is tried: a test reminder goes to oneself', async () => {
    const { found } = await section()
    await found.getByRole('button', { name: 'Send me a test reminder' }).click()
    await found.getByText(`On its way to ${owner.email}. No browser`).waitFor()
    await house.server.captured('the test', ({ target }) => target === owner.email)
  })

  it('is told in the chat too, signed by a secret that is shown once', async () => {
    const { page, found } = await section()
    await found.getByLabel('Address for incoming messages').fill(`${chat.url}/hook`)
    await found.getByRole('button', { name: 'Add the chat' }).click()
    const [secret = ''] = /whsec_\S+/.exec(await found.locator('.once').innerText()) ?? []
    await found.getByRole('button', { name: 'I have kept it' }).click()
    await found.getByRole('button', { name: 'Send a test message' }).click()
    await chat.waitFor(({ length }) => length === 1)
    await found.getByText('it was taken').waitFor()
    const [message = { body: '', headers: {} }] = chat.requests
    const signed = Object.fromEntries(Object.entries(message.headers).map(([name, value]) => [name, String(value)]))
    expect(new Webhook(secret).verify(message.body, signed)).toEqual({ text: expect.any(String) })
    expect(await house.server.ask('GET', '/api/chat')).not.toHaveProperty('chat.secret')
    await found.getByRole('button', { name: 'Remove the chat' }).click()
    await page.getByRole('dialog').getByRole('button', { name: 'Remove the chat' }).click()
    await until('it to be gone', async () => (await house.server.ask<{ chat: unknown }>('GET', '/api/chat')).chat === null || undefined)
  })

  it('is only read by who may not change it', async () => {
    const { page } = await house.visit('/console/settings', { as: vera })
    const found = page.getByRole('region', { name: 'Who is reminded' })
    await found.getByText(`${otto.name} hears first`).waitFor()
    expect(await found.getByRole('button').count()).toBe(0)
  })
})
